/// What becomes of a force plan when promises may be broken, amounts lie within ranges, and units
/// are late.
///
/// Start with [org.muster.model.risk.Risk]. How likely what is stands in `org.muster.model.chance`;
/// the rules are in `docs/worlds.md`.
@NullMarked
package org.muster.model.risk;

import org.jspecify.annotations.NullMarked;
