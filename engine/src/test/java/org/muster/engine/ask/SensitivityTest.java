package org.muster.engine.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Sobol's indices where they are known by hand.
class SensitivityTest {
  private static final Offset<Double> NEARLY = within(1e-12);
  private static final double[] EVEN = {0.5, 0.5};

  @Test
  void ofTwoThatMustDifferNeitherTellsAnythingAloneAndBothTellAll() {
    var differ = (IntPredicate) world -> Integer.bitCount(world) == 1;
    assertThat(alone(2, 0, differ)).isZero();
    assertThat(total(2, 0, differ)).isCloseTo(1, NEARLY);
    assertThat(total(2, 1, differ)).isCloseTo(1, NEARLY);
  }

  @Test
  void aDictatorTellsAllAloneAndTheOthersNothing() {
    var dictated = (IntPredicate) world -> (world & 1) != 0;
    assertThat(alone(8, 7, dictated)).isCloseTo(1, NEARLY);
    assertThat(total(8, 7, dictated)).isCloseTo(1, NEARLY);
    assertThat(alone(8, 0, dictated)).isZero();
    assertThat(total(8, 0, dictated)).isZero();
  }

  /// One of three moves the chance from a half to a quarter or three quarters, which is a quarter
  /// of the variance; it matters if the other two differ, which is half.
  @Test
  void eachOfAMajorityOfThreeTellsAQuarterAloneAndHalfInTotal() {
    var majority = (IntPredicate) world -> Integer.bitCount(world) >= 2;
    for (int decision = 0; decision < 3; decision++) {
      assertThat(alone(3, decision, majority)).isCloseTo(0.25, NEARLY);
      assertThat(total(3, decision, majority)).isCloseTo(0.5, NEARLY);
    }
  }

  @Test
  void whatIsCertainHasNoVarianceToTell() {
    assertThat(alone(3, 1, _ -> true)).isZero();
    assertThat(total(3, 1, _ -> true)).isZero();
  }

  private static double total(int decisions, int decision, IntPredicate holds) {
    var digits = digits(decisions);
    var row = new long[(digits.worlds() + 63) / 64];
    IntStream.range(0, digits.worlds())
        .filter(holds)
        .forEach(world -> row[world / 64] |= 1L << (world % 64));
    return Sensitivity.total(digits, decision, row, Weights.even(digits.worlds()), EVEN);
  }

  private static double alone(int decisions, int decision, IntPredicate holds) {
    var digits = digits(decisions);
    var given =
        IntStream.range(0, 2)
            .mapToDouble(option ->
                IntStream.range(0, digits.worlds())
                    .filter(world -> digits.of(decision, world) == option)
                    .mapToDouble(world -> holds.test(world) ? 1 : 0)
                    .average()
                    .orElseThrow())
            .toArray();
    return Sensitivity.alone(EVEN, given);
  }

  private static Digits digits(int decisions) {
    return Digits.of(IntStream.range(0, decisions).map(_ -> 2).toArray());
  }
}
