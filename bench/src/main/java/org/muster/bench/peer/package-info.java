/// Another solver on the same worlds: missions as answer-set programs, run by clingo. Start with
/// [org.muster.bench.peer.Comparison].
///
/// Nothing is timed before both have given the same answers.
@NullMarked
package org.muster.bench.peer;

import org.jspecify.annotations.NullMarked;
