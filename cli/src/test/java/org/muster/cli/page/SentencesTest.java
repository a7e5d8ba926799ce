package org.muster.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.chance.Chances;
import org.muster.model.condition.Quantity;
import org.muster.model.condition.Subject;
import org.muster.model.evidence.Grade;
import org.muster.model.evidence.Precision;
import org.muster.model.evidence.Source;
import org.muster.model.evidence.SourceId;
import org.muster.model.evidence.Statement;
import org.muster.model.evidence.StatementId;
import org.muster.model.mission.Mission;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.planning.Planning;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.resolution.Standing;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.why.Reason;
import org.muster.model.why.Verdict;
import org.muster.model.why.Why;

final class SentencesTest {
  private static final NationId LVA = NationId.of("LVA");
  private static final NationId USA = NationId.of("USA");
  private static final PledgeId LAND = PledgeId.of("lva-land");
  private static final StatementId SAID = StatementId.of("S101");

  private final Sentences sentences = new Sentences(mission());

  @Test
  void aNationIsCalledByItsName() {
    assertThat(told(new Reason.OfNation(USA, Optional.of(Standing.FIRM)), Verdict.IN_TURN))
        .isEqualTo("The United States comes: firm.");
    assertThat(told(new Reason.OfNation(USA, Optional.empty()), Verdict.NO))
        .isEqualTo("The United States has offered nothing, as far as is known.");
  }

  @Test
  void aPledgeIsToldWithItsNumbersAndMarkedIfItIsAssumed() {
    assertThat(told(new Reason.OfPledge(LAND, Standing.BLOCKED), Verdict.NO))
        .isEqualTo(
            "Latvia's land (infantry-company) (lva-land; 100–250 troops)* does not come: blocked.");
  }

  @Test
  void aDecisionIsToldWithItsQuestionAndItsOwner() {
    assertThat(told(new Reason.OfDecision(DecisionId.of("cover"), "yes", "no"), Verdict.NO))
        .isEqualTo("cover must be yes and is no. Who covers it? (decided by the United States)");
    assertThat(told(new Reason.OfDecision(DecisionId.of("cover"), "no", "no"), Verdict.IN_TURN))
        .isEqualTo("cover is no. Who covers it? (decided by the United States)");
  }

  @Test
  void aThresholdIsToldWithWhatThereIs() {
    var land = Optional.of(Subject.of("land"));
    assertThat(told(new Reason.OfQuantity(new Quantity.Strength(land), 10_000, 0, 250), Verdict.NO))
        .isEqualTo("At least 10,000 soldiers in land forces; in turn there are 0, at once 250.");
    assertThat(told(new Reason.OfQuantity(new Quantity.Others(land), 1, 0, 0), Verdict.NO))
        .isEqualTo("At least 1 other nation with land forces; there are 0.");
    assertThat(
            told(
                new Reason.OfQuantity(new Quantity.Members(among(), Optional.empty()), 2, 1, 1),
                Verdict.NO))
        .isEqualTo("At least 2 of friends (2 nations); there are 1.");
    assertThat(
            told(
                new Reason.OfQuantity(new Quantity.Amount(Capability.of("frigate")), 2, 1, 1),
                Verdict.NO))
        .isEqualTo("At least 2 of frigate; there are 1.");
  }

  @Test
  void aHomeFloorThatIsNotKnownIsNotTakenAsKept() {
    assertThat(told(new Reason.OfHome(LVA, OptionalLong.empty(), 0), Verdict.NO))
        .isEqualTo(
            "How many Latvia can spare is not known, so its home defence is not taken as kept.");
    assertThat(told(new Reason.OfHome(LVA, OptionalLong.of(1_200), 250), Verdict.IN_TURN))
        .isEqualTo(
            "Latvia can spare 1,200 above its home-defence floor; with this its pledges take 250.");
  }

  @Test
  void aStatementIsToldWithSpeakerDateAndGrade() {
    assertThat(told(new Reason.Said(SAID), Verdict.IN_TURN))
        .isEqualTo(
            "Andris Sprūds, defence minister (LVA), 10 Apr 2025: Soldiers are not ruled out."
                + " [S101, a newspaper, grade A]");
  }

