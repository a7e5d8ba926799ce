package org.muster.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.cli.ask.CannotAsk;
import org.muster.cli.ask.MissionAtHand;
import org.muster.cli.ask.PlanFolder;
import org.muster.cli.ask.SweepInquiry;
import org.muster.cli.cluster.Crew;
import org.muster.cli.worlds.WorldsExport.Wanted;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.engine.assign.Effort;
import org.muster.engine.sweep.SweepJob;
import org.muster.engine.sweep.SweepTask;
import org.muster.engine.sweep.plans.CaseFinder;
import org.muster.engine.sweep.plans.PlanJob;
import org.muster.engine.sweep.plans.PlanStore;
import org.muster.exchange.mission.MissionFolder;
import org.muster.model.chance.Chances;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.PlanCase;
import org.muster.model.sweep.PlanSummary;
import org.muster.model.sweep.WorldSpace;
import org.muster.testkit.Sample;

final class SparkCrewTest {
  private static final Path FIVE_NATIONS =
      Path.of(System.getProperty("muster.home"), "missions", "five-nations");

  private final Crew crew = new SparkCrew(Local::session);

  @Test
  void fiveNationsAreSweptAsOnOneMachine() {
    sweepsAlike(FIVE_NATIONS, SweepTask.of(fiveNations()));
  }

  @Test
  void soTheyAreWeighedDatedAndWithDecisionsTaken() {
    var mission = fiveNations().mission();
    var decision = mission.decisions().getFirst();
    var taken = new TreeMap<DecisionId, String>();
    taken.put(decision.id(), decision.options().getLast());
    var setting = Setting.of(mission, Optional.of(LocalDate.parse("2025-06-01")), taken, true);
    sweepsAlike(FIVE_NATIONS, SweepTask.of(setting).weighedBy(mission.chances()));
  }

  @Test
  void worldsThatAreDrawnAreTheSame() {
    sweepsAlike(FIVE_NATIONS, SweepTask.of(fiveNations()).upTo(1).drawing(20_000, 7));
  }

  /// A few, because each is a job for Spark. Some speak of a nation that no folder could have.
  static Stream<Sample> some() {
    var at = new AtomicInteger();
    return Stream.of(Sample.some(), Sample.mixed(), Sample.planned())
        .flatMap(Function.identity())
        .filter(it -> !it.describe().contains("XXX"))
        .filter(_ -> at.getAndIncrement() % 60 == 0);
  }

  @ParameterizedTest
  @MethodSource("some")
  void missionsThatAreMadeUpAreSweptAsOnOneMachine(Sample sample, @TempDir Path folder) {
    MissionFolder.write(sample.mission(), folder);
    var reading = MissionFolder.read(folder);
    assertThat(reading.mission()).as("%s", reading.findings()).isPresent();
    var mission = reading.mission().orElseThrow();
    var setting = Setting.of(mission, sample.asOf(), sample.choices(), sample.optimistic());
    sweepsAlike(folder, SweepTask.of(setting));
    sweepsAlike(
        folder,
        SweepTask.of(setting).over(mission.decisions().stream().map(Decision::id).toList()));
  }

