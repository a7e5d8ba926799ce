package org.muster.engine.sweep.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.engine.assign.Effort;
import org.muster.engine.assign.ForcePlanner;
import org.muster.engine.assign.PlanTask;
import org.muster.engine.assign.Progress;
import org.muster.engine.resolve.Resolver;
import org.muster.model.chance.Chances;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Placed.Brings;
import org.muster.model.resolution.Resolution;
import org.muster.model.sweep.PlanCase;
import org.muster.model.sweep.PlanSummary;
import org.muster.model.sweep.WorldSpace;
import org.muster.testkit.Sample;

/// A plan for every world, against planning that world by itself.
class PlanJobLawsTest {
  private static final int MOST_WORLDS = 24;

  static Stream<Sample> samples() {
    return Sample.planned()
        .filter(it -> space(it).size().compareTo(BigInteger.valueOf(MOST_WORLDS)) <= 0)
        .limit(60);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyWorldHasThePlanThatItWouldHaveByItself(Sample sample) {
    for (var mode : Mode.values()) {
      var job = job(sample, mode);
      var plans = new HashMap<Integer, PlanSummary>();
      var counted = new long[job.cases().size()];
      for (var here : worlds(sample)) {
        var resolution = Resolver.resolve(here);
        var place = place(job, here, comes(resolution, mode));
        counted[place]++;
        var shared = plans.computeIfAbsent(place, it -> job.run(job.cases().get(it)));
        assertThat(shared)
            .as("%s, %s", mode, here.world())
            .isEqualTo(alone(here, resolution, mode));
      }
      assertThat(LongStream.of(counted).boxed())
          .containsExactlyElementsOf(job.cases().stream().map(PlanCase::worlds).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void itDoesNotMatterHowManyThreadsShareTheWork(Sample sample) {
    var job = job(sample, Mode.DECLARED);
    assertThat(job.all(PlanStore.none(), 3, Watch.nobody()))
        .isEqualTo(job.all(PlanStore.none(), 1, Watch.nobody()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatWasStoppedGoesOnFromWhatWasKept(Sample sample) {
    var job = job(sample, Mode.SIMULTANEOUS);
    var kept = new ConcurrentHashMap<String, PlanSummary>();
    var begun = job.all(storeIn(kept, new AtomicInteger()), 1, (done, _) -> done < 1);
    assertThat(begun.stream().filter(it -> it.plan().isPresent())).hasSizeLessThanOrEqualTo(1);
    var before = kept.size();
    var planned = new AtomicInteger();
    var whole = job.all(storeIn(kept, planned), 1, Watch.nobody());
    assertThat(whole).isEqualTo(job.all(PlanStore.none(), 1, Watch.nobody()));
    assertThat(planned).hasValue(job.cases().size() - before);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theChancesOfAllCasesMakeOne(Sample sample) {
    var cases = job(sample, Mode.SEQUENTIAL).cases();
    assertThat(cases.stream().mapToDouble(PlanCase::weight).sum()).isCloseTo(1, within(1e-9));
    assertThat(cases).isSortedAccordingTo(PlanCase.ORDER);
  }

  private static PlanStore storeIn(Map<String, PlanSummary> kept, AtomicInteger planned) {
    return new PlanStore() {
      @Override
      public Optional<PlanSummary> finished(String key) {
        return Optional.ofNullable(kept.get(key));
      }

      @Override
      public void keep(String key, PlanSummary summary) {
        planned.incrementAndGet();
        kept.put(key, summary);
      }
    };
  }

  private static PlanJob job(Sample sample, Mode mode) {
    var setting = setting(sample);
    var cases =
        CaseFinder.oneByOne(MOST_WORLDS)
            .find(setting, space(sample), mode, Chances.EVEN, Watch.nobody());
    return new PlanJob(setting, mode, Effort.QUICK, cases, "");
  }

  private static Setting setting(Sample sample) {
    return Setting.of(sample.mission(), Optional.empty(), Map.of(), sample.optimistic());
  }

  private static WorldSpace space(Sample sample) {
    return new WorldSpace(sample.mission().initialWorld(), sample.mission().decisions());
  }

  private static List<Setting> worlds(Sample sample) {
    return LongStream.range(0, space(sample).size().longValueExact())
        .mapToObj(it -> setting(sample).in(space(sample).world(it)))
        .toList();
  }

  private static SortedMap<PledgeId, Brings> comes(Resolution resolution, Mode mode) {
    var comes = new TreeMap<PledgeId, Brings>();
    resolution
        .pledges()
        .forEach(
            placed -> placed.in(mode).ifPresent(brings -> comes.put(placed.pledge().id(), brings)));
    return comes;
  }

  private static int place(PlanJob job, Setting here, SortedMap<PledgeId, Brings> comes) {
    var alone = new Cases(here.mission(), here.optimistic());
    alone.add(0, here.world(), comes, 1);
    var wanted = alone.all().getFirst();
    var keys = job.cases().stream().map(job::key).toList();
    return keys.indexOf(job.key(wanted));
  }

  private static PlanSummary alone(Setting here, Resolution resolution, Mode mode) {
    var task = PlanTask.of(here, resolution, mode).withEffort(Effort.QUICK);
    return Summaries.of(ForcePlanner.planOf(task, Progress.Watcher.nobody()));
  }
}
