package org.muster.model.resolution;

import java.util.List;
import org.muster.model.condition.Clause;
import org.muster.model.scenario.Move;

/// The smallest sets of moves that reach a target.
///
/// @param reached whether the target is reached without any move; then there is nothing to unlock
/// @param unlocks inclusion-minimal, cheapest first, then fewest moves, then by name
/// @param maxSize the largest set that was looked at
/// @param moves how many single moves were considered
/// @param complete whether all sets up to that size were looked at; false if the search was stopped
public record Unlocks(
    Clause target,
    Mode mode,
    boolean reached,
    List<Unlock> unlocks,
    int maxSize,
    int moves,
    boolean complete) {

  public Unlocks {
    unlocks = List.copyOf(unlocks);
  }

  /// One way to reach the target, proved by resolving again.
  ///
  /// @param moves no part of them reaches the target
  /// @param cost the sum of the moves' political costs
  /// @param before what comes without the moves, in the mode asked for
  /// @param after what comes with them
  public record Unlock(List<Move> moves, long cost, Total before, Total after) {
    public Unlock {
      moves = List.copyOf(moves);
    }
  }
}
