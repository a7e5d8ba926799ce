/// Tests of the rules of thumb and of the lines that follow from them.
@NullMarked
package org.muster.engine.size;

import org.jspecify.annotations.NullMarked;
