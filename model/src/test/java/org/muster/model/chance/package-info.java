@NullMarked
package org.muster.model.chance;

import org.jspecify.annotations.NullMarked;
