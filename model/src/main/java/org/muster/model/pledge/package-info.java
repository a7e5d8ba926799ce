/// What a nation offers. Start with [org.muster.model.pledge.Pledge].
///
/// Three things are kept apart: a condition to come (`org.muster.model.condition`), a caveat on use
/// ([org.muster.model.pledge.Caveat]) and a preference, which is not modelled as either.
@NullMarked
package org.muster.model.pledge;

import org.jspecify.annotations.NullMarked;
