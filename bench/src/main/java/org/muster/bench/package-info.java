/// What is measured. Start with [org.muster.bench.ResolveBenchmark]; `bench/run` runs everything
/// and [org.muster.bench.Report] writes it down.
///
/// The missions come from `org.muster.bench.coalition`, the other solver's side is
/// `org.muster.bench.peer`. Nothing here is part of the program.
@NullMarked
package org.muster.bench;

import org.jspecify.annotations.NullMarked;
