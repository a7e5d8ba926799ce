/// Which pledges stand on a date, and why the others do not. Start with
/// [org.muster.model.position.Roll].
@NullMarked
package org.muster.model.position;

import org.jspecify.annotations.NullMarked;
