/// Time relative to D-day: spans and windows. No clock and no calendar here.
@NullMarked
package org.muster.model.time;

import org.jspecify.annotations.NullMarked;
