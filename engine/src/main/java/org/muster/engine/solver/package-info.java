/// The one package that sees OR-Tools: mixed-integer linear programs, their relaxations, and
/// schedules of jobs. Start with [org.muster.engine.solver.Program].
///
/// It knows nothing of missions. All limits are on work, not on time, so that the same program
/// gives the same answer on every machine; who has a clock stops a search from outside.
@NullMarked
package org.muster.engine.solver;

import org.jspecify.annotations.NullMarked;
