/// Choosing places against the published optima of OR-Library. Start with
/// [org.muster.bench.site.PMedian]; `bench/run-pmedian` runs it on files that you give.
@NullMarked
package org.muster.bench.site;

import org.jspecify.annotations.NullMarked;
