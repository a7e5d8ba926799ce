package org.muster.engine.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.Asked.oracle;
import static org.muster.engine.Asked.pledges;
import static org.muster.engine.Asked.resolution;
import static org.muster.engine.Asked.setting;

import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Standing;
import org.muster.model.resolution.Total;
import org.muster.testkit.Oracle;
import org.muster.testkit.ReadOracle;
import org.muster.testkit.Sample;

/// Outcomes that hold themselves up, where one nation comes only if another does not.
class StableLawsTest {
  private static final int ENOUGH = 10_000;

  @ParameterizedTest
  @MethodSource({"org.muster.testkit.Sample#mixed", "org.muster.testkit.Sample#some"})
  void theStableOutcomesAreAllSetsThatAreWhatTheyImply(Sample sample) {
    sample.obeys(it -> {
      var stable = StableSearch.outcomes(setting(it), ENOUGH);
      assertThat(stable.complete()).isTrue();
      assertThat(stable.outcomes()).containsExactlyInAnyOrderElementsOf(expected(it));
      assertThat(stable.outcomes().stream().map(total -> total.pledges().size())).isSorted();
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#mixed")
  void aLimitIsToldIfItHidesSomething(Sample sample) {
    sample.obeys(it -> {
      var all = expected(it);
      for (int limit = 1; limit <= 3; limit++) {
        var stable = StableSearch.outcomes(setting(it), limit);
        assertThat(stable.complete()).isEqualTo(all.size() <= limit);
        assertThat(stable.outcomes()).hasSize(Math.min(limit, all.size()));
        assertThat(all).containsAll(stable.outcomes());
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#mixed")
  void ifNoOutcomeIsStableACircleWithAnOddNumberOfUnlessIsToBlame(Sample sample) {
    sample.obeys(it -> {
      var stable = StableSearch.outcomes(setting(it), ENOUGH);
      if (stable.none()) {
        var circle = pledges(it, stable.oddLoop());
        assertThat(new ReadOracle(it.mission()).isOddCircle(circle))
            .as("%s is an odd circle", stable.oddLoop())
            .isTrue();
      } else {
        assertThat(stable.oddLoop()).isEmpty();
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#mixed")
  void firmIsWhoComesInEveryStableOutcomeAndOpenWhoComesInSome(Sample sample) {
    sample.obeys(it -> {
      var outcomes = outcomes(it);
      if (outcomes.isEmpty()) {
        return;
      }
      for (var placed : resolution(it).pledges()) {
        var id = placed.pledge().id();
        var inAll = outcomes.stream().allMatch(outcome -> outcome.contains(id));
        var inSome = outcomes.stream().anyMatch(outcome -> outcome.contains(id));
        switch (placed.standing()) {
          case FIRM -> assertThat(inAll).as("%s is firm", id).isTrue();
          case WAITING -> assertThat(inAll).as("%s is waiting", id).isFalse();
          case OPEN -> assertThat(inSome && !inAll).as("%s is open", id).isTrue();
          case BLOCKED -> assertThat(inSome).as("%s is blocked", id).isFalse();
          case REFUSED, EXPIRED, SUPERSEDED -> {}
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#mixed")
  void ifNoOutcomeIsStableWhoDoesNotHangOnTheCircleStandsAllTheSame(Sample sample) {
    sample.obeys(it -> {
      if (outcomes(it).isEmpty()) {
        for (var placed : resolution(it).pledges()) {
          if (isUntouched(it, placed.pledge())) {
            assertThat(placed.standing()).isEqualTo(standingAlone(it, placed.pledge()));
          }
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#mixed")
  void whoIsTouchedByNoUnlessWaitsOrNotAsIfTheRestWereNotThere(Sample sample) {
    sample.obeys(it -> {
      for (var placed : resolution(it).pledges()) {
        if (isUntouched(it, placed.pledge()) && placed.standing() != Standing.FIRM) {
          assertThat(placed.standing()).isEqualTo(standingAlone(it, placed.pledge()));
        }
      }
    });
  }

  private static boolean isUntouched(Sample sample, Pledge pledge) {
    return new ReadOracle(sample.mission()).isMonotone(pledge, sample.mission().pledges());
  }

  /// Where the pledge stands among those alone that its conditions speak of, at one or more
  /// removes.
  private static Standing standingAlone(Sample sample, Pledge pledge) {
    var mission = sample.mission();
    var reads = new ReadOracle(mission);
    var spokenOf =
        mission.pledges().stream()
            .filter(it -> it.equals(pledge) || reads.reaches(pledge, it, mission.pledges()))
            .toList();
    var oracle = new Oracle(mission, spokenOf, sample.world(), sample.optimistic());
    if (oracle.pledges(oracle.least()).contains(pledge.id())) {
      return Standing.FIRM;
    }
    return oracle.pledges(oracle.greatest()).contains(pledge.id())
        ? Standing.WAITING
        : Standing.BLOCKED;
  }

  private static List<Total> expected(Sample sample) {
    var oracle = oracle(sample);
    return oracle.stable().stream().map(oracle::total).toList();
  }

  private static List<SortedSet<PledgeId>> outcomes(Sample sample) {
    var oracle = oracle(sample);
    return oracle.stable().stream().map(oracle::pledges).toList();
  }
}
