package org.muster.engine.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Rung;
import org.muster.model.position.Roll.Status;

class RollCallTest {
  private static final Status CURRENT = new Status.Current();

  private final List<Statement> statements = new ArrayList<>();
  private final List<Pledge> pledges = new ArrayList<>();

  @Test
  void whatNobodyHasSaidYetIsNotOnTheRoll() {
    said("S1", "2025-08-20", "defence minister");
    land("lva", Rung.CONDITIONAL, "S1");

    assertThat(on("2025-04-10")).isEmpty();
    assertThat(on("2025-08-20")).containsEntry("lva", CURRENT);
  }

  @Test
  void theLaterWordOfTheSameNationOnTheSameSubjectStands() {
    said("S1", "2025-04-29", "head of government");
    said("S2", "2026-01-06", "defence minister");
    land("gbr-10000", Rung.CONDITIONAL, "S1");
    land("gbr-7500", Rung.CONDITIONAL, "S2");

    assertThat(on("2025-05-01")).containsEntry("gbr-10000", CURRENT);
    assertThat(on("2026-01-08"))
        .containsEntry("gbr-10000", superseded("gbr-7500"))
        .containsEntry("gbr-7500", CURRENT);
  }

  @Test
  void theOppositionDoesNotTakeBackWhatTheGovernmentSaid() {
    said("S1", "2025-03-04", "head of government");
    said("S2", "2025-03-14", "opposition leader");
    land("aus", Rung.NOT_EXCLUDED, "S1");
    land("aus-opposition", Rung.REFUSED, "S2");

    assertThat(on("2025-04-10"))
        .containsEntry("aus", CURRENT)
        .containsEntry("aus-opposition", superseded("aus"));
  }

  @Test
  void aRefusalEndsAnOfferAndAnOfferEndsARefusal() {
    said("S1", "2025-04-10", "defence minister");
    said("S2", "2025-08-22", "defence minister");
    said("S3", "2026-01-06", "head of government");
    land("yes-if", Rung.CONDITIONAL, "S1");
    land("no", Rung.REFUSED, "S2");
    land("yes", Rung.PLEDGED, "S3");

    assertThat(on("2025-09-01"))
        .containsEntry("yes-if", superseded("no"))
        .containsEntry("no", new Status.Refused());
    assertThat(on("2026-01-08"))
        .containsEntry("no", superseded("yes"))
        .containsEntry("yes", CURRENT);
  }

  @Test
  void differentSubjectsStandBesideEachOther() {
    said("S1", "2025-02-17", "head of government");
    said("S2", "2025-04-10", "government");
    pledge("pol-logistics", Component.LOGISTICS, Optional.empty(), Rung.PLEDGED, "S1");
    pledge("pol-land", Component.LAND, Optional.empty(), Rung.REFUSED, "S2");

    assertThat(on("2025-04-10"))
        .containsEntry("pol-logistics", CURRENT)
        .containsEntry("pol-land", new Status.Refused());
  }

  @Test
  void twoOffersFromOneDayStandTogether() {
    said("S1", "2025-04-29", "head of government");
    land("one", Rung.CONDITIONAL, "S1");
    land("two", Rung.CONDITIONAL, "S1");

    assertThat(on("2025-05-01")).containsEntry("one", CURRENT).containsEntry("two", CURRENT);
  }

  @Test
  void anOfferStandsThroughItsLastDay() {
    pledges.add(expiring("lva", LocalDate.parse("2025-10-10")));

    assertThat(on("2025-10-10")).containsEntry("lva", CURRENT);
    assertThat(on("2025-10-11"))
        .containsEntry("lva", new Status.Expired(LocalDate.parse("2025-10-10")));
  }

