/// The solver on projects that others made and published: those of PSPLIB, the project scheduling
/// problem library. Start with [org.muster.bench.psplib.RunPsplib].
///
/// The files are the user's; nothing is fetched, and none of them is part of Muster.
@NullMarked
package org.muster.bench.psplib;

import org.jspecify.annotations.NullMarked;
