/// A table of worlds as a file: Parquet, CSV or JSON Lines, a row a world.
///
/// Start with [org.muster.exchange.worlds.WorldsFile]. Rows come in portions, so that a table may
/// be larger than memory; a file is there when it is whole, or not at all. What the columns are and
/// where their values come from is the caller's: this package knows nothing of missions.
@NullMarked
package org.muster.exchange.worlds;

import org.jspecify.annotations.NullMarked;
