package org.muster.engine.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.muster.engine.Tiny.all;
import static org.muster.engine.Tiny.decided;
import static org.muster.engine.Tiny.joins;
import static org.muster.engine.Tiny.strength;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.muster.engine.Tiny;
import org.muster.engine.Watch;
import org.muster.model.condition.Condition;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.EventShares;
import org.muster.model.sweep.Figure;
import org.muster.model.sweep.Method;
import org.muster.model.sweep.Sweep;

/// 60 open questions in twelve parts: 2^60 worlds, reckoned by hand with binomial coefficients.
///
/// In each part a nation comes if the first question is answered yes and one of the next two is (12
/// of 32 worlds), and a second one, that has nothing to give, if the first comes and the last two
/// are answered yes.
final class ManyPartsTest {
  private static final int PARTS = 12;
  private static final int WAYS = 12;
  private static final int WORLDS = 32;

  private final Sweep sweep = Sweeper.sweep(SweepTask.of(mission().setting()), Watch.nobody());

  private static Tiny mission() {
    var mission = new Tiny().target("half", strength(600));
    for (int part = 0; part < PARTS; part++) {
      var letter = (char) ('A' + part);
      for (int question = 1; question <= 5; question++) {
        mission.question("q%c%d".formatted(letter, question), "no", "yes");
      }
      var either = new Condition.AnyOf(List.of(yes(letter, 2), yes(letter, 3)));
      mission.land("X%cA".formatted(letter), 100, all(yes(letter, 1), either));
      mission.land(
          "X%cB".formatted(letter),
          0,
          all(joins("X%cA".formatted(letter)), yes(letter, 4), yes(letter, 5)));
    }
    return mission;
  }

  private static Condition yes(char part, int question) {
    return decided("q%c%d".formatted(part, question), "yes");
  }

  @Test
  void theyAreLookedAtPartByPart() {
    assertThat(sweep.method()).isEqualTo(new Method.Factored(PARTS, PARTS * WORLDS));
    assertThat(sweep.space().size()).isEqualTo(BigInteger.TWO.pow(60));
    assertThat(sweep.complete()).isTrue();
  }

  @Test
  void theTargetIsReachedInExactlySoManyOfThem() {
    for (var mode : Walk.MODES) {
      assertThat(target(mode).holds().in()).isEqualTo(worldsWith(6, PARTS, 0));
      assertThat(target(mode).holds().of()).isEqualTo(BigInteger.TWO.pow(60));
      assertThat(target(mode).holds().isExact()).isTrue();
    }
  }

  @Test
  void soItIsWhereOneQuestionIsAnswered() {
    var given = Objects.requireNonNull(target(Mode.SEQUENTIAL).given().get(DecisionId.of("qA1")));
    var others = PARTS - 1;
    // Answered yes, the nation comes in 12 of the 16 worlds of its part that are left.
    assertThat(Objects.requireNonNull(given.get("yes")).in())
        .isEqualTo(
            worldsWith(5, others, 0)
                .multiply(BigInteger.valueOf(WAYS))
                .add(worldsWith(6, others, 0).multiply(BigInteger.valueOf(16 - WAYS))));
    assertThat(Objects.requireNonNull(given.get("no")).in())
        .isEqualTo(worldsWith(6, others, 0).multiply(BigInteger.valueOf(16)));
    assertThat(target(Mode.SEQUENTIAL).given()).containsKey(DecisionId.of("qL3"));
  }

  @Test
  void questionsThatAddNothingToTheTargetHaveNoSayInIt() {
    assertThat(target(Mode.SEQUENTIAL).given()).doesNotContainKey(DecisionId.of("qA5"));
  }

  @Test
  void figuresAreSpreadAsThePartsAddUp() {
    var spreads = sweep.in(Mode.SIMULTANEOUS).spreads();
    var strength =
        spreads.stream().filter(it -> it.figure() instanceof Figure.Strength).findFirst();
    assertThat(strength.orElseThrow().least()).isZero();
    assertThat(strength.orElseThrow().most()).isEqualTo(1_200);
    assertThat(strength.orElseThrow().mean())
        .isCloseTo(100.0 * PARTS * WAYS / WORLDS, within(1e-9));
  }

  private EventShares target(Mode mode) {
    return sweep.in(mode).find(new Event.Target("half")).orElseThrow();
  }

  /// Worlds of `parts` parts in which at least `least` of their nations come.
  private static BigInteger worldsWith(int least, int parts, int from) {
    if (from == parts) {
      return least <= 0 ? BigInteger.ONE : BigInteger.ZERO;
    }
    return worldsWith(least - 1, parts, from + 1)
        .multiply(BigInteger.valueOf(WAYS))
        .add(worldsWith(least, parts, from + 1).multiply(BigInteger.valueOf(WORLDS - WAYS)));
  }
}
