package org.muster.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.model.pledge.Range;

final class FiguresTest {
  @Test
  void largeNumbersAreGroupedByThousands() {
    assertThat(Figures.number(1_234_567)).isEqualTo("1,234,567");
  }

  @Test
  void aRangeStaysARange() {
    assertThat(Figures.range(Range.of(100, 250))).isEqualTo("100–250");
    assertThat(Figures.range(Range.of(0, 7_500))).isEqualTo("up to 7,500");
    assertThat(Figures.range(Range.of(300))).isEqualTo("300");
  }

  @Test
  void gainsCarryTheirSign() {
    assertThat(Figures.gain(0, 0)).isEqualTo("±0");
    assertThat(Figures.gain(270, 270)).isEqualTo("+270");
    assertThat(Figures.gain(0, 7_500)).isEqualTo("up to +7,500");
    assertThat(Figures.gain(300, 450)).isEqualTo("+300–450");
    assertThat(Figures.gain(-200, 50)).isEqualTo("-200 to +50");
  }

  @Test
  void countsAgreeWithTheirNouns() {
    assertThat(Figures.count(0, "nation")).isEqualTo("no nations");
    assertThat(Figures.count(1, "nation")).isEqualTo("1 nation");
    assertThat(Figures.count(2, "nation is", "nations are")).isEqualTo("2 nations are");
  }
}
