package org.muster.engine.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.muster.model.sweep.Share;

/// How uncertain something is.
class UncertaintyTest {
  private static final Offset<Double> NEARLY = within(1e-9);
  private static final double[] EVEN = {0.5, 0.5};

  @Test
  void whatIsCertainHasNoEntropyAndOneInTwoHasABit() {
    assertThat(Uncertainty.entropy(0)).isZero();
    assertThat(Uncertainty.entropy(1)).isZero();
    assertThat(Uncertainty.entropy(0.5)).isEqualTo(1);
  }

  @Test
  void oneInFourHasTheEntropyOfTheTextbook() {
    assertThat(Uncertainty.entropy(0.25)).isCloseTo(2 - 0.75 * Math.log(3) / Math.log(2), NEARLY);
  }

  @Test
  void anAnswerThatChangesNothingTellsNothing() {
    assertThat(Uncertainty.told(new double[] {0.3, 0.7}, new double[] {0.2, 0.2})).isZero();
  }

  @Test
  void anAnswerThatSettlesItTellsAllThereIs() {
    assertThat(Uncertainty.told(EVEN, new double[] {0, 1})).isEqualTo(1);
  }

  /// One in two says yes, and then it holds in one of two: it had the entropy of one in four, and
  /// keeps half a bit.
  @Test
  void anAnswerThatRulesItOutOrLeavesItEvenTellsAThirdOfABit() {
    assertThat(Uncertainty.told(EVEN, new double[] {0, 0.5}))
        .isCloseTo(Uncertainty.entropy(0.25) - 0.5, NEARLY);
  }

  @Test
  void whereTheEndsOverlapAnAnswerMayTellNothing() {
    var told = Uncertainty.told(EVEN, List.of(share(0.4, 0.3, 0.5), share(0.6, 0.45, 0.7)));
    assertThat(told.low()).isZero();
    assertThat(told.value()).isCloseTo(Uncertainty.told(EVEN, new double[] {0.4, 0.6}), NEARLY);
    assertThat(told.high()).isCloseTo(Uncertainty.told(EVEN, new double[] {0.3, 0.7}), NEARLY);
  }

  @Test
  void whereTheEndsAreApartItTellsAtLeastWhatTheNearestEndsWould() {
    var told = Uncertainty.told(EVEN, List.of(share(0.2, 0.1, 0.3), share(0.8, 0.6, 0.9)));
    assertThat(told.low()).isCloseTo(Uncertainty.told(EVEN, new double[] {0.3, 0.6}), within(1e-6));
  }

  @Test
  void noChancesBetweenTheEndsTellMoreOrLessThanTheEndsOfTheEstimate() {
    var random = new Random(7);
    for (int i = 0; i < 300; i++) {
      var chances = new double[] {0.2, 0.5, 0.3};
      var shares = List.of(any(random), any(random), any(random));
      var told = Uncertainty.told(chances, shares);
      for (int j = 0; j < 30; j++) {
        var given =
            shares.stream()
                .mapToDouble(it -> it.low() + random.nextDouble() * (it.high() - it.low()))
                .toArray();
        assertThat(Uncertainty.told(chances, given))
            .isBetween(told.low() - 1e-9, told.high() + 1e-9);
      }
    }
  }

  private static Share any(Random random) {
    var ends = random.doubles(3).sorted().toArray();
    return share(ends[1], ends[0], ends[2]);
  }

  private static Share share(double value, double low, double high) {
    return new Share(BigInteger.ONE, BigInteger.TWO, value, low, high);
  }
}
