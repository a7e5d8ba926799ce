/// Who comes: standings, totals, knots, stable outcomes, unlocks, pivots. Start with
/// [org.muster.model.resolution.Resolution]. Results only; they are computed in
/// `org.muster.engine`.
@NullMarked
package org.muster.model.resolution;

import org.jspecify.annotations.NullMarked;
