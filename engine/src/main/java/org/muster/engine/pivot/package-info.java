/// How much each nation and decision matters for a target. Start with
/// [org.muster.engine.pivot.PivotCount].
@NullMarked
package org.muster.engine.pivot;

import org.jspecify.annotations.NullMarked;