  @Test
  void whatIsReplacedByNameDoesNotOutrankItsReplacement() {
    said("S1", "2025-03-15", "defence minister");
    said("S2", "2025-04-29", "chief of defence");
    land("minister", Rung.CONDITIONAL, "S1");
    pledges.add(
        replacing(
            plain("chief", Component.LAND, Optional.empty(), Rung.CONDITIONAL, "S2"), "minister"));

    assertThat(on("2025-05-01"))
        .containsEntry("minister", superseded("chief"))
        .containsEntry("chief", CURRENT);
  }

  @Test
  void whatWasOutweighedStaysSoWhenTheStrongerPledgeIsReplaced() {
    said("S1", "2025-03-02", "defence minister");
    said("S2", "2025-03-07", "opposition leader");
    said("S3", "2025-03-08", "defence minister");
    land("minister", Rung.CONDITIONAL, "S1");
    land("opposition", Rung.CONDITIONAL, "S2");
    pledges.add(
        replacing(plain("air", Component.AIR, Optional.empty(), Rung.PLEDGED, "S3"), "minister"));

    assertThat(on("2025-03-10"))
        .containsEntry("minister", superseded("air"))
        .containsEntry("opposition", superseded("minister"));
  }

  @Test
  void withoutADateTheDayOfTheLatestStatementCounts() {
    said("S1", "2025-04-10", "government");
    said("S2", "2026-01-08", "government");

    assertThat(RollCall.asKnown(mission(), Optional.empty()).asOf())
        .contains(LocalDate.parse("2026-01-08"));
  }

  private void said(String id, String date, String role) {
    statements.add(
        new Statement(
            StatementId.of(id),
            LocalDate.parse(date),
            Precision.DAY,
            List.of(NationId.of("LVA")),
            "somebody",
            role,
            "",
            Optional.empty(),
            "",
            SourceId.of("R1")));
  }

  private void land(String id, Rung rung, String... cited) {
    pledge(id, Component.LAND, Optional.empty(), rung, cited);
  }

  private void pledge(
      String id, Component component, Optional<Capability> capability, Rung rung, String... cited) {
    pledges.add(plain(id, component, capability, rung, cited));
  }

  private static Pledge plain(
      String id, Component component, Optional<Capability> capability, Rung rung, String... cited) {
    return full(id, component, capability, rung, Optional.empty(), List.of(), cited);
  }

  private static Pledge expiring(String id, LocalDate lastDay) {
    return full(
        id, Component.LAND, Optional.empty(), Rung.PLEDGED, Optional.of(lastDay), List.of());
  }

  private static Pledge replacing(Pledge pledge, String old) {
    return full(
        pledge.id().id(),
        pledge.component().orElseThrow(),
        pledge.capability(),
        pledge.rung(),
        Optional.empty(),
        List.of(PledgeId.of(old)),
        pledge.statements().stream().map(StatementId::id).toArray(String[]::new));
  }

  private static Pledge full(
      String id,
      Component component,
      Optional<Capability> capability,
      Rung rung,
      Optional<LocalDate> expires,
      List<PledgeId> supersedes,
      String... cited) {
    return new Pledge(
        PledgeId.of(id),
        NationId.of("LVA"),
        Optional.of(component),
        capability,
        Offer.PLAIN,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        rung,
        List.of(),
        List.of(cited).stream().map(StatementId::of).toList(),
        expires,
        supersedes,
        new TreeMap<>(),
        "");
  }

  private Mission mission() {
    var tiny = Mission.of("tiny", List.of(), new TreeMap<>(), List.of(), pledges);
    return new Mission(
        tiny.id(),
        tiny.title(),
        "",
        Optional.empty(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        statements,
        pledges,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Planning.NONE,
        Chances.EVEN);
  }

  private static Status superseded(String by) {
    return new Status.Superseded(PledgeId.of(by));
  }

  private Map<String, Status> on(String date) {
    var statuses = new TreeMap<String, Status>();
    RollCall.asKnown(mission(), Optional.of(LocalDate.parse(date)))
        .entries()
        .forEach(entry -> statuses.put(entry.pledge().id().id(), entry.status()));
    return statuses;
  }
}
