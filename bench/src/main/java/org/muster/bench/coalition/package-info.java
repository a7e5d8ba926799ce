/// The made-up missions that are measured. Start with [org.muster.bench.coalition.MadeUpCoalition].
@NullMarked
package org.muster.bench.coalition;

import org.jspecify.annotations.NullMarked;
