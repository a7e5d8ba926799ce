package org.muster.engine.risk;

import java.util.BitSet;

/// What becomes of a plan in a draw.
///
/// @param strength personnel in place, by week, in heads
/// @param reached the week in which each milestone is reached; the largest number if never
/// @param met lines by month: bit `line * months + month`, of all lines of the mission
@SuppressWarnings("ArrayRecordComponent") // one a draw, never compared
record Fate(long[] strength, int[] reached, BitSet met) {
  static final int NEVER = Integer.MAX_VALUE;
}
