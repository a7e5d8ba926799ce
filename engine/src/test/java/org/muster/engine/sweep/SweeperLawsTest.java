package org.muster.engine.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.model.chance.Chances;
import org.muster.model.scenario.Decision;
import org.muster.model.sweep.Share;
import org.muster.model.sweep.Spread;
import org.muster.testkit.Sample;

/// The shares of a sweep, counted again world by world.
final class SweeperLawsTest {
  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#planned")
  void sharesAreCountsOfWorlds(Sample sample) {
    sample.obeys(it -> {
      var task = task(it);
      var sweep = Sweeper.sweep(task, Watch.nobody());
      var plain = new PlainSweep(task.setting(), sweep.space()).table();
      for (var mode : Walk.MODES) {
        for (int event = 0; event < plain.events().size(); event++) {
          var shares = sweep.in(mode).events().get(event);
          var at = event;
          assertThat(shares.event()).isEqualTo(plain.events().get(event));
          assertThat(shares.holds())
              .isEqualTo(share(plain, event, world -> plain.holds(mode, at, world), _ -> true));
          for (var decision : sweep.space().over()) {
            var place = sweep.space().over().indexOf(decision);
            for (int option = 0; option < decision.options().size(); option++) {
              var taken = option;
              var expected =
                  share(
                      plain,
                      event,
                      world -> plain.holds(mode, at, world),
                      world -> plain.option(place, world) == taken);
              var given = shares.given().get(decision.id());
              if (given == null) {
                assertThat(expected.value()).isEqualTo(shares.holds().value());
              } else {
                assertThat(given.get(decision.options().get(option))).isEqualTo(expected);
              }
            }
          }
        }
      }
    });
  }

  private static Share share(
      WorldTable table, int event, LongPredicate holds, LongPredicate among) {
    var in = 0L;
    var of = 0L;
    for (long world = 0; world < table.size(); world++) {
      if (among.test(world) && table.isAsked(event, world)) {
        of++;
        in += holds.test(world) ? 1 : 0;
      }
    }
    return of == 0 ? Share.NONE : Share.of(BigInteger.valueOf(in), BigInteger.valueOf(of));
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void evenChancesAreSharesOfWorlds(Sample sample) {
    sample.obeys(it -> {
      var counted = Sweeper.sweep(task(it), Watch.nobody());
      var weighed = Sweeper.sweep(task(it).weighedBy(Chances.EVEN), Watch.nobody());
      for (var mode : Walk.MODES) {
        for (int event = 0; event < counted.in(mode).events().size(); event++) {
          assertThat(weighed.in(mode).events().get(event).holds().value())
              .isCloseTo(counted.in(mode).events().get(event).holds().value(), within(1e-12));
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void quantilesAreValuesThatSoManyWorldsDoNotExceed(Sample sample) {
    sample.obeys(it -> {
      var task = task(it);
      var sweep = Sweeper.sweep(task, Watch.nobody());
      var plain = new PlainSweep(task.setting(), sweep.space()).table();
      for (var mode : Walk.MODES) {
        for (int figure = 0; figure < plain.figures().size(); figure++) {
          var values = new ArrayList<Long>();
          for (long world = 0; world < plain.size(); world++) {
            values.add(plain.figure(mode, figure, world));
          }
          values.sort(null);
          var spread = sweep.in(mode).spreads().get(figure);
          assertThat(spread.least()).isEqualTo(values.getFirst());
          assertThat(spread.most()).isEqualTo(values.getLast());
          assertThat(spread.quantiles())
              .isEqualTo(Spread.LEVELS.stream().map(level -> quantile(values, level)).toList());
        }
      }
    });
  }

  private static long quantile(List<Long> sorted, double level) {
    return sorted.get((int) Math.ceil(level * sorted.size() - 1e-9) - 1);
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void theTruthLiesInTheIntervalOfASampleNearlyAlways(Sample sample) {
    sample.obeys(it -> {
      var exact = Sweeper.sweep(task(it), Watch.nobody());
      var drawn = Sweeper.sweep(task(it).upTo(0).drawing(4_096, sample.seed()), Watch.nobody());
      for (var mode : Walk.MODES) {
        for (var shares : exact.in(mode).events()) {
          var told = drawn.in(mode).find(shares.event()).orElseThrow().holds();
          assertThat(told.value()).isCloseTo(shares.holds().value(), within(0.05));
        }
      }
    });
  }

  private static SweepTask task(Sample sample) {
    var setting =
        Setting.of(sample.mission(), sample.asOf(), sample.choices(), sample.optimistic());
    return SweepTask.of(setting)
        .over(sample.mission().decisions().stream().map(Decision::id).toList());
  }
}
