/// How likely what is: decisions, promises that are kept, delays, dates.
///
/// Start with [org.muster.model.chance.Chances]. What nobody told is an assumption and is shown as
/// one. Draws from it are made in `org.muster.engine.chance`; the rules are in `docs/worlds.md`.
@NullMarked
package org.muster.model.chance;

import org.jspecify.annotations.NullMarked;
