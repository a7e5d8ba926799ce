package org.muster.engine.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  /// From table I of Newcombe, Two-sided confidence intervals for the single proportion, Statistics
  /// in Medicine 17 (1998), method 3.
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718",
  })
  void theIntervalIsTheOneThatIsPublished(double hits, double of, double low, double high) {
    var interval = Interval.wilson(hits, of);
    assertThat(interval.low()).isCloseTo(low, within(0.00005));
    assertThat(interval.high()).isCloseTo(high, within(0.00005));
  }

  @Test
  void noHitAndNothingButHitsMirrorEachOther() {
    var never = Interval.wilson(0, 50);
    var always = Interval.wilson(50, 50);
    assertThat(never.low()).isZero();
    assertThat(always.high()).isOne();
    assertThat(always.low()).isCloseTo(1 - never.high(), within(1e-12));
  }

  @Test
  void ofNoDrawsAnythingIsPossible() {
    assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1));
  }

  @Test
  void moreHitsThanDrawsAreAMistake() {
    assertThatThrownBy(() -> Interval.wilson(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
