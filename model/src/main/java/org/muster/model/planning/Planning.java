package org.muster.model.planning;

import java.util.List;
import org.muster.model.site.Lift;

/// What a mission lays down for its force plan.
///
/// @param composites each pledge is part of one at most
/// @param lift means to move with; none for a mode leaves it to the corridors
public record Planning(
    Factors factors, List<Milestone> milestones, List<Composite> composites, List<Lift> lift) {
  /// Nothing is laid down.
  public static final Planning NONE = new Planning(Factors.NONE, List.of(), List.of(), List.of());

  public Planning {
    milestones = List.copyOf(milestones);
    composites = List.copyOf(composites);
    lift = List.copyOf(lift);
  }
}
