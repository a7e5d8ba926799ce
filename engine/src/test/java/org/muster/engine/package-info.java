/// Tests of the engine: sentences about the smallest world that shows the point, and laws over
/// many.
@NullMarked
package org.muster.engine;

import org.jspecify.annotations.NullMarked;
