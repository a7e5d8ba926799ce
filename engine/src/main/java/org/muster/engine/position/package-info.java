/// Which pledges stand on a date. Start with [org.muster.engine.position.RollCall].
@NullMarked
package org.muster.engine.position;

import org.jspecify.annotations.NullMarked;
