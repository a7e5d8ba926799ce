@NullMarked
package org.muster.model.evidence;

import org.jspecify.annotations.NullMarked;
