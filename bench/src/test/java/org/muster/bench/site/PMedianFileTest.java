package org.muster.bench.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.engine.Watch;
import org.muster.engine.site.MedianProblem;
import org.muster.engine.site.MedianSearch;
import org.muster.engine.site.MedianSearch.Limits;

final class PMedianFileTest {
  /// A path 1 – 2 – 3 – 4 of 1, 5 and 1, and a detour from 1 to 4.
  private static final String PATH = " 4 4 2\n1 2 1\n 2 3 5\n3 4 1\n1 4 20\n";

  @Test
  void distancesAreShortestWaysInBothDirections() {
    assertThat(PMedianFile.parse(PATH).distances())
        .isDeepEqualTo(new double[][] {{0, 1, 6, 7}, {1, 0, 5, 6}, {6, 5, 0, 1}, {7, 6, 1, 0}});
  }

  @Test
  void aLaterLineOfTheSameEndsCounts() {
    var cheaper = PATH.replace("4 4 2", "4 5 2") + "4 1 2\n";
    assertThat(PMedianFile.parse(cheaper).distances()[0]).containsExactly(0, 1, 3, 2);
    var dearer = PATH.replace("4 4 2", "4 5 2") + "2 1 10\n";
    assertThat(PMedianFile.parse(dearer).distances()[0]).containsExactly(0, 10, 15, 16);
  }

  @Test
  void twoPlacesServeAPathAtItsEnds() {
    assertThat(solve(PMedianFile.parse(PATH).problem()).cost()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsProvedIsTheBestOfAllChoices(long seed) {
    var problem = PMedianFile.parse(MadeUpGraph.of(14, 30, 1 + (int) (seed % 5), seed)).problem();
    var found = solve(problem);
    assertThat(found.isProved()).isTrue();
    assertThat(found.cost()).isEqualTo(leastCost(problem));
  }

  private static MedianSearch.Found solve(MedianProblem problem) {
    return MedianSearch.solve(problem, Limits.USUAL, Watch.nobody());
  }

  private static double leastCost(MedianProblem problem) {
    return IntStream.range(0, 1 << problem.candidates())
        .filter(it -> Integer.bitCount(it) == problem.count())
        .mapToDouble(set ->
            problem.cost(
                IntStream.range(0, problem.candidates())
                    .filter(it -> (set >> it & 1) == 1)
                    .toArray()))
        .min()
        .orElseThrow();
  }

  /// Of the size of the library's first.
  @Test
  void aGraphOfAHundredNodesIsProved() {
    var file = PMedianFile.parse(MadeUpGraph.of(100, 200, 5, 1));
    var found = solve(file.problem());
    assertThat(file.nodes()).isEqualTo(100);
    assertThat(found.isProved()).isTrue();
    assertThat(Arrays.stream(found.chosen())).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({
    "'3 1 1 1 2', The text ends before edge 1",
    "'3 1 4 1 2 5', 'Of p, \"4\" must be a whole number from 1 to 3'",
    "'3 1 1 1 9 5', 'Of edge 1, \"9\" must be a whole number from 1 to 3'",
    "'3 1 1 1 2 5 7', 'After 1 edges there is more: \"7\"'",
    "'3 x 1', 'Of the number of edges, \"x\" must be'"
  })
  void whatIsWrongIsSaid(String text, String message) {
    assertThatThrownBy(() -> PMedianFile.parse(text)).hasMessageStartingWith(message);
  }

  @Test
  void aNodeThatNobodyReachesIsSaid() {
    assertThatThrownBy(() -> PMedianFile.parse("3 1 1 1 2 5").problem())
        .hasMessage("No way leads from node 1 to node 3.");
  }

  @Test
  void optimaAreReadByName() {
    assertThat(PMedian.Optima.parse("Data file   Optimal\n\npmed1 5819\n pmed2.txt  4093.0\n"))
        .isEqualTo(Map.of("pmed1", 5819L, "pmed2", 4093L));
    assertThat(PMedian.Optima.name("PMED7.txt")).isEqualTo("pmed7");
  }
}
