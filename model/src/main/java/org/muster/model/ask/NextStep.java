package org.muster.model.ask;

import org.muster.model.resolution.Unlocks.Unlock;

/// What to do for a target, as things stand.
public sealed interface NextStep {
  /// Nothing: it is reached.
  record Reached() implements NextStep {}

  /// The cheapest set of moves that reaches it.
  record Cheapest(Unlock unlock) implements NextStep {}

  /// No set of moves that was looked at reaches it.
  ///
  /// @param maxSize of the largest sets that were looked at, in moves
  record NoWay(int maxSize) implements NextStep {}

  /// Nobody looked: the search was stopped before.
  record NotLooked() implements NextStep {}
}
