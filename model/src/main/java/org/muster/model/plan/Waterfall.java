package org.muster.model.plan;

import java.util.List;

/// From what was said to what is usable, then what of it is in place by and by, and what is
/// sustained.
///
/// @param required what the lines that are due at the horizon ask for, in heads
public record Waterfall(List<Step> steps, long required) {
  public Waterfall {
    steps = List.copyOf(steps);
  }

  /// @param name such as `said`, `current`, `usable`, `in-place-d+60`, `sustained`
  /// @param strength personnel, in heads
  public record Step(String name, long strength) {}
}
