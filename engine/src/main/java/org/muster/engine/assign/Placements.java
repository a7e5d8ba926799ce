package org.muster.engine.assign;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.engine.assign.ForcePlanner.Result;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.Cause;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Order;
import org.muster.model.plan.Placement;

/// Why a unit is where it is: what its date rests on, what it is worth, where it would be else.
public final class Placements {
  private Placements() {}

  /// @param unit id of a unit of the plan
  /// @throws IllegalArgumentException if there is no such unit
  public static Placement of(PlanTask task, ForcePlan plan, String unit, Progress.Watcher watcher) {
    var planned = plan.unit(unit);
    var stays =
        plan.assignments().stream()
            .filter(it -> it.unit().equals(unit))
            .sorted(Comparator.comparingInt(Assignment::from))
            .toList();
    var trial = new Trial(task, watcher);
    var without = trial.with(new Order.Forbid(unit, Optional.empty()));
    var other =
        stays.isEmpty()
            ? without
            : trial.with(new Order.Forbid(unit, Optional.of(stays.getFirst().line())));
    return new Placement(
        planned,
        stays,
        stays.isEmpty() ? List.of() : timeline(task, plan, stays.getFirst()),
        costs(trial, without),
        instead(other, unit),
        costs(trial, other));
  }

  private static long costs(Trial trial, Result result) {
    return switch (result) {
      case Result.Planned(var plan) ->
          Math.max(0, plan.score().shortfall() - trial.base().score().shortfall());
      case Result.Conflict _ -> 0;
    };
  }

  private static Optional<Assignment> instead(Result result, String unit) {
    return switch (result) {
      case Result.Planned(var plan) ->
          plan.assignments().stream()
              .filter(it -> it.unit().equals(unit))
              .min(Comparator.comparingInt(Assignment::from));
      case Result.Conflict _ -> Optional.empty();
    };
  }

  /// What the others have used up is taken from the plan.
  private static List<Cause> timeline(PlanTask task, ForcePlan plan, Assignment stay) {
    var model = Model.of(task.withBefore(Optional.of(plan)));
    var draft = model.draft();
    plan.assignments().stream()
        .flatMap(it -> Because.index(model, it).stream())
        .forEach(draft::add);
    return new Because(model, draft).timeline(stay);
  }
}
