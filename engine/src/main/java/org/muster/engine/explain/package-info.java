/// Why a pledge stands where it stands. Start with [org.muster.engine.explain.Explainer].
@NullMarked
package org.muster.engine.explain;

import org.jspecify.annotations.NullMarked;
