@NullMarked
package org.muster.engine.unlock;

import org.jspecify.annotations.NullMarked;
