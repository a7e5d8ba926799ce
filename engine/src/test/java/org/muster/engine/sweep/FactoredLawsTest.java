package org.muster.engine.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.model.scenario.Decision;
import org.muster.model.sweep.EventShares;
import org.muster.model.sweep.Method;
import org.muster.model.sweep.Share;
import org.muster.model.sweep.Sweep;
import org.muster.testkit.Sample;

/// Parts that are swept apart and put together again, against every world of the whole.
final class FactoredLawsTest {
  @ParameterizedTest
  @MethodSource("samples")
  void partsPutTogetherSayWhatTheWholeSays(Sample sample) {
    sample.obeys(it -> {
      var task = task(it);
      apart(task).ifPresent(apart -> same(Sweeper.sweep(task, Watch.nobody()), apart));
    });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void soTheyDoWithChances(Sample sample) {
    sample.obeys(it -> {
      var task = task(it).weighedBy(it.mission().chances());
      apart(task).ifPresent(apart -> same(Sweeper.sweep(task, Watch.nobody()), apart));
    });
  }

  @Test
  void manyOfTheMissionsDoFallIntoParts() {
    assertThat(samples().filter(it -> apart(task(it)).isPresent()).count()).isGreaterThan(50);
  }

  private static Optional<Sweep> apart(SweepTask task) {
    var size = SweepJob.of(task).space().size().longValueExact();
    var sweep = Sweeper.sweep(task.upTo(size - 1).drawing(1, 1), Watch.nobody());
    return sweep.method() instanceof Method.Factored ? Optional.of(sweep) : Optional.empty();
  }

  private static void same(Sweep whole, Sweep apart) {
    for (var mode : Walk.MODES) {
      for (int event = 0; event < whole.in(mode).events().size(); event++) {
        same(whole.in(mode).events().get(event), apart.in(mode).events().get(event));
      }
      for (int figure = 0; figure < whole.in(mode).spreads().size(); figure++) {
        var expected = whole.in(mode).spreads().get(figure);
        var told = apart.in(mode).spreads().get(figure);
        assertThat(told.figure()).isEqualTo(expected.figure());
        assertThat(told.least()).isEqualTo(expected.least());
        assertThat(told.most()).isEqualTo(expected.most());
        assertThat(told.mean()).isCloseTo(expected.mean(), within(1e-6));
        assertThat(told.quantiles()).isEqualTo(expected.quantiles());
      }
    }
  }

  private static void same(EventShares expected, EventShares told) {
    assertThat(told.event()).isEqualTo(expected.event());
    same(expected.asked(), told.asked());
    same(expected.holds(), told.holds());
    told.given()
        .forEach((decision, shares) -> {
          var whole = Objects.requireNonNull(expected.given().get(decision));
          shares.forEach((option, share) -> same(Objects.requireNonNull(whole.get(option)), share));
        });
  }

  private static void same(Share expected, Share told) {
    assertThat(told.in()).isEqualTo(expected.in());
    assertThat(told.of()).isEqualTo(expected.of());
    assertThat(told.value()).isCloseTo(expected.value(), within(1e-9));
  }

  private static SweepTask task(Sample sample) {
    var setting =
        Setting.of(sample.mission(), sample.asOf(), sample.choices(), sample.optimistic());
    return SweepTask.of(setting)
        .over(sample.mission().decisions().stream().map(Decision::id).toList());
  }

  static Stream<Sample> samples() {
    return Stream.of(Sample.some(), Sample.mixed(), Sample.planned()).flatMap(it -> it);
  }
}
