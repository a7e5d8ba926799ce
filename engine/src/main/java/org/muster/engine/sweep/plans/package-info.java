/// A force plan for every world of a space.
///
/// Start with [org.muster.engine.sweep.plans.PlanJob]. Worlds that have the same plan are one case:
/// [org.muster.engine.sweep.plans.CaseFinder] finds them. Where finished plans are kept is not
/// known here: [org.muster.engine.sweep.plans.PlanStore]. The rules are in `docs/worlds.md`.
@NullMarked
package org.muster.engine.sweep.plans;

import org.jspecify.annotations.NullMarked;
