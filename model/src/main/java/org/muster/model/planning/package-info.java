/// What the analyst lays down for planning: factors, milestones, composite units. Start with
/// [org.muster.model.planning.Factors]. What a plan looks like is in `org.muster.model.plan`.
@NullMarked
package org.muster.model.planning;

import org.jspecify.annotations.NullMarked;
