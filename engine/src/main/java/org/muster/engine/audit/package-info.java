/// Whether a force plan keeps the rules. Start with [org.muster.engine.audit.PlanAudit].
///
/// The rules are those of `docs/planning.md`; each [org.muster.engine.audit.Rule] says where it
/// stands. Everything is derived anew from the mission and the resolution, down to the arithmetic
/// of weeks and weights: the planner (`org.muster.engine.assign`) shares no code with this package,
/// so that a mistake has to be made twice to stay unseen.
@NullMarked
package org.muster.engine.audit;

import org.jspecify.annotations.NullMarked;
