/// Tests of the solver's side: start with [org.muster.engine.solver.ScheduleLawsTest].
@NullMarked
package org.muster.engine.solver;

import org.jspecify.annotations.NullMarked;
