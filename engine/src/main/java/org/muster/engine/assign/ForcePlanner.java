package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.muster.engine.assign.Conflicts.Verdict;
import org.muster.engine.assign.Search.Found;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Limit;
import org.muster.model.plan.Reached;

/// Makes the force plan.
public final class ForcePlanner {
  private ForcePlanner() {}

  /// What planning came to.
  public sealed interface Result {
    /// There is a plan; gaps are in it.
    record Planned(ForcePlan plan) implements Result {}

    /// What somebody ordered cannot be: these rules cannot all be kept, but any of them less could.
    record Conflict(List<Limit> limits) implements Result {
      public Conflict {
        limits = List.copyOf(limits);
      }
    }
  }

  public static Result plan(PlanTask task, Progress.Watcher watcher) {
    var model = Model.of(task);
    return switch (Conflicts.in(model)) {
      case Verdict.Possible(var pinned) -> new Result.Planned(planned(model, pinned, watcher));
      case Verdict.Impossible(var limits) -> new Result.Conflict(limits);
    };
  }

  /// @throws IllegalArgumentException if the orders cannot be kept
  public static ForcePlan planOf(PlanTask task, Progress.Watcher watcher) {
    return switch (plan(task, watcher)) {
      case Result.Planned(var plan) -> plan;
      case Result.Conflict(var limits) ->
          throw new IllegalArgumentException("The orders (%s) cannot be kept.".formatted(limits));
    };
  }

  private static ForcePlan planned(Model model, List<Integer> pinned, Progress.Watcher watcher) {
    var task = model.task();
    var search = new Search(task, model, pinned, watcher);
    var found = search.run();
    var bounds = new ArrayList<OptionalInt>();
    if (task.effort().milestones()) {
      var leveled = new Levels(model, found.draft(), search::goesOn).run();
      found = new Found(leveled.draft(), found.bound());
      bounds.addAll(leveled.bounds());
      new Advance(model).on(found.draft(), search::goesOn);
    }
    return new Assembly(model, found.draft())
        .plan(reached(model, found.draft(), bounds), found.bound(), search.ending());
  }

  private static List<Reached> reached(Model model, Draft draft, List<OptionalInt> bounds) {
    var milestones = new Milestones(model.needs(), model.task().weeks());
    var because = new Because(model, draft);
    var reached = new ArrayList<Reached>();
    for (var milestone : model.task().mission().planning().milestones()) {
      var week = milestones.reached(draft, milestone);
      var bound = reached.size() < bounds.size() ? bounds.get(reached.size()) : OptionalInt.empty();
      reached.add(new Reached(milestone.name(), week, bound, because.of(milestone, week)));
    }
    return reached;
  }
}
