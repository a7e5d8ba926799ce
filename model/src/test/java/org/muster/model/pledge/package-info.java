@NullMarked
package org.muster.model.pledge;

import org.jspecify.annotations.NullMarked;
