package org.muster.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ChartTest {
  @Test
  void whatIsThereIsBlocksAndWhatShouldBeIsALineAbove() {
    var chart = new Chart(List.of(0L, 25L, 50L, 100L), List.of(0L, 100L, 100L, 100L), 2);
    assertThat(chart.lines()).containsExactly(" ╌╌█", " ▄██");
  }

  @Test
  void howeverLittleThereIsItShows() {
    assertThat(new Chart(List.of(1L), List.of(10_000L), 3).lines()).containsExactly("╌", " ", "▁");
    assertThat(Chart.bar(0.0001, 10)).isEqualTo("▏");
    assertThat(Chart.bar(0, 10)).isEmpty();
  }

  @Test
  void aBarIsAsLongAsItsShare() {
    assertThat(Chart.bar(0.5, 10)).isEqualTo("█████");
    assertThat(Chart.bar(1, 10)).hasSize(10);
    assertThat(Chart.bar(7, 10)).hasSize(10);
  }

  @Test
  void weeksThatDoNotFitShareAColumnAndNoneIsLost() {
    for (int columns = 1; columns <= 60; columns++) {
      var buckets = Chart.buckets(52, columns);
      assertThat(buckets).hasSize(columns);
      var covered =
          buckets.stream().flatMapToInt(it -> IntStream.range(it[0], it[1])).distinct().count();
      assertThat(covered).isEqualTo(52);
    }
  }

  @Test
  void aShortPlanIsNotStretchedWithoutEnd() {
    assertThat(Chart.buckets(3, 90)).hasSize(12);
  }

  @Test
  void labelsThatWouldTouchAreLeftOut() {
    assertThat(Chart.axis(List.of("D+0", "", "D+7", "", "", "", "D+28", "", "", "")))
        .isEqualTo("D+0   D+28");
  }
}
