/// Where a force could stand: how good each place is, what that rests on, and which places together
/// serve best. Start with [org.muster.engine.site.SitePlanner].
///
/// Which places are near most is a p-median problem; [org.muster.engine.site.MedianSearch] solves
/// it exactly, for thousands of places if need be, and is of use without any mission. What asks for
/// more (room for the force, covering) goes to the solver as a program. The rules are in
/// `docs/sites.md`; whether a site serves a plan over time is decided in `engine.assign`.
@NullMarked
package org.muster.engine.site;

import org.jspecify.annotations.NullMarked;
