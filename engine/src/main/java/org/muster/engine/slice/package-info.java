/// Many worlds at once: one bit a world, 64 worlds a machine word, a row of words a value.
///
/// Start with [org.muster.engine.slice.SliceProgram]: the circuit of conditions as straight-line
/// code over rows, cut into units that run once and loops that run until nothing changes. A
/// [org.muster.engine.slice.Tape] is such code under construction, a
/// [org.muster.engine.slice.Machine] runs it. What the answers are asked for is not known here.
@NullMarked
package org.muster.engine.slice;

import org.jspecify.annotations.NullMarked;
