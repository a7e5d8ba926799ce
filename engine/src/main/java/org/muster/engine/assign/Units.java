package org.muster.engine.assign;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.muster.model.plan.PlannedUnit;

/// The units that a task can plan with (rule 2), without planning.
public final class Units {
  private Units() {}

  /// By id.
  public static List<PlannedUnit> of(PlanTask task) {
    return Roster.of(task, Set.of()).units().stream()
        .sorted(Comparator.comparing(PlannedUnit::id))
        .toList();
  }
}
