package org.muster.engine.pivot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.muster.engine.Asked.moves;
import static org.muster.engine.Asked.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Pivots;
import org.muster.model.resolution.Pivots.Mover;
import org.muster.testkit.Sample;

/// Whom it depends on, against counting every coalition and every order.
class PivotLawsTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final List<Mode> MODES = List.of(Mode.SEQUENTIAL, Mode.SIMULTANEOUS);

  /// Small missions with few movers: six have 720 orders.
  static Stream<Sample> few() {
    return Sample.small().filter(it -> moves(it, Mode.SEQUENTIAL).movers().size() <= 6);
  }

  @ParameterizedTest
  @MethodSource("few")
  void powerIsTheShareOfCoalitionsAndOfOrdersThatOneSwings(Sample sample) {
    sample.obeys(it -> {
      for (var mode : MODES) {
        var oracle = moves(it, mode);
        for (var mover : pivots(it, mode).movers()) {
          assertThat(mover.banzhaf()).isCloseTo(oracle.banzhaf(mover.name()), ROUNDING);
          assertThat(mover.shapley()).isCloseTo(oracle.shapley(mover.name()), ROUNDING);
          assertThat(mover.veto()).isEqualTo(oracle.hasVeto(mover.name()));
          assertThat(mover.margin()).isZero();
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#smallMixed")
  void whereUnlessIsSaidACoalitionMayLeaveSomeOfItsMovesUnmade(Sample sample) {
    sample.obeys(it -> {
      var oracle = moves(it, Mode.SEQUENTIAL);
      if (isPlain(it) && oracle.movers().size() <= 6 && oracle.isAlwaysStable()) {
        for (var mover : pivots(it, Mode.SEQUENTIAL).movers()) {
          assertThat(mover.banzhaf()).isCloseTo(oracle.banzhaf(mover.name()), ROUNDING);
          assertThat(mover.shapley()).isCloseTo(oracle.shapley(mover.name()), ROUNDING);
        }
        assertThat(pivots(it, Mode.SEQUENTIAL).nulls())
            .allSatisfy(name -> assertThat(oracle.banzhaf(name)).isZero());
      }
    });
  }

  private static boolean isPlain(Sample sample) {
    return sample.mission().pledges().stream().allMatch(pledge -> pledge.tiers().size() == 1);
  }

  @ParameterizedTest
  @MethodSource("few")
  void everyMoverIsToldAndThoseWhoSwingNothingAsNull(Sample sample) {
    sample.obeys(it -> {
      for (var mode : MODES) {
        var oracle = moves(it, mode);
        var pivots = pivots(it, mode);
        var all = new ArrayList<>(pivots.nulls());
        pivots.movers().forEach(mover -> all.add(mover.name()));
        assertThat(all).containsExactlyInAnyOrderElementsOf(oracle.movers());
        assertThat(pivots.nulls()).allSatisfy(name -> assertThat(oracle.banzhaf(name)).isZero());
        assertThat(pivots.movers()).allSatisfy(mover -> assertThat(mover.banzhaf()).isPositive());
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void theSharesOfTheOrdersAddUpToOneIfTheTargetCanBeUnlocked(Sample sample) {
    sample.obeys(it -> {
      for (var mode : MODES) {
        var pivots = pivots(it, mode);
        var sum = pivots.movers().stream().mapToDouble(Mover::shapley).sum();
        assertThat(pivots.exact()).isTrue();
        assertThat(sum).isCloseTo(pivots.movers().isEmpty() ? 0 : 1, within(1e-9));
        if (pivots.reached()) {
          assertThat(pivots.movers()).isEmpty();
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void theMostPowerfulComesFirstWhateverTheOrderInWhichTheMissionIsTold(Sample sample) {
    sample.obeys(it -> {
      var pivots = pivots(it, Mode.SEQUENTIAL);
      var other = PivotCount.pivots(setting(it.shuffled()), it.target(), Mode.SEQUENTIAL, 1, 1);
      assertThat(pivots.movers())
          .isSortedAccordingTo(Comparator.comparingDouble(Mover::shapley).reversed());
      assertThat(other).isEqualTo(pivots);
    });
  }

  private static Pivots pivots(Sample sample, Mode mode) {
    return PivotCount.pivots(setting(sample), sample.target(), mode, 1, 1);
  }
}
