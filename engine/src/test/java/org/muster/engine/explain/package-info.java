@NullMarked
package org.muster.engine.explain;

import org.jspecify.annotations.NullMarked;
