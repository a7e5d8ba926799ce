/// Makes the force plan: who stands where in which week. Start with
/// [org.muster.engine.assign.ForcePlanner].
///
/// The way: `Roster` divides pledges into units, `Needs` reads the lines, `Ways` the corridors;
/// `Candidates` lists the stays that are possible on a calendar, `Formulation` writes them as a
/// mixed-integer program, `Search` solves it level by level, `Assembly` makes the plan of it. The
/// rules are those of `docs/planning.md`; whether a plan keeps them is checked in
/// `org.muster.engine.audit`, which shares no code with this package.
@NullMarked
package org.muster.engine.assign;

import org.jspecify.annotations.NullMarked;
