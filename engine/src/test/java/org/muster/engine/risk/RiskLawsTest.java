package org.muster.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.engine.assign.Effort;
import org.muster.engine.assign.ForcePlanner;
import org.muster.engine.assign.PlanTask;
import org.muster.engine.assign.Progress;
import org.muster.engine.position.RollCall;
import org.muster.engine.resolve.Resolver;
import org.muster.engine.sweep.plans.PlanStore;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LineFill;
import org.muster.model.pledge.PledgeId;
import org.muster.model.position.Roll;
import org.muster.model.resolution.Mode;
import org.muster.model.risk.Quantile;
import org.muster.model.risk.Risk;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;
import org.muster.model.time.Weeks;
import org.muster.testkit.Sample;

/// Risk on made-up missions, against the plan itself and against resolving a smaller mission.
class RiskLawsTest {
  static Stream<Sample> planned() {
    return Sample.planned().limit(150);
  }

  @ParameterizedTest
  @MethodSource("planned")
  void whereAllIsCertainTheRiskIsThePlan(Sample sample) {
    for (var mode : List.of(Mode.SEQUENTIAL, Mode.SIMULTANEOUS)) {
      var setting = setting(sample);
      var plan = plan(setting, mode);
      var risk =
          risk(
              setting, mode, Collections.<Draw>nCopies(3, Imagined.asPromised(setting.world())), 1);
      for (int week = 0; week < plan.horizon(); week++) {
        var there = plan.strengthInPlace(week);
        assertThat(risk.fan().get(week).quantiles())
            .containsOnly(new Quantile(there, there, there));
      }
      for (int i = 0; i < plan.reached().size(); i++) {
        var week = plan.reached().get(i).week();
        var told = week.isPresent() ? (long) week.getAsInt() : Quantile.NEVER;
        assertThat(risk.milestones().get(i).quantiles())
            .containsOnly(new Quantile(told, told, told));
      }
      plan.lines().forEach(line -> assertMet(line, risk));
    }
  }

  private static void assertMet(LineFill line, Risk risk) {
    var told =
        risk.lines().stream()
            .filter(it -> it.set().equals(line.set()) && it.line().equals(line.line().id()))
            .findFirst()
            .orElseThrow()
            .byMonth();
    for (int month = 0; month < told.size(); month++) {
      var due = 0;
      var filled = 0;
      for (int week = 0; week < line.weeks().size(); week++) {
        if (Weeks.month(week) == month && line.isDue(week)) {
          due++;
          filled += line.isFilled(week) ? 1 : 0;
        }
      }
      assertThat(told.get(month).of().signum()).isEqualTo(due > 0 ? 1 : 0);
      assertThat(told.get(month).isAlways()).isEqualTo(due > 0 && filled == due);
    }
  }

  static Stream<Sample> mixed() {
    return Stream.concat(Sample.some().limit(150), Sample.mixed().limit(150));
  }

  @ParameterizedTest
  @MethodSource("mixed")
  void whoIsOutIsAsIfHeHadSaidNothing(Sample sample) {
    var setting = setting(sample);
    var random = new SplittableRandom(sample.seed());
    for (var mode : List.of(Mode.SEQUENTIAL, Mode.SIMULTANEOUS)) {
      var gates = new Gates(setting, mode);
      for (int i = 0; i < 4; i++) {
        var world = world(sample, random);
        var out = out(setting, random);
        var left =
            setting.roll().entries().stream()
                .filter(it -> !out.contains(it.pledge().id()))
                .toList();
        var without =
            Resolver.resolve(
                new Setting(
                    setting.mission(),
                    new Roll(setting.roll().asOf(), left),
                    world,
                    setting.optimistic()));
        assertThat(gates.in(world, out).brings().keySet())
            .as("%s without %s in %s", mode, out, world)
            .isEqualTo(without.total(mode).pledges());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("planned")
  void itDoesNotMatterHowManyThreadsShareTheWork(Sample sample) {
    var setting = setting(sample);
    var random = new SplittableRandom(sample.seed());
    var draws = new ArrayList<Draw>();
    for (int i = 0; i < 11; i++) {
      draws.add(Imagined.asPromised(world(sample, random)).without(out(setting, random)));
    }
    assertThat(risk(setting, Mode.SIMULTANEOUS, draws, 3))
        .isEqualTo(risk(setting, Mode.SIMULTANEOUS, draws, 1));
  }

  private static World world(Sample sample, SplittableRandom random) {
    var choices = new TreeMap<DecisionId, String>();
    sample
        .mission()
        .decisions()
        .forEach(it -> choices.put(it.id(), it.options().get(random.nextInt(it.options().size()))));
    return new World(choices);
  }

  private static Set<PledgeId> out(Setting setting, SplittableRandom random) {
    var out = new TreeSet<PledgeId>();
    setting.roll().current().stream()
        .filter(_ -> random.nextInt(3) == 0)
        .forEach(it -> out.add(it.id()));
    return out;
  }

  private static Setting setting(Sample sample) {
    return new Setting(
        sample.mission(),
        RollCall.asKnown(sample.mission(), Optional.empty()),
        sample.mission().initialWorld().with(Map.of()),
        sample.optimistic());
  }

  private static ForcePlan plan(Setting setting, Mode mode) {
    var task = PlanTask.of(setting, Resolver.resolve(setting), mode).withEffort(Effort.QUICK);
    return ForcePlanner.planOf(task, Progress.Watcher.nobody());
  }

  private static Risk risk(Setting setting, Mode mode, List<Draw> draws, int threads) {
    return new RiskJob(setting, mode, Effort.QUICK, draws, 1, 100, 0, "")
        .run(PlanStore.none(), threads, Watch.nobody());
  }
}
