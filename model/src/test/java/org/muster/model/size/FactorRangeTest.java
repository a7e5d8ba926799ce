package org.muster.model.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.model.pledge.Range;

final class FactorRangeTest {
  @ParameterizedTest
  @ValueSource(strings = {"4..13", "0.05", "0..2", "1000000"})
  void isReadAsItIsWritten(String text) {
    assertThat(FactorRange.parse(text).orElseThrow().written()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "..", "4..", "..4", "13..4", "-1", "1e6", "1,5", "1000001", "many", "1..2..3"})
  void whatIsNoRangeIsNotRead(String text) {
    assertThat(FactorRange.parse(text)).isEmpty();
  }

  @Test
  void decimalsAreExact() {
    // 0.1 in binary is a little more than a tenth and would ask for one soldier too many
    assertThat(FactorRange.of("0.1", "0.1").times(Range.of(30))).isEqualTo(Range.of(3));
  }

  @Test
  void isNeverUpsideDown() {
    assertThatThrownBy(() -> FactorRange.of("2", "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2..1");
  }
}
