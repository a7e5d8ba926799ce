package org.muster.engine.sweep;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;

/// What one part says: for each mode and issue, which numbers it adds, in how many of its worlds.
///
/// @param worlds all worlds of the part; a place for all and one for each option of its decisions
/// @param said for each mode and issue
record Said(long alone, Tally worlds, List<List<SortedMap<Sums, Tally>>> said)
    implements Serializable {}
