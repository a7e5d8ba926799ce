package org.muster.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.muster.model.chance.Chances;
import org.muster.model.evidence.Precision;
import org.muster.model.evidence.SourceId;
import org.muster.model.evidence.Statement;
import org.muster.model.evidence.StatementId;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.planning.Planning;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Rung;

class RollOracleTest {
  private static final NationId POL = NationId.of("POL");

  /// The minister on the 1st, an adviser on the 5th, the minister again on the 9th.
  private final List<Statement> statements =
      List.of(
          said("S1", 1, "defence minister"),
          said("S5", 5, "adviser"),
          said("S9", 9, "defence minister"));

  @Test
  void nothingIsKnownBeforeItIsSaid() {
    assertThat(current(3, pledge("first", "S1"), pledge("later", "S9"))).containsExactly("first");
  }

  @Test
  void theLaterWordStandsIfItIsOfTheSameAuthority() {
    assertThat(current(9, pledge("first", "S1"), pledge("later", "S9"))).containsExactly("later");
  }

  @Test
  void anAdviserDoesNotUnsayTheMinister() {
    assertThat(current(9, pledge("minister", "S1"), pledge("adviser", "S5")))
        .containsExactly("minister");
  }

  @Test
  void repeatingAnOfferRenewsIt() {
    assertThat(current(9, pledge("renewed", "S1", "S9"), pledge("other", "S1")))
        .containsExactly("renewed");
    assertThat(current(8, pledge("renewed", "S1", "S9"), pledge("other", "S1")))
        .containsExactly("renewed", "other");
  }

  @Test
  void whatWasReplacedDoesNotComeBackWhenItsReplacementIsReplaced() {
    var instead = airInsteadOf("minister", "instead", "S9");

    assertThat(current(8, pledge("adviser", "S5"), pledge("minister", "S1"), instead))
        .containsExactly("minister");
    assertThat(current(9, pledge("adviser", "S5"), pledge("minister", "S1"), instead))
        .containsExactly("instead");
  }

  @Test
  void anAssumptionNeitherReplacesNorIsReplaced() {
    assertThat(current(9, pledge("assumed"), pledge("said", "S9")))
        .containsExactly("assumed", "said");
  }

  private List<String> current(int day, Pledge... pledges) {
    var plain = Mission.of("m", List.of(), new TreeMap<>(), List.of(), List.of(pledges));
    var mission =
        new Mission(
            plain.id(),
            plain.title(),
            "",
            Optional.empty(),
            List.of(),
            plain.conditions(),
            plain.members(),
            plain.targets(),
            plain.commitCosts(),
            List.of(),
            statements,
            plain.pledges(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Planning.NONE,
            Chances.EVEN);
    return new RollOracle(mission, LocalDate.of(2025, 4, day))
        .current().stream().map(it -> it.id().id()).toList();
  }

  private static Pledge pledge(String id, String... statements) {
    return pledge(id, Component.LAND, List.of(), statements);
  }

  /// An offer of air instead.
  private static Pledge airInsteadOf(String replaced, String id, String... statements) {
    return pledge(id, Component.AIR, List.of(PledgeId.of(replaced)), statements);
  }

  private static Pledge pledge(
      String id, Component component, List<PledgeId> supersedes, String... statements) {
    return new Pledge(
        PledgeId.of(id),
        POL,
        Optional.of(component),
        Optional.empty(),
        Offer.PLAIN,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        Rung.CONDITIONAL,
        List.of(),
        Arrays.stream(statements).map(StatementId::of).toList(),
        Optional.empty(),
        supersedes,
        new TreeMap<>(),
        "");
  }

  private static Statement said(String id, int day, String role) {
    return new Statement(
        StatementId.of(id),
        LocalDate.of(2025, 4, day),
        Precision.DAY,
        List.of(POL),
        "Somebody",
        role,
        "",
        Optional.empty(),
        "",
        SourceId.of("R1"));
  }
}