  @Test
  void aMissionThatIsNotTheOneInTheFolderIsNotSent() {
    var task = SweepTask.of(fiveNations());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> crew.sweep(FIVE_NATIONS.resolveSibling("two-wait"), task, Watch.nobody()));
  }

  @Test
  void whoStopsItGetsTheFirstChunks() {
    var task = SweepTask.of(fiveNations()).upTo(1).drawing(1 << 20, 7);
    var sweep = crew.sweep(FIVE_NATIONS, task, (_, _) -> false);
    assertThat(sweep.complete()).isFalse();
    assertThat(SweepJob.of(task).chunks()).isGreaterThan(1);
  }

  @Test
  void aRowIsWrittenForEachWorldAsOnOneMachine(@TempDir Path folder) throws IOException {
    var asked =
        MissionAtHand.in(FIVE_NATIONS, "five-nations")
            .ask(new TreeMap<>(), Optional.empty(), false);
    var task = SweepTask.of(asked.setting()).weighedBy(asked.mission().chances());
    var inquiry = new SweepInquiry(asked, task, Mode.SEQUENTIAL, Optional.empty());
    var there = Wanted.of(folder, "there.parquet");
    var here = Wanted.of(folder, "here.csv");

    var written = crew.export(FIVE_NATIONS, inquiry, List.of(there), Watch.nobody());
    assertThat(written)
        .isEqualTo(Crew.here().export(FIVE_NATIONS, inquiry, List.of(here), Watch.nobody()));
    var table = Local.session().read().parquet(there.file().toString()).orderBy("world");
    assertThat(
            Stream.concat(
                Stream.of(String.join(",", table.columns())),
                table.collectAsList().stream().map(SparkCrewTest::line)))
        .containsExactlyElementsOf(Files.readAllLines(here.file()));
    assertThatExceptionOfType(CannotAsk.class)
        .isThrownBy(() -> crew.export(FIVE_NATIONS, inquiry, List.of(there), Watch.nobody()));
  }

  @Test
  void forcePlansAreMadeAsOnOneMachineAndKept() {
    for (var mode : List.of(Mode.SEQUENTIAL, Mode.SIMULTANEOUS)) {
      var job = plans(mode);
      var kept = new TreeMap<String, PlanSummary>();
      var made = crew.plans(FIVE_NATIONS, job, keepingIn(kept), Watch.nobody());
      assertThat(made)
          .isEqualTo(Crew.here().plans(FIVE_NATIONS, job, PlanStore.none(), Watch.nobody()));
      assertThat(kept).hasSameSizeAs(job.cases()).hasSizeGreaterThan(2);
    }
  }

  @Test
  void aPlanThatIsKeptIsNotMadeAgain() {
    var job = plans(Mode.SIMULTANEOUS);
    var kept = new TreeMap<String, PlanSummary>();
    var first = crew.plans(FIVE_NATIONS, job, keepingIn(kept), Watch.nobody());
    var again =
        crew.plans(FIVE_NATIONS.resolveSibling("no-such"), job, keepingIn(kept), Watch.nobody());
    assertThat(again).isEqualTo(first);
  }

  @Test
  void plansOfAnotherMissionAreNotTaken() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            crew.plans(
                FIVE_NATIONS,
                new PlanJob(
                    fiveNations(), Mode.SEQUENTIAL, Effort.QUICK, cases(Mode.SEQUENTIAL), "x"),
                PlanStore.none(),
                Watch.nobody()));
  }

  private static PlanJob plans(Mode mode) {
    var setting = fiveNations();
    return new PlanJob(
        setting, mode, Effort.QUICK, cases(mode), PlanFolder.basis(setting.mission()));
  }

  private static List<PlanCase> cases(Mode mode) {
    var setting = fiveNations();
    var space = new WorldSpace(setting.world(), setting.mission().decisions());
    return CaseFinder.oneByOne(1_000).find(setting, space, mode, Chances.EVEN, Watch.nobody());
  }

  private static PlanStore keepingIn(Map<String, PlanSummary> kept) {
    return new PlanStore() {
      @Override
      public Optional<PlanSummary> finished(String key) {
        return Optional.ofNullable(kept.get(key));
      }

      @Override
      public void keep(String key, PlanSummary summary) {
        kept.put(key, summary);
      }
    };
  }

  private static String line(Row row) {
    return IntStream.range(0, row.size())
        .mapToObj(at -> row.isNullAt(at) ? "" : String.valueOf(row.get(at)))
        .collect(Collectors.joining(","));
  }

  private void sweepsAlike(Path folder, SweepTask task) {
    assertThat(crew.sweep(folder, task, Watch.nobody()))
        .isEqualTo(Crew.here().sweep(folder, task, Watch.nobody()));
  }

  private static Setting fiveNations() {
    var mission = MissionFolder.read(FIVE_NATIONS).mission().orElseThrow();
    return Setting.of(mission, Optional.empty(), new TreeMap<>(), false);
  }
}
