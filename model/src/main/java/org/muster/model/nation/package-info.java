/// Who takes part. Start with [org.muster.model.nation.Nation]. Knows nothing of pledges.
@NullMarked
package org.muster.model.nation;

import org.jspecify.annotations.NullMarked;
