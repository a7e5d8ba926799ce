package org.muster.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Condition.AtLeast;
import org.muster.model.condition.Condition.Decided;
import org.muster.model.condition.Condition.Joins;
import org.muster.model.condition.Condition.Not;
import org.muster.model.condition.Quantity.Others;
import org.muster.model.condition.Quantity.Strength;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.Move;
import org.muster.model.scenario.Move.Commit;
import org.muster.model.scenario.Move.Decide;

/// The oracle on worlds that fit on the back of an envelope.
class OracleTest {
  private static final NationId EST = NationId.of("EST");
  private static final NationId LVA = NationId.of("LVA");
  private static final NationId USA = NationId.of("USA");

  @Test
  void twoWhoWaitForEachOtherComeAtOnceOnly() {
    var oracle = oracle(pledge(EST, joins(LVA)), pledge(LVA, joins(EST)));

    assertThat(oracle.pledges(oracle.least())).isEmpty();
    assertThat(names(oracle.pledges(oracle.greatest()))).containsExactly("est", "lva");
    assertThat(oracle.stable()).containsExactly(0b00L, 0b11L);
  }

  @Test
  void aChainComesInTurn() {
    var oracle = oracle(pledge(EST, joins(LVA)), pledge(LVA, joins(USA)), pledge(USA));

    assertThat(names(oracle.pledges(oracle.least()))).containsExactly("est", "lva", "usa");
  }

  @Test
  void aPledgeCountsItselfInAThresholdButIsNotOneOfTheOthers() {
    var enough = new AtLeast(new Strength(Optional.empty()), 100);
    var other = new AtLeast(new Others(Optional.empty()), 1);

    assertThat(oracle(pledge(EST, enough)).least()).isEqualTo(1);
    assertThat(oracle(pledge(EST, other)).greatest()).isZero();
  }

  @Test
  void oneWhoFollowsTheOtherWhoRunsAwayHasNoStableOutcome() {
    assertThat(oracle(pledge(EST, new Not(joins(LVA))), pledge(LVA, joins(EST))).stable())
        .isEmpty();
  }

  @Test
  void whoeverComesUnlessTheOtherDoesLeavesTwoOutcomes() {
    var oracle = oracle(pledge(EST, new Not(joins(LVA))), pledge(LVA, new Not(joins(EST))));

    assertThat(oracle.stable()).containsExactly(0b01L, 0b10L);
  }

  @Test
  void aGradedOfferBringsThePerQuantityLargestOfItsTiersThatHold() {
    var graded =
        Pledge.of(
            PledgeId.of("est"),
            EST,
            Optional.of(Component.LAND),
            Optional.of(Capability.of("battalion")),
            List.of(
                new Offer(
                    Optional.of(Range.of(50, 300)), Optional.of(Range.of(2)), Optional.empty()),
                new Offer(Optional.of(Range.of(100)), Optional.of(Range.of(1)), Optional.empty()),
                new Offer(
                    Optional.of(Range.of(900)),
                    Optional.empty(),
                    Optional.of(Clause.of(joins(USA))))));
    var oracle = oracle(graded);

    var total = oracle.total(oracle.least());

    assertThat(total.strength()).isEqualTo(Range.of(100, 300));
    assertThat(total.byComponent()).containsEntry(Component.LAND, Range.of(100, 300));
    assertThat(total.amounts()).containsEntry(Capability.of("battalion"), Range.of(2));
    assertThat(oracle.total(oracle.everything()).strength()).isEqualTo(Range.of(900));
  }

  @Test
  void anUnlockIsASmallestSetOfMoves() {
    var moves = moves(joins(EST));

    assertThat(moves.unlocks(3, new TreeSet<>()))
        .containsExactlyInAnyOrder(
            set(new Commit(EST)),
            set(new Commit(LVA), new Decide(DecisionId.of("ceasefire"), "yes")));
    assertThat(moves.unlocks(1, new TreeSet<>())).containsExactly(set(new Commit(EST)));
    assertThat(moves.unlocks(3, new TreeSet<>(List.of("EST")))).hasSize(1);
  }

  @Test
  void whoeverCanDoItAloneHasMorePowerThanTheTwoWhoNeedEachOther() {
    var moves = moves(joins(EST));

    assertThat(moves.movers()).containsExactly("ceasefire", "EST", "LVA");
    assertThat(moves.banzhaf("EST")).isEqualTo(3 / 4.0);
    assertThat(moves.banzhaf("LVA")).isEqualTo(1 / 4.0);
    assertThat(moves.shapley("EST")).isEqualTo(4 / 6.0);
    assertThat(moves.shapley("ceasefire")).isEqualTo(1 / 6.0);
    assertThat(moves.hasVeto("EST")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void stepByStepComesToTheSameAsTryingEverySet(Sample sample) {
    var oracle = sample.oracle();

    assertThat(oracle.leastBySteps()).as(sample::describe).isEqualTo(oracle.least());
    assertThat(oracle.greatestBySteps()).as(sample::describe).isEqualTo(oracle.greatest());
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void whatAllStableOutcomesOfAMonotoneMissionShareIsTheLeastOne(Sample sample) {
    var oracle = sample.oracle();

    assertThat(oracle.shared()).as(sample::describe).isEqualTo(oracle.least());
  }

  /// EST comes if LVA does and there is a ceasefire; LVA waits for somebody who never comes.
  private static MoveOracle moves(Condition target) {
    var ceasefire = new Decided(DecisionId.of("ceasefire"), "yes");
    var pledges =
        List.of(
            pledge(EST, new Condition.AllOf(List.of(joins(LVA), ceasefire))),
            pledge(LVA, joins(USA)));
    var mission =
        Mission.of(
            "m",
            List.of(Decision.of("ceasefire", "no", "yes")),
            new TreeMap<>(),
            List.of(),
            pledges);
    return new MoveOracle(mission, pledges, mission.initialWorld(), false, target, Mode.SEQUENTIAL);
  }

  private static SortedSet<Move> set(Move... moves) {
    return new TreeSet<>(List.of(moves));
  }

  private static Oracle oracle(Pledge... pledges) {
    var mission = Mission.of("m", List.of(), new TreeMap<>(), List.of(), List.of(pledges));
    return new Oracle(mission, mission.pledges(), mission.initialWorld(), false);
  }

  private static Condition joins(NationId nation) {
    return new Joins(nation, Optional.empty());
  }

  private static Pledge pledge(NationId nation) {
    return pledge(nation, Condition.always());
  }

  private static Pledge pledge(NationId nation, Condition condition) {
    return Pledge.of(
        PledgeId.of(nation.code().toLowerCase(Locale.ROOT)),
        nation,
        Optional.of(Component.LAND),
        Optional.empty(),
        List.of(
            new Offer(
                Optional.of(Range.of(100)), Optional.empty(), Optional.of(Clause.of(condition)))));
  }

  private static List<String> names(SortedSet<PledgeId> pledges) {
    return pledges.stream().map(PledgeId::id).toList();
  }
}
