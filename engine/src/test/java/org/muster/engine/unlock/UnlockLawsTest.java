package org.muster.engine.unlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.Asked.moves;
import static org.muster.engine.Asked.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Unlocks;
import org.muster.model.resolution.Unlocks.Unlock;
import org.muster.model.scenario.Move;
import org.muster.testkit.MoveOracle;
import org.muster.testkit.Sample;

/// The smallest sets of moves, against trying every set.
class UnlockLawsTest {
  private static final int SIZE = 3;

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#small")
  void everySmallestSetOfMovesIsFoundAndNoOther(Sample sample) {
    eachMode(
        sample,
        (it, mode) -> {
          var told = unlocks(it, mode);
          var oracle = moves(it, mode);
          assertThat(told.reached()).isEqualTo(oracle.reaches(new TreeSet<>()));
          if (!told.reached()) {
            assertThat(sets(told))
                .containsExactlyInAnyOrderElementsOf(oracle.unlocks(SIZE, new TreeSet<>()));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#small")
  void everyUnlockReachesTheTargetAndNoPartOfItDoes(Sample sample) {
    eachMode(
        sample,
        (it, mode) -> {
          var oracle = moves(it, mode);
          for (var set : sets(unlocks(it, mode))) {
            assertThat(oracle.reaches(set)).isTrue();
            for (var move : set) {
              var less = new TreeSet<>(set);
              less.remove(move);
              assertThat(oracle.reaches(less)).isFalse();
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#small")
  void whoIsToBeKeptOutOfItDoesNotMove(Sample sample) {
    eachMode(
        sample,
        (it, mode) -> {
          var oracle = moves(it, mode);
          for (var mover : oracle.movers()) {
            var keep = new TreeSet<>(List.of(mover));
            var told =
                UnlockSearch.unlocks(setting(it), it.target(), mode, SIZE, keep, new TreeMap<>());
            if (!told.reached()) {
              assertThat(sets(told))
                  .containsExactlyInAnyOrderElementsOf(oracle.unlocks(SIZE, keep));
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#small")
  void theCheapestComesFirstThenTheFewestMoves(Sample sample) {
    eachMode(
        sample,
        (it, mode) -> {
          var costs = new TreeMap<String, Integer>();
          moves(it, mode).movers().stream()
              .limit(2)
              .forEach(mover -> costs.put(mover, 3 + costs.size()));
          for (var asked : List.of(new TreeMap<String, Integer>(), costs)) {
            assertInOrderOfCost(it, mode, asked);
          }
        });
  }

  private static void assertInOrderOfCost(
      Sample sample, Mode mode, SortedMap<String, Integer> costs) {
    MoveOracle oracle = moves(sample, mode);
    var unlocks =
        UnlockSearch.unlocks(setting(sample), sample.target(), mode, SIZE, new TreeSet<>(), costs)
            .unlocks();
    assertThat(unlocks)
        .allSatisfy(it -> assertThat(it.cost()).isEqualTo(oracle.cost(it.moves(), costs)))
        .isSortedAccordingTo(
            Comparator.comparingLong(Unlock::cost).thenComparingInt(it -> it.moves().size()));
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#small")
  void anUnlockTellsWhatComesWithItAndWithoutIt(Sample sample) {
    eachMode(
        sample,
        (it, mode) -> {
          var oracle = moves(it, mode);
          for (var unlock : unlocks(it, mode).unlocks()) {
            var before = oracle.after(new TreeSet<>());
            var after = oracle.after(new TreeSet<>(unlock.moves()));
            assertThat(unlock.before()).isEqualTo(before.total(before.counting(mode)));
            assertThat(unlock.after()).isEqualTo(after.total(after.counting(mode)));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#small")
  void theOrderInWhichTheMissionIsToldMeansNothing(Sample sample) {
    eachMode(
        sample,
        (it, mode) -> {
          var other = it.shuffled();
          assertThat(UnlockSearch.unlocks(setting(other), it.target(), mode, SIZE).unlocks())
              .isEqualTo(unlocks(it, mode).unlocks());
        });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#smallMixed")
  void whereUnlessIsSaidTheSmallestSetsOfMovesAreFoundToo(Sample sample) {
    sample.obeys(it -> {
      var oracle = moves(it, Mode.SEQUENTIAL);
      if (isPlain(it) && oracle.isAlwaysStable()) {
        var told = unlocks(it, Mode.SEQUENTIAL);
        assertThat(told.reached()).isEqualTo(oracle.reaches(new TreeSet<>()));
        if (!told.reached()) {
          assertThat(sets(told))
              .containsExactlyInAnyOrderElementsOf(oracle.unlocks(SIZE, new TreeSet<>()));
        }
      }
    });
  }

  private static boolean isPlain(Sample sample) {
    return sample.mission().pledges().stream().allMatch(pledge -> pledge.tiers().size() == 1);
  }

  private static void eachMode(Sample sample, BiConsumer<Sample, Mode> law) {
    sample.obeys(it -> {
      for (var mode : Mode.values()) {
        law.accept(it, mode);
      }
    });
  }

  private static Unlocks unlocks(Sample sample, Mode mode) {
    return UnlockSearch.unlocks(setting(sample), sample.target(), mode, SIZE);
  }

  private static List<SortedSet<Move>> sets(Unlocks unlocks) {
    var sets = new ArrayList<SortedSet<Move>>();
    unlocks.unlocks().forEach(unlock -> sets.add(new TreeSet<>(unlock.moves())));
    return sets;
  }
}
