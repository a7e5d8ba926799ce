/// The force plan: who stands where in which week, what is missing, and why. Start with
/// [org.muster.model.plan.ForcePlan].
///
/// A plan says everything that is needed to verify it against its mission. How it is found is in
/// `org.muster.engine.assign`; that it keeps the rules is checked in `org.muster.engine.audit`.
@NullMarked
package org.muster.model.plan;

import org.jspecify.annotations.NullMarked;
