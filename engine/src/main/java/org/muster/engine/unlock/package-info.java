/// The smallest sets of moves that reach a target. Start with
/// [org.muster.engine.unlock.UnlockSearch].
@NullMarked
package org.muster.engine.unlock;

import org.jspecify.annotations.NullMarked;
