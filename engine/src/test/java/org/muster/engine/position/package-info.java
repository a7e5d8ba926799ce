@NullMarked
package org.muster.engine.position;

import org.jspecify.annotations.NullMarked;
