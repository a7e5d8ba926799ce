@NullMarked
package org.muster.engine.resolve;

import org.jspecify.annotations.NullMarked;
