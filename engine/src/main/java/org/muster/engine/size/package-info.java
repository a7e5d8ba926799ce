/// Rules of thumb that size a force, and the requirement lines that follow from them. Start with
/// [org.muster.engine.size.Sizing].
///
/// Each rule is a class of its own that cites its source, states its range and says when it must
/// not be used; asked in such a situation it refuses and says why. What was published is in
/// [org.muster.engine.size.Publications], and nowhere else. The mathematics is in `docs/sizing.md`.
/// Depends on `model` only.
@NullMarked
package org.muster.engine.size;

import org.jspecify.annotations.NullMarked;
