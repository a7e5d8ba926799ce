/// How likely a world is, and draws of what may happen.
///
/// Start with [org.muster.engine.chance.Draws]: many draws at once from a seed.
/// [org.muster.engine.chance.WorldChances] has the exact chances of the worlds of a space, and
/// [org.muster.engine.chance.Interval] says how sure a share of draws is. What is likely is told in
/// `org.muster.model.chance`; the rules are in `docs/worlds.md`.
@NullMarked
package org.muster.engine.chance;

import org.jspecify.annotations.NullMarked;
