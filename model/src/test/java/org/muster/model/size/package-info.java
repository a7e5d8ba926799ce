/// Tests of the words of sizing.
@NullMarked
package org.muster.model.size;

import org.jspecify.annotations.NullMarked;
