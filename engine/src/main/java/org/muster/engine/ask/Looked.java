package org.muster.engine.ask;

import java.util.Optional;
import org.muster.model.chance.Chances;
import org.muster.model.sweep.EventShares;
import org.muster.model.sweep.WorldSpace;

/// What is known of a target in many worlds.
///
/// @param chances even if all worlds count the same
/// @param shares how often it holds at all, and with each answer
/// @param row the worlds in which it holds; empty if not every world was looked at
record Looked(WorldSpace space, Chances chances, EventShares shares, Optional<Row> row) {
  /// @param every the worlds
  /// @param holds those in which the target holds, as bits
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(Every every, long[] holds) {}
}
