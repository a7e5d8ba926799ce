@NullMarked
package org.muster.engine.audit;

import org.jspecify.annotations.NullMarked;
