package org.muster.engine.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.model.pledge.Range;
import org.muster.model.size.Basis;
import org.muster.model.size.FactorName;
import org.muster.model.size.FactorRange;
import org.muster.model.size.MissionType;
import org.muster.model.size.Ruling;
import org.muster.model.size.Scale;
import org.muster.model.size.Sizes;
import org.muster.model.size.Task;

/// The rules against what was published: known deployments lie within the range that a rule gives
/// for their line or their population.
final class RulesTest {
  private static final Task DETERRENCE = Task.of(MissionType.DETERRENCE);
  private static final Task MONITORING = Task.of(MissionType.MONITORING);
  private static final Task PEACEKEEPING = Task.of(MissionType.PEACEKEEPING);

  private static Range result(Task task, String rule) {
    return ((Ruling.Applied) Sizing.of(task, Map.of()).ruling(rule)).result();
  }

  private static Range result(Task task, FactorName own, String range, String rule) {
    var factors = Map.of(own, FactorRange.parse(range).orElseThrow());
    return ((Ruling.Applied) Sizing.of(task, factors).ruling(rule)).result();
  }

  @ParameterizedTest
  @CsvSource({
    "UNDOF 1999, 80, 1029",
    "UNFICYP 2014, 180, 860",
    "UNMEE 2000, 1000, 4200",
    "plan of Geneva 2025, 1100, 10000"
  })
  void forcesBetweenPartiesWereAsLargeAsTheLineRuleSays(String force, long line, long troops) {
    var range = result(PEACEKEEPING.withLine(line), "line-separation");
    assertThat(troops).as(force).isBetween(range.low(), range.high());
  }

  @ParameterizedTest
  @CsvSource({"OSCE mission 2019, 470, 768", "its east, 470, 600", "plan of Geneva, 1100, 5000"})
  void monitoringMissionsWereAsLargeAsTheMonitorRuleSays(String name, long line, long monitors) {
    var range = result(MONITORING.withLine(line), "monitor-density");
    assertThat(monitors).as(name).isBetween(range.low(), range.high());
  }

  @Test
  void theMonitoringMissionInUkraineIsReproducedAsAWhole() {
    var sizes = Sizing.of(MONITORING.withLine(470), Map.of());
    var whole = ((Sizes.Composition.Composed) sizes.composition()).total();
    assertThat(1306L).isBetween(whole.low(), whole.high());
  }

  @Test
  void kosovoHadTheTroopsThatItsPopulationAsksFor() {
    // some 40,000 to 50,000 in 1999 for a population of about two million
    assertThat(result(PEACEKEEPING.withInhabitants(2_000_000), "population-ratio"))
        .isEqualTo(Range.of(40_000, 50_000));
  }

  @ParameterizedTest
  @CsvSource({"BRIGADE, 10000, 10000", "DIVISION, 25000, 25000", "CORPS, 60000, 100000"})
  void theStudysOptionsAreTakenAsTheyStand(Scale scale, long low, long high) {
    assertThat(result(DETERRENCE.withScale(scale), "force-options")).isEqualTo(Range.of(low, high));
  }

  @Test
  void sixtyFourThousandNeedAPoolOfAQuarterMillion() {
    // The Times, April 2025: 256,000 over two years
    var sized =
        Sizing.of(
            DETERRENCE.withScale(Scale.CORPS),
            Map.of(FactorName.FORCE_STRENGTH, FactorRange.of("64000", "64000")));
    var pool = ((Ruling.Applied) sized.ruling("rotation")).result();
    assertThat(256_000L).isBetween(pool.low(), pool.high());
  }

  @Test
  void theRatioCountsWhatIsAtHomeSoThePoolIsOneMore() {
    var brigade = DETERRENCE.withScale(Scale.BRIGADE);
    assertThat(result(brigade, FactorName.ROTATION_RATIO, "0", "rotation"))
        .isEqualTo(Range.of(10_000));
    assertThat(result(brigade, FactorName.ROTATION_RATIO, "2.5", "rotation"))
        .isEqualTo(Range.of(35_000));
  }

  @Test
  void largeLotsMakeFewHospitalsAndSmallOnesMany() {
    assertThat(result(DETERRENCE.withScale(Scale.BRIGADE), "hospital-count"))
        .isEqualTo(Range.of(2, 4));
  }

  @Test
  void halfASoldierIsNeededWhole() {
    assertThat(result(MONITORING.withLine(1), "monitor-density")).isEqualTo(Range.of(2, 5));
  }

