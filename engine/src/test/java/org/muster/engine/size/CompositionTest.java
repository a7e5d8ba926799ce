package org.muster.engine.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.evidence.Backing;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.size.FactorName;
import org.muster.model.size.FactorRange;
import org.muster.model.size.MissionType;
import org.muster.model.size.Scale;
import org.muster.model.size.Sizes.Composition;
import org.muster.model.size.Sizes.Composition.Composed;
import org.muster.model.size.Task;

/// The lines that follow from the rules, and that they add up.
final class CompositionTest {
  private static final Task DETERRENCE = Task.of(MissionType.DETERRENCE);
  private static final Task PEACEKEEPING = Task.of(MissionType.PEACEKEEPING);

  private static Composed composed(Task task) {
    return (Composed) Sizing.of(task, Map.of()).composition();
  }

  private static RequirementLine line(Composed composed, String name) {
    return composed.set().lines().stream()
        .filter(it -> it.id().equals(composed.set().id() + "-" + name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBrigadesForceAddsUpToTenThousand() {
    var force = composed(DETERRENCE.withScale(Scale.BRIGADE));
    assertThat(force.total()).isEqualTo(Range.of(10_000));
    assertThat(force.sum()).isEqualTo(force.total());
    assertThat(line(force, "ground").strength()).contains(Range.of(4_000));
    assertThat(line(force, "headquarters").strength()).contains(Range.of(450));
    assertThat(force.pool()).contains(Range.of(30_000, 50_000));
  }

  @Test
  void aCorpsStaysARangeToTheEnd() {
    var force = composed(DETERRENCE.withScale(Scale.CORPS));
    assertThat(line(force, "ground").strength()).contains(Range.of(24_000, 40_000));
    assertThat(force.sum()).isEqualTo(Range.of(60_000, 100_000));
  }

  @Test
  void aChosenScaleDecidesAndTheLineIsForComparison() {
    var force = composed(DETERRENCE.withScale(Scale.BRIGADE).withLine(1_000));
    assertThat(force.decidedBy()).containsExactly("force-options");
  }

  @Test
  void withoutAScaleTheLargerOfLineAndPopulationDecides() {
    var task = PEACEKEEPING.withLine(1_000).withInhabitants(300_000);
    var force = composed(task);
    assertThat(force.total()).isEqualTo(Range.of(6_000, 13_000));
    assertThat(force.decidedBy()).containsExactly("population-ratio", "line-separation");
  }

  @Test
  void peacekeepersBringNeitherAirDefenceNorAirCover() {
    var ids =
        composed(PEACEKEEPING.withScale(Scale.BRIGADE)).set().lines().stream()
            .map(RequirementLine::id)
            .toList();
    assertThat(ids)
        .contains("peacekeeping-brigade-ground")
        .doesNotContain("peacekeeping-brigade-air-defence", "peacekeeping-brigade-air-cover");
  }

  @Test
  void monitorsHaveNoPoolAndMayHaveNoGuards() {
    var mission = composed(Task.of(MissionType.MONITORING).withLine(470));
    assertThat(mission.pool()).isEmpty();
    assertThat(line(mission, "guards").strength().orElseThrow().low()).isZero();
    assertThat(mission.sum()).isEqualTo(mission.total());
  }

  @Test
  void guardsThatNobodyWantsAreNoLine() {
    var sizes =
        Sizing.of(
            Task.of(MissionType.MONITORING).withLine(470),
            Map.of(FactorName.GUARDS_PER_MONITOR, FactorRange.of("0", "0")));
    assertThat(((Composed) sizes.composition()).set().lines())
        .noneMatch(it -> it.id().endsWith("-guards"));
  }

  @Test
  void sharesThatTakeMoreThanTheForceAreToldWithAWayOut() {
    var sizes =
        Sizing.of(
            DETERRENCE.withScale(Scale.BRIGADE),
            Map.of(FactorName.GROUND_SHARE, FactorRange.of("0.95", "0.95")));
    assertThat(sizes.composition())
        .isInstanceOfSatisfying(
            Composition.Impossible.class,
            it -> {
              assertThat(it.why()).contains("% of the force");
              assertThat(it.wayOut()).contains("Lower");
            });
  }

  @Test
  void nobodyDividesByNothing() {
    var none = Map.of(FactorName.TROOPS_PER_HOSPITAL, FactorRange.of("0", "10"));
    assertThatThrownBy(() -> Sizing.of(DETERRENCE, none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("troops-per-hospital");
  }

  static Stream<Map.Entry<Task, Map<FactorName, FactorRange>>> madeUp() {
    return IntStream.range(0, 300).mapToObj(CompositionTest::madeUp);
  }

  private static Map.Entry<Task, Map<FactorName, FactorRange>> madeUp(int seed) {
    var random = new SplittableRandom(seed);
    var type = one(random, List.of(MissionType.values()));
    var scale =
        random.nextBoolean()
            ? Optional.of(one(random, List.of(Scale.values())))
            : Optional.<Scale>empty();
    var task = new Task(type, scale, some(random, 2_000), some(random, 3_000_000));
    var own = new EnumMap<FactorName, FactorRange>(FactorName.class);
    if (random.nextBoolean()) {
      own.put(FactorName.GROUND_SHARE, hundredths(random, 60));
    }
    if (random.nextBoolean()) {
      var low = random.nextInt(1, 400);
      own.put(FactorName.FORCE_STRENGTH, FactorRange.of("" + low, "" + (low + random.nextInt(20))));
    }
    return Map.entry(task, own);
  }

  private static <T> T one(SplittableRandom random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static OptionalLong some(SplittableRandom random, long most) {
    return random.nextBoolean() ? OptionalLong.of(random.nextLong(1, most)) : OptionalLong.empty();
  }

  private static FactorRange hundredths(SplittableRandom random, int most) {
    var low = random.nextInt(most);
    return FactorRange.of("0.%02d".formatted(low), "0.%02d".formatted(low + random.nextInt(20)));
  }

  @ParameterizedTest
  @MethodSource("madeUp")
  void theLinesAlwaysAddUpToTheTotalAtEitherEnd(Map.Entry<Task, Map<FactorName, FactorRange>> it) {
    if (Sizing.of(it.getKey(), it.getValue()).composition() instanceof Composed composed) {
      assertThat(composed.sum()).isEqualTo(composed.total());
      assertRequiredLinesAreThere(composed.set().lines());
      assertThat(composed.set().lines())
          .allSatisfy(line ->
              assertThat(line.backing()).allMatch(Backing.Assumed.class::isInstance).isNotEmpty());
    }
  }

  private static void assertRequiredLinesAreThere(List<RequirementLine> lines) {
    var ids = lines.stream().map(RequirementLine::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(lines).allSatisfy(line -> assertThat(ids).containsAll(line.requires()));
  }

  @Test
  void mostMadeUpTasksHaveASize() {
    assertThat(
            madeUp()
                .filter(
                    it -> Sizing.of(it.getKey(), it.getValue()).composition() instanceof Composed))
        .hasSizeGreaterThan(150);
  }
}
