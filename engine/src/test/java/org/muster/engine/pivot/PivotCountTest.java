package org.muster.engine.pivot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.muster.engine.Tiny.all;
import static org.muster.engine.Tiny.always;
import static org.muster.engine.Tiny.members;
import static org.muster.engine.Tiny.nations;
import static org.muster.engine.Tiny.never;
import static org.muster.engine.Tiny.strength;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.engine.Tiny;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Pivots;
import org.muster.model.resolution.Pivots.Mover;

class PivotCountTest {
  private static final String[] PERMANENT = {"CHN", "FRA", "GBR", "RUS", "USA"};
  private static final String[] ELECTED = {
    "DNK", "GRC", "PAK", "PAN", "SOM", "DZA", "GUY", "KOR", "SLE", "SVN"
  };
  private static final Condition RESOLUTION = all(members(5, PERMANENT), nations(9));

  /// The indices of the Security Council since 1966: Shapley and Shubik's values 0.1963 and
  /// 0.00186, Banzhaf's 848 and 84 swings of 16,384 (Felsenthal and Machover, The Measurement of
  /// Voting Power).
  @Test
  void theSecurityCouncilHasItsPublishedIndices() {
    var pivots = pivots(council(), RESOLUTION, 1000);

    assertThat(pivots.exact()).isTrue();
    assertThat(mover(pivots, "USA").shapley()).isCloseTo(421.0 / 2145, within(1e-12));
    assertThat(mover(pivots, "DNK").shapley()).isCloseTo(4.0 / 2145, within(1e-12));
    assertThat(mover(pivots, "USA").banzhaf()).isCloseTo(848 / 16384.0, within(1e-12));
    assertThat(mover(pivots, "DNK").banzhaf()).isCloseTo(84 / 16384.0, within(1e-12));
  }

  /// The Council of the European Economic Community from 1958 to 1972: 12 of 17 votes. Banzhaf's
  /// published shares are 5/21 for the three large members, 1/7 for the two middle ones and nothing
  /// for Luxembourg, which had a vote and no say (The Britannica Guide to Statistics and
  /// Probability, p. 194; on when that is so, Games 9 (2018), 29).
  @Test
  void luxembourgHadAVoteAndNoSay() {
    var pivots = pivots(community(), strength(12), 1000);
    var sum = pivots.movers().stream().mapToDouble(Mover::banzhaf).sum();

    assertThat(pivots.exact()).isTrue();
    for (var large : List.of("DEU", "FRA", "ITA")) {
      assertThat(mover(pivots, large).banzhaf() / sum).isCloseTo(5 / 21.0, within(1e-12));
    }
    for (var middle : List.of("BEL", "NLD")) {
      assertThat(mover(pivots, middle).banzhaf() / sum).isCloseTo(1 / 7.0, within(1e-12));
    }
    assertThat(pivots.movers()).extracting(Mover::name).doesNotContain("LUX");
    assertThat(pivots.nulls()).containsExactly("LUX");
  }

  private static Tiny community() {
    return new Tiny()
        .land("DEU", 4, never())
        .land("FRA", 4, never())
        .land("ITA", 4, never())
        .land("BEL", 2, never())
        .land("NLD", 2, never())
        .land("LUX", 1, never());
  }

  @Test
  void aPermanentMemberHasAVeto() {
    var pivots = pivots(council(), RESOLUTION, 1000);

    assertThat(mover(pivots, "CHN").veto()).isTrue();
    assertThat(mover(pivots, "SOM").veto()).isFalse();
  }

  @Test
  void shapleyValuesAddUpToOne() {
    assertThat(
            pivots(council(), RESOLUTION, 1000).movers().stream().mapToDouble(Mover::shapley).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void aSampleFindsTheSameWithinItsMargin() {
    var council = council();
    for (int extra = 0; extra < 12; extra++) {
      council.land("X" + (char) ('A' + extra / 6) + (char) ('A' + extra % 6), 1, never());
    }
    // nations(9) follows from the rest; it only brings the twelve others into the game

    var target = all(members(5, PERMANENT), members(9, union()), nations(9));

    var sampled = pivots(council, target, 20_000);

    assertThat(sampled.exact()).isFalse();
    assertThat(mover(sampled, "USA").shapley())
        .isCloseTo(421.0 / 2145, within(2 * mover(sampled, "USA").margin()));
    assertThat(mover(sampled, "USA").banzhaf())
        .isCloseTo(848 / 16384.0, within(2 * mover(sampled, "USA").margin()));
  }

  @Test
  void whoCanChangeNothingIsToldAsNull() {
    var mission =
        new Tiny()
            .question("weather", "fair", "foul")
            .land("FRA", 1, never())
            .land("MLT", 1, always());

    var pivots = pivots(mission, members(1, "FRA"), 1000);

    assertThat(pivots.movers()).extracting(Mover::name).containsExactly("FRA");
    assertThat(pivots.nulls()).containsExactly("MLT", "weather");
  }

  private static Tiny council() {
    var council = new Tiny();
    for (var member : union()) {
      council.land(member, 1, never());
    }
    return council;
  }

  private static String[] union() {
    return java.util.stream.Stream.of(PERMANENT, ELECTED)
        .flatMap(java.util.Arrays::stream)
        .toArray(String[]::new);
  }

  private static Pivots pivots(Tiny mission, Condition target, int samples) {
    return PivotCount.pivots(mission.setting(), Clause.of(target), Mode.SEQUENTIAL, 7, samples);
  }

  private static Mover mover(Pivots pivots, String name) {
    return pivots.movers().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }
}
