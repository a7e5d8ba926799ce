package org.muster.model.site;

import java.util.List;
import java.util.Optional;
import org.muster.model.evidence.Backing;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Range;
import org.muster.model.time.Window;

/// Means to move with: trains, ships, aircraft, convoys of somebody's. A corridor says how much
/// fits through; lift, how much can be carried.
///
/// Where a mission names lift for a mode, moves of that mode need it: a nation's own first, then
/// what is pooled. A mode without any lift is limited by its corridors only.
///
/// @param owner whose it is; empty if nobody's in particular
/// @param pooled whether all nations may use it; else the owner only
/// @param capacity personnel with their equipment a day
/// @param window days relative to D-day on which it is there; empty for always
public record Lift(
    String id,
    Corridor.Mode mode,
    Optional<NationId> owner,
    boolean pooled,
    Range capacity,
    Optional<Window> window,
    List<Backing> backing,
    String note) {

  /// @throws IllegalArgumentException if nobody may use it
  public Lift {
    backing = List.copyOf(backing);
    if (owner.isEmpty() && !pooled) {
      throw new IllegalArgumentException(
          "The lift (%s) must have an owner or be pooled.".formatted(id));
    }
  }
}
