package org.muster.model.plan;

import java.util.List;
import java.util.OptionalInt;

/// A milestone and when the plan reaches it.
///
/// @param name of the milestone
/// @param week the first week from which on its lines are filled far enough; empty if never
/// @param bound no plan with this shortfall on this calendar reaches it before this week; empty if
///   none was proved
/// @param because what held it, from the milestone down to the cause
public record Reached(String name, OptionalInt week, OptionalInt bound, List<Cause> because) {
  public Reached {
    because = List.copyOf(because);
  }
}