  @Test
  void aReassuranceForceIsNotSizedByTheInhabitants() {
    var sizes = Sizing.of(DETERRENCE.withInhabitants(35_661_826), Map.of());
    assertThat(sizes.ruling("population-ratio"))
        .isInstanceOfSatisfying(
            Ruling.Refused.class,
            it -> assertThat(it.why()).contains("without stabilisation tasks"));
    assertThat(sizes.composition()).isInstanceOf(Sizes.Composition.Impossible.class);
  }

  @ParameterizedTest
  @CsvSource({
    "DETERRENCE, line-separation", "DETERRENCE, formation-strength", "DETERRENCE, monitor-density",
    "DETERRENCE, monitor-guards", "MONITORING, force-options", "MONITORING, line-separation",
    "MONITORING, line-defence", "MONITORING, rotation", "MONITORING, ground-share",
    "PEACEKEEPING, force-options", "PEACEKEEPING, line-defence", "PEACEKEEPING, air-defence",
    "PEACEKEEPING, monitor-density"
  })
  void whatARuleIsNotMadeForItRefusesThoughItHasAllItNeeds(MissionType type, String rule) {
    var task = Task.of(type).withScale(Scale.DIVISION).withLine(500).withInhabitants(1_000_000);
    assertThat(Sizing.of(task, Map.of()).ruling(rule)).isInstanceOf(Ruling.Refused.class);
  }

  @ParameterizedTest
  @EnumSource(MissionType.class)
  void whereNothingIsToldEveryRuleRefusesOrSaysWhatItNeeds(MissionType type) {
    var sizes = Sizing.of(Task.of(type), Map.of());
    assertThat(sizes.rulings()).noneMatch(Ruling.Applied.class::isInstance);
    assertThat(sizes.rulings()).anyMatch(Ruling.Lacking.class::isInstance);
    assertThat(sizes.composition()).isInstanceOf(Sizes.Composition.Impossible.class);
  }

  @Test
  void theRulesAskForTheirInputByTheOptionThatTellsIt() {
    assertThat(Sizing.of(PEACEKEEPING, Map.of()).ruling("population-ratio"))
        .isInstanceOfSatisfying(
            Ruling.Lacking.class, it -> assertThat(it.needs()).contains("--inhabitants"));
  }

  @Test
  void aFactorOfOnesOwnComesFirstAndRemembersWhatItReplaced() {
    var sizes =
        Sizing.of(
            PEACEKEEPING.withLine(100),
            Map.of(FactorName.TROOPS_PER_KM, FactorRange.of("20", "30")));
    var ruling = (Ruling.Applied) sizes.ruling("line-separation");
    assertThat(ruling.result()).isEqualTo(Range.of(2_000, 3_000));
    assertThat(ruling.factor().basis())
        .isInstanceOfSatisfying(
            Basis.Given.class, it -> assertThat(it.instead()).isEqualTo(FactorRange.of("4", "13")));
  }

  static Stream<Ruling.Applied> applied() {
    return Stream.of(MissionType.values())
        .map(
            type -> Task.of(type).withScale(Scale.CORPS).withLine(1_000).withInhabitants(1_000_000))
        .flatMap(task -> Ruling.applied(Sizing.of(task, Map.of()).rulings()).stream());
  }

  @Test
  void everyFactorSaysWhereItComesFromOrThatItIsAssumed() {
    assertThat(applied())
        .allSatisfy(ruling -> {
          assertThat(ruling.rule().notWhen()).startsWith("Not ");
          switch (ruling.factor().basis()) {
            case Basis.Published(var sources, var derivation) -> {
              assertThat(derivation).isNotBlank();
              assertThat(sources)
                  .isNotEmpty()
                  .allSatisfy(it -> {
                    assertThat(it.where()).isNotBlank();
                    assertThat(it.year()).matches("[0-9]{4}|undated");
                  });
            }
            case Basis.Assumed(var reasoning, _) ->
                assertThat(reasoning.split(" ", -1)).hasSizeGreaterThan(8);
            case Basis.Given given -> assertThat(given).as("nobody gave a factor").isNull();
          }
        });
  }

  @Test
  void everyFactorIsUsedBySomeRule() {
    assertThat(applied().map(it -> it.factor().name()).distinct())
        .containsExactlyInAnyOrder(FactorName.values());
  }
}
