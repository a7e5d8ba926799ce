package org.muster.model.plan;

import java.util.List;
import java.util.Optional;

/// Why a unit is where it is.
///
/// @param stays its stays in the plan, by week; empty if it stays at home
/// @param timeline what its first stay rests on, from notice to handover; or what keeps it at home
/// @param worth what the plan would miss more without the unit, in millionths
/// @param instead where it would go if it could not go to its first line; empty if nowhere
/// @param insteadCosts what the plan would then miss more, in millionths
public record Placement(
    PlannedUnit unit,
    List<Assignment> stays,
    List<Cause> timeline,
    long worth,
    Optional<Assignment> instead,
    long insteadCosts) {
  public Placement {
    stays = List.copyOf(stays);
    timeline = List.copyOf(timeline);
  }
}
