/// Reasons as trees that end in decisions and statements. Start with [org.muster.model.why.Why].
@NullMarked
package org.muster.model.why;

import org.jspecify.annotations.NullMarked;
