package org.muster.engine.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.Asked.coming;
import static org.muster.engine.Asked.oracle;
import static org.muster.engine.Asked.resolution;
import static org.muster.engine.Asked.standing;
import static org.muster.engine.Asked.standings;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Range;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Resolution.Dividend;
import org.muster.model.resolution.Standing;
import org.muster.testkit.Oracle;
import org.muster.testkit.Rewrite;
import org.muster.testkit.RollOracle;
import org.muster.testkit.Sample;

/// Who comes, against brute force and against what must hold whatever the mission.
class ResolutionLawsTest {
  // Against brute force

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void inTurnComesTheLeastFixpoint(Sample sample) {
    sample.obeys(it ->
        assertThat(resolution(it).total(Mode.SEQUENTIAL))
            .isEqualTo(oracle(it).total(oracle(it).least())));
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void atOnceComesTheGreatestFixpoint(Sample sample) {
    sample.obeys(it ->
        assertThat(resolution(it).total(Mode.SIMULTANEOUS))
            .isEqualTo(oracle(it).total(oracle(it).greatest())));
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void declaredIsWhatWouldComeIfNobodyHadAskedForAnything(Sample sample) {
    sample.obeys(it ->
        assertThat(resolution(it).total(Mode.DECLARED))
            .isEqualTo(oracle(it).total(oracle(it).everything())));
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void whereAPledgeStandsFollowsFromTheFixpointsItIsIn(Sample sample) {
    sample.obeys(it -> {
      var oracle = oracle(it);
      var firm = oracle.pledges(oracle.least());
      var waiting = new TreeSet<>(oracle.pledges(oracle.greatest()));
      waiting.removeAll(firm);
      var blocked = new TreeSet<>(oracle.pledges(oracle.everything()));
      blocked.removeAll(oracle.pledges(oracle.greatest()));
      var resolution = resolution(it);
      assertThat(standing(resolution, Standing.FIRM)).isEqualTo(firm);
      assertThat(standing(resolution, Standing.WAITING)).isEqualTo(waiting);
      assertThat(standing(resolution, Standing.BLOCKED)).isEqualTo(blocked);
      assertThat(standing(resolution, Standing.OPEN)).isEmpty();
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void aPledgeBringsTheMostOfItsTiersThatHold(Sample sample) {
    sample.obeys(it -> {
      var oracle = oracle(it);
      for (var placed : resolution(it).pledges()) {
        var pledge = placed.pledge();
        assertThat(placed.inTurn())
            .isEqualTo(
                oracle.pledges(oracle.least()).contains(pledge.id())
                    ? Optional.of(oracle.brings(pledge, oracle.least()))
                    : Optional.empty());
        assertThat(placed.atOnce())
            .isEqualTo(
                oracle.pledges(oracle.greatest()).contains(pledge.id())
                    ? Optional.of(oracle.brings(pledge, oracle.greatest()))
                    : Optional.empty());
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void theDividendIsWhatSigningAtOnceGains(Sample sample) {
    sample.obeys(it -> {
      var oracle = oracle(it);
      var inTurn = oracle.total(oracle.least());
      var atOnce = oracle.total(oracle.greatest());
      assertThat(resolution(it).dividend())
          .isEqualTo(
              new Dividend(
                  atOnce.nations().size() - inTurn.nations().size(),
                  atOnce.strength().low() - inTurn.strength().low(),
                  atOnce.strength().high() - inTurn.strength().high(),
                  0));
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#large")
  void largeMissionsAreResolvedLikeSmallOnes(Sample sample) {
    sample.obeys(it -> {
      var oracle = oracle(it);
      var resolution = resolution(it);
      assertThat(resolution.total(Mode.SEQUENTIAL)).isEqualTo(oracle.total(oracle.leastBySteps()));
      assertThat(resolution.total(Mode.SIMULTANEOUS))
          .isEqualTo(oracle.total(oracle.greatestBySteps()));
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#dated")
  void onlyPledgesThatStandOnTheDayTakePart(Sample sample) {
    sample.obeys(it -> {
      var current = new RollOracle(it.mission(), it.asOf().orElseThrow()).current();
      var oracle = new Oracle(it.mission(), current, it.world(), it.optimistic());
      var resolution = resolution(it);
      for (var mode : Mode.values()) {
        assertThat(resolution.total(mode)).isEqualTo(oracle.total(oracle.counting(mode)));
      }
    });
  }

  // What must hold whatever the mission

  @ParameterizedTest
  @MethodSource({
    "org.muster.testkit.Sample#some",
    "org.muster.testkit.Sample#mixed",
    "org.muster.testkit.Sample#dated",
    "org.muster.testkit.Sample#large"
  })
  void whoeverComesInTurnAlsoComesAtOnceAndHasSaidSo(Sample sample) {
    sample.obeys(it -> {
      var resolution = resolution(it);
      assertThat(coming(resolution, Mode.SIMULTANEOUS))
          .containsAll(coming(resolution, Mode.SEQUENTIAL));
      assertThat(coming(resolution, Mode.DECLARED))
          .containsAll(coming(resolution, Mode.SIMULTANEOUS));
    });
  }

  @ParameterizedTest
  @MethodSource({"org.muster.testkit.Sample#some", "org.muster.testkit.Sample#large"})
  void aNationThatDropsAConditionLosesNobody(Sample sample) {
    sample.obeys(it -> {
      var before = resolution(it);
      for (var pledge : some(it)) {
        var committed =
            Rewrite.pledge(it.mission(), Rewrite.offers(pledge, Rewrite::unconditional));
        assertNobodyIsLost(before, resolution(it.with(committed)));
      }
    });
  }

  @ParameterizedTest
  @MethodSource({"org.muster.testkit.Sample#some", "org.muster.testkit.Sample#large"})
  void aNationThatOffersMoreLosesNobody(Sample sample) {
    UnaryOperator<Offer> more =
        offer ->
            new Offer(
                offer.strength().map(range -> range.plus(Range.of(150))),
                offer.units().map(range -> range.plus(Range.of(1))),
                offer.condition());
    sample.obeys(it -> {
      var before = resolution(it);
      for (var pledge : some(it)) {
        var larger = Rewrite.pledge(it.mission(), Rewrite.offers(pledge, more));
        assertNobodyIsLost(before, resolution(it.with(larger)));
      }
    });
  }

  @ParameterizedTest
  @MethodSource({"org.muster.testkit.Sample#some", "org.muster.testkit.Sample#mixed"})
  void optimismIsAsIfOnlyTheUpperEndsHadBeenSaid(Sample sample) {
    UnaryOperator<Offer> atMost =
        offer ->
            new Offer(
                offer.strength().map(range -> Range.of(range.high())),
                offer.units().map(range -> Range.of(range.high())),
                offer.condition());
    sample.obeys(it -> {
      var mission =
          Rewrite.pledges(
              it.mission(),
              it.mission().pledges().stream()
                  .map(pledge -> Rewrite.offers(pledge, atMost))
                  .toList());
      assertThat(standings(resolution(it.with(true))))
          .isEqualTo(standings(resolution(it.with(mission).with(false))));
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void optimismLosesNobody(Sample sample) {
    sample.obeys(it -> assertNobodyIsLost(resolution(it.with(false)), resolution(it.with(true))));
  }

  @ParameterizedTest
  @MethodSource({
    "org.muster.testkit.Sample#some",
    "org.muster.testkit.Sample#mixed",
    "org.muster.testkit.Sample#dated",
    "org.muster.testkit.Sample#large"
  })
  void theOrderInWhichPledgesDecisionsAndNationsAreToldMeansNothing(Sample sample) {
    sample.obeys(it -> assertThat(resolution(it.reordered())).isEqualTo(resolution(it)));
  }

  @ParameterizedTest
  @MethodSource({
    "org.muster.testkit.Sample#some",
    "org.muster.testkit.Sample#mixed",
    "org.muster.testkit.Sample#large"
  })
  void theOrderOfThePartsOfAConditionMeansNothing(Sample sample) {
    sample.obeys(it -> {
      var one = resolution(it);
      var other = resolution(it.shuffled());
      assertThat(standings(other)).isEqualTo(standings(one));
      assertThat(other.totals()).isEqualTo(one.totals());
      assertThat(other.knots()).isEqualTo(one.knots());
      assertThat(other.stable().map(stable -> stable.outcomes()))
          .isEqualTo(one.stable().map(stable -> stable.outcomes()));
    });
  }

  private static List<Pledge> some(Sample sample) {
    return sample.mission().pledges().stream().limit(5).toList();
  }

  private static void assertNobodyIsLost(Resolution before, Resolution after) {
    assertThat(coming(after, Mode.SEQUENTIAL)).containsAll(coming(before, Mode.SEQUENTIAL));
    assertThat(coming(after, Mode.SIMULTANEOUS)).containsAll(coming(before, Mode.SIMULTANEOUS));
  }
}
