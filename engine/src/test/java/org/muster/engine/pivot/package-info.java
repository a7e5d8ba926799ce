@NullMarked
package org.muster.engine.pivot;

import org.jspecify.annotations.NullMarked;