  @Test
  void whatNobodyOffersIsToldSo() {
    assertThat(told(new Reason.NoOffer(USA, Optional.of(Subject.of("air-cover"))), Verdict.NO))
        .isEqualTo("The United States has offered no air-cover.");
    assertThat(sentences.cause(new Reason.NoOffer(USA, Optional.empty())))
        .isEqualTo("USA offers nothing");
  }

  @Test
  void whatIsNotCurrentSaysWhatReplacedIt() {
    assertThat(
            told(
                new Reason.NotCurrent(
                    LAND, Standing.SUPERSEDED, Optional.of(PledgeId.of("lva-air"))),
                Verdict.NO))
        .isEqualTo("Latvia's land (infantry-company) (lva-land) is superseded by lva-air.");
  }

  static Stream<Reason> reasons() {
    return Stream.of(
        new Reason.OfNation(LVA, Optional.of(Standing.WAITING)),
        new Reason.OfPledge(LAND, Standing.FIRM),
        new Reason.SeeAbove(LAND, Standing.WAITING, true),
        new Reason.OfTier(LAND, 1),
        new Reason.All(),
        new Reason.Any(),
        new Reason.Unless(),
        new Reason.Unconditional(),
        new Reason.Constant(false),
        new Reason.OfDecision(DecisionId.of("cover"), "yes", "no"),
        new Reason.OfName("backstop"),
        new Reason.OfJoining(USA, Optional.empty()),
        new Reason.NoOffer(USA, Optional.empty()),
        new Reason.OfQuantity(new Quantity.Nations(Optional.empty()), 2, 0, 0),
        new Reason.OfHome(LVA, OptionalLong.empty(), 0),
        new Reason.Said(SAID),
        new Reason.Assumed("six months is usual"),
        new Reason.NotCurrent(LAND, Standing.EXPIRED, Optional.empty()));
  }

  @Test
  void everyReasonIsTriedHere() {
    assertThat(reasons().map(Object::getClass))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Reason.class.getPermittedSubclasses()).toList());
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void everyReasonIsASentenceWhateverHolds(Reason reason) {
    for (var verdict : Verdict.values()) {
      assertThat(told(reason, verdict)).matches("(?s)\\S.*[.:?\\])]").doesNotContain("%", "null");
    }
  }

  private String told(Reason reason, Verdict verdict) {
    return sentences.of(Why.leaf(reason, verdict));
  }

  private static SortedSet<NationId> among() {
    return new TreeSet<>(List.of(LVA, USA));
  }

  private static Mission mission() {
    var cover =
        new Decision(
            DecisionId.of("cover"),
            List.of("no", "yes"),
            "Who covers it?",
            "USA",
            Optional.empty(),
            Optional.empty(),
            new TreeMap<>(),
            List.of(),
            "");
    var pledge =
        Pledge.of(
            LAND,
            LVA,
            Optional.of(Component.LAND),
            Optional.of(Capability.of("infantry-company")),
            List.of(
                new Offer(Optional.of(Range.of(100, 250)), Optional.empty(), Optional.empty())));
    SortedMap<String, SortedSet<NationId>> members = new TreeMap<>();
    members.put("friends", among());
    return new Mission(
        "small",
        "Small",
        "",
        Optional.empty(),
        List.of(cover),
        new TreeMap<>(),
        members,
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(source()),
        List.of(statement()),
        List.of(pledge),
        List.of(nation(LVA, "Latvia"), nation(USA, "United States")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Planning.NONE,
        Chances.EVEN);
  }

  private static Source source() {
    return new Source(
        SourceId.of("R1"), "A report", "a newspaper", Optional.empty(), "en", "", Grade.A);
  }

  private static Statement statement() {
    return new Statement(
        SAID,
        LocalDate.of(2025, 4, 10),
        Precision.DAY,
        List.of(LVA),
        "Andris Sprūds",
        "defence minister",
        "",
        Optional.empty(),
        "Soldiers are not ruled out",
        SourceId.of("R1"));
  }

  private static Nation nation(NationId id, String name) {
    return new Nation(
        id,
        name,
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        List.of());
  }
}
