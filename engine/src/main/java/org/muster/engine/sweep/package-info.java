/// Many worlds at once: in which of them does what hold.
///
/// Start with [org.muster.engine.sweep.WorldTable]: what becomes of every world of a space, a bit
/// each. The rules are in `docs/worlds.md`.
@NullMarked
package org.muster.engine.sweep;

import org.jspecify.annotations.NullMarked;
