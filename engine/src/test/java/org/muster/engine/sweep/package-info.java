@NullMarked
package org.muster.engine.sweep;

import org.jspecify.annotations.NullMarked;
