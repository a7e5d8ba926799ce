/// The cluster that the tests start, and what must hold on it.
@NullMarked
package org.muster.spark;

import org.jspecify.annotations.NullMarked;
