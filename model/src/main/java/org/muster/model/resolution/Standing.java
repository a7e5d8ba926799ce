package org.muster.model.resolution;

import org.muster.model.word.Word;

/// Where a pledge stands in a world.
public enum Standing implements Word {
  /// Comes in turn.
  FIRM,
  /// Comes only if all who wait for each other sign at once.
  WAITING,
  /// Comes in some stable outcomes and not in others, or no outcome is stable.
  OPEN,
  /// Does not come in this world.
  BLOCKED,
  REFUSED,
  EXPIRED,
  SUPERSEDED;

  /// Whether the pledge takes part in the resolution at all.
  public boolean isCurrent() {
    return compareTo(BLOCKED) <= 0;
  }
}
