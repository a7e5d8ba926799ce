/// From what a force is for to how large it must be. Start with [org.muster.model.size.Sizes].
///
/// Words and results only; the rules themselves are in `org.muster.engine.size`.
@NullMarked
package org.muster.model.size;

import org.jspecify.annotations.NullMarked;
