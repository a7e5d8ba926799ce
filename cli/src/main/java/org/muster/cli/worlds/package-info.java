/// The worlds of a sweep as a table in a file.
///
/// Start with [org.muster.cli.worlds.WorldsExport]. This is where what the engine reckons, 64
/// worlds a machine word, meets the table that `org.muster.exchange.worlds` writes; neither knows
/// the other.
@NullMarked
package org.muster.cli.worlds;

import org.jspecify.annotations.NullMarked;
