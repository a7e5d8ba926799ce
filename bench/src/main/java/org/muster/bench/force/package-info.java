/// How long a force plan takes, and how good it is, beside other planners. Start with
/// [org.muster.bench.force.MadeUpForce].
@NullMarked
package org.muster.bench.force;

import org.jspecify.annotations.NullMarked;
