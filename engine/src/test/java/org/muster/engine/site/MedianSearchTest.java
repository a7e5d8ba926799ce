package org.muster.engine.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.engine.Watch;
import org.muster.engine.site.MedianSearch.Found;
import org.muster.engine.site.MedianSearch.Limits;

final class MedianSearchTest {
  private static final Limits LIMITS = new Limits(100_000, 1);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 400);
  }

  private static Found solve(MedianProblem problem) {
    return MedianSearch.solve(problem, LIMITS, Watch.nobody());
  }

  /// Up to 12 customers and 11 candidates; costs whole or not, often equal; some pins.
  private static MedianProblem madeUp(long seed) {
    var random = new SplittableRandom(seed);
    var candidates = random.nextInt(1, 12);
    var cost = new double[random.nextInt(1, 13)][candidates];
    var most = random.nextInt(1, 40);
    for (var row : cost) {
      Arrays.setAll(
          row, _ -> seed % 2 == 0 ? random.nextInt(most + 1) : most * random.nextDouble());
    }
    var problem = MedianProblem.of(cost, random.nextInt(1, candidates + 1));
    for (int j = 0; j < candidates; j++) {
      var pinned =
          switch (random.nextInt(8)) {
            case 0 -> problem.with(j);
            case 1 -> problem.without(j);
            default -> problem;
          };
      problem = pinned.isPossible() ? pinned : problem;
    }
    return problem;
  }

  private static double leastCost(MedianProblem problem) {
    return IntStream.range(0, 1 << problem.candidates())
        .filter(set -> Integer.bitCount(set) == problem.count())
        .mapToObj(set ->
            IntStream.range(0, problem.candidates()).filter(it -> (set >> it & 1) == 1).toArray())
        .filter(it -> keepsPins(problem, it))
        .mapToDouble(problem::cost)
        .min()
        .orElseThrow();
  }

  private static boolean keepsPins(MedianProblem problem, int[] chosen) {
    return IntStream.range(0, problem.candidates())
        .allMatch(j ->
            Arrays.stream(chosen).anyMatch(it -> it == j) ? !problem.isOut(j) : !problem.isIn(j));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsCheaper(long seed) {
    var problem = madeUp(seed);
    var found = solve(problem);
    assertThat(found.isProved()).isTrue();
    assertThat(found.cost()).isCloseTo(leastCost(problem), within(1e-7));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsFoundIsAChoice(long seed) {
    var problem = madeUp(seed);
    var chosen = solve(problem).chosen();
    assertThat(chosen).hasSize(problem.count()).doesNotHaveDuplicates().isSorted();
    assertThat(keepsPins(problem, chosen)).isTrue();
    assertThat(problem.cost(chosen)).isEqualTo(solve(problem).cost());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stoppedAtOnceItStillTellsAnHonestBound(long seed) {
    var problem = madeUp(seed);
    var found = MedianSearch.solve(problem, LIMITS, (_, _) -> false);
    assertThat(keepsPins(problem, found.chosen())).isTrue();
    assertThat(found.bound()).isLessThanOrEqualTo(leastCost(problem) + 1e-7);
  }

  @Test
  void placesThatAreAllAlikeEndTheSearchToo() {
    var cost = new double[30][30];
    for (int i = 0; i < cost.length; i++) {
      for (int j = 0; j < cost.length; j++) {
        cost[i][j] = i == j ? 0 : 7;
      }
    }
    assertThat(solve(MedianProblem.of(cost, 10)).cost()).isEqualTo(140);
  }

  /// On a line of 60 places, each a kilometre from the next, 4 stand in the middle of quarters.
  @Test
  void aLineIsDividedEvenly() {
    var cost = new double[60][60];
    for (int i = 0; i < cost.length; i++) {
      for (int j = 0; j < cost.length; j++) {
        cost[i][j] = Math.abs(i - j);
      }
    }
    var found = solve(MedianProblem.of(cost, 4));
    assertThat(found.cost()).isEqualTo(4 * 56);
    assertThat(found.isProved()).isTrue();
  }

  @Test
  void pinsThatLeaveNoChoiceAreOurMistake() {
    var problem = MedianProblem.of(new double[][] {{1, 2}}, 1).without(0).without(1);
    assertThatThrownBy(() -> solve(problem)).hasMessageContaining("no choice of 1 of 2");
  }
}
