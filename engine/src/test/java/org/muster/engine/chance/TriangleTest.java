package org.muster.engine.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TriangleTest {
  private static final int CASES = 100_000;

  private static SortedMap<Long, Integer> counts(Triangle triangle) {
    var counts = new TreeMap<Long, Integer>();
    for (int i = 0; i < CASES; i++) {
      counts.merge(triangle.at((i + 0.5) / CASES), 1, Integer::sum);
    }
    return counts;
  }

  @Test
  void bothEndsHappenAndTheLikelyOneMostOften() {
    var counts = counts(new Triangle(3, 5, 12));
    assertThat(counts.firstKey()).isEqualTo(3);
    assertThat(counts.lastKey()).isEqualTo(12);
    assertThat(counts.values().stream().max(Integer::compare).orElseThrow())
        .isEqualTo(counts.get(5L));
  }

  /// The mean of a triangle is that of its three corners, here those of the ways of the numbers.
  @Test
  void theMeanIsThatOfTheCorners() {
    var sum = 0.0;
    for (var entry : counts(new Triangle(0, 20, 100)).entrySet()) {
      sum += (entry.getKey() + 0.5) * entry.getValue();
    }
    assertThat(sum / CASES).isCloseTo((0 + 20.2 + 101) / 3, within(0.05));
  }

  @Test
  void whatCannotVaryDoesNot() {
    assertThat(counts(new Triangle(7, 7, 7))).containsOnlyKeys(7L);
  }

  @Test
  void theTipMayBeAnEnd() {
    var counts = counts(new Triangle(0, 0, 9));
    assertThat(List.copyOf(counts.values())).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    assertThat(counts).hasSize(10);
  }
}
