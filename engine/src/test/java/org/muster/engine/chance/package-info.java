@NullMarked
package org.muster.engine.chance;

import org.jspecify.annotations.NullMarked;
