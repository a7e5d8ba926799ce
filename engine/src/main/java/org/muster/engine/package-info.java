/// Pure functions from model to model: which pledges stand, who comes, why, and what unlocks the
/// rest.
///
/// Start with [org.muster.engine.Setting] and [org.muster.engine.resolve.Resolver]. No clock, no
/// files, no network, and no randomness without a seed that comes in: the same input gives the same
/// output.
@NullMarked
package org.muster.engine;

import org.jspecify.annotations.NullMarked;
