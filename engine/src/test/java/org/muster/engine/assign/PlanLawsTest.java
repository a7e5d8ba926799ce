package org.muster.engine.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.engine.Setting;
import org.muster.engine.audit.PlanAudit;
import org.muster.engine.resolve.Resolver;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Score;
import org.muster.model.resolution.Mode;
import org.muster.testkit.Sample;

/// Plans for made-up missions, against the rules as somebody else reads them, and against trying
/// everything.
class PlanLawsTest {
  /// Trying everything takes too long with more stays.
  private static final int MOST_STAYS = 16;

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#planned")
  void everyPlanKeepsEveryRuleAndTellsTheTruthOfItself(Sample sample) {
    for (var mode : Mode.values()) {
      var task = task(sample, mode);
      var plan = ForcePlanner.planOf(task, Progress.Watcher.nobody());
      assertThat(PlanAudit.breaches(task.setting(), task.resolution(), plan, List.of()))
          .as("mode %s", mode)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#planned")
  void noChoiceOfStaysMissesLessThanAPlanThatIsProven(Sample sample) {
    var task = task(sample, Mode.DECLARED);
    var model = Model.of(task);
    if (model.stays().size() <= MOST_STAYS) {
      var plan = ForcePlanner.planOf(task, Progress.Watcher.nobody());
      var least = least(model.draft(), 0);
      assertThat(plan.score().ending()).isEqualTo(Score.Ending.PROVEN);
      assertThat(plan.score().shortfall()).isEqualTo(least);
      assertThat(plan.score().bound()).isLessThanOrEqualTo(least);
    }
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#planned")
  void theSameQuestionGetsTheSamePlan(Sample sample) {
    var task = task(sample, Mode.DECLARED);
    assertThat(plan(task)).isEqualTo(plan(task));
  }

  private static long least(Draft draft, int from) {
    var least = draft.shortfall();
    for (int stay = from; stay < draft.board().stays().size(); stay++) {
      if (draft.hasRoomFor(stay)) {
        draft.add(stay);
        least = Math.min(least, least(draft, stay));
        draft.remove(stay);
      }
    }
    return least;
  }

  private static ForcePlan plan(PlanTask task) {
    return ForcePlanner.planOf(task, Progress.Watcher.nobody());
  }

  static PlanTask task(Sample sample, Mode mode) {
    var setting = Setting.of(sample.mission(), Optional.empty(), new TreeMap<>(), false);
    return PlanTask.of(setting, Resolver.resolve(setting), mode);
  }
}
