package org.muster.cli.plan;

import java.util.List;
import java.util.Optional;
import org.muster.cli.ask.PlanFile;
import org.muster.cli.ask.PlanInquiry;
import org.muster.engine.assign.ForcePlanner;
import org.muster.engine.assign.ForcePlanner.Result;
import org.muster.engine.assign.PlanTask;
import org.muster.engine.assign.Progress;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Limit;

/// What asking for a force plan came to.
public sealed interface ForceAnswer {
  /// No requirement set applies: there is nothing to plan for.
  record NotRequired() implements ForceAnswer {}

  /// There is a plan.
  ///
  /// @param comparison with the plan before, or with the one without the orders
  record Planned(ForcePlan plan, Optional<Comparison> comparison) implements ForceAnswer {
    /// Whether no line misses anything in any week in which it is due.
    public boolean isMet() {
      return plan.lines().stream()
          .allMatch(line -> Gaps.weeks(line).allMatch(week -> line.isFilled(week)));
    }
  }

  /// The orders cannot be kept.
  record Conflict(List<Limit> limits) implements ForceAnswer {
    public Conflict {
      limits = List.copyOf(limits);
    }
  }

  /// Orders without a plan before are compared with what is best without them, so that it shows
  /// what they cost.
  static ForceAnswer of(PlanInquiry asked, Progress.Watcher watcher) {
    if (asked.resolution().coverage().lines().isEmpty()) {
      return new NotRequired();
    }
    var task = asked.task();
    if (asked.wishes().orders().isEmpty() || task.before().isPresent()) {
      return plan(task, task.before(), asked.wishes().before().map(PlanFile::written), watcher);
    }
    var free = ForcePlanner.planOf(task.withOrders(List.of()), watcher);
    return plan(task.withBefore(Optional.of(free)), Optional.of(free), Optional.empty(), watcher);
  }

  private static ForceAnswer plan(
      PlanTask task, Optional<ForcePlan> before, Optional<String> file, Progress.Watcher watcher) {
    return switch (ForcePlanner.plan(task, watcher)) {
      case Result.Planned(var plan) ->
          new Planned(plan, before.map(it -> Comparison.of(it, plan, file)));
      case Result.Conflict(var limits) -> new Conflict(limits);
    };
  }
}
