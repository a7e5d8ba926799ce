/// All worlds of a mission: Muster, a plain loop and clingo. Start with
/// [org.muster.bench.sweep.RunSweep]; `bench/run-sweep` runs it.
@NullMarked
package org.muster.bench.sweep;

import org.jspecify.annotations.NullMarked;
