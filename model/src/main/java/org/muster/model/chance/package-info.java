/// How likely what is: decisions, promises that are kept, dates.
///
/// Start with [org.muster.model.chance.Chances]. What nobody told is an assumption and is shown as
/// one. The rules are in `docs/worlds.md`.
@NullMarked
package org.muster.model.chance;

import org.jspecify.annotations.NullMarked;
