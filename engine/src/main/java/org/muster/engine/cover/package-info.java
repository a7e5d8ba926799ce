/// How far a set of pledges covers the requirements, without time. Start with
/// [org.muster.engine.cover.Coverer].
@NullMarked
package org.muster.engine.cover;

import org.jspecify.annotations.NullMarked;
