/// What is still open and what somebody chose: decisions, worlds, moves.
///
/// Start with [org.muster.model.scenario.Decision]. A [org.muster.model.scenario.World] has one
/// option for every decision; a [org.muster.model.scenario.Move] changes it or frees a nation of
/// its conditions.
@NullMarked
package org.muster.model.scenario;

import org.jspecify.annotations.NullMarked;
