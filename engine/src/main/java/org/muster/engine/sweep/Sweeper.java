package org.muster.engine.sweep;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.muster.engine.Watch;
import org.muster.model.sweep.Sweep;

/// Sweeps worlds on all cores of the machine.
public final class Sweeper {
  private Sweeper() {}

  /// In which worlds what holds.
  ///
  /// @param watch looks on; if it stops the work, the answer is that of the first chunks that are
  ///   done, at least one, and says so
  public static Sweep sweep(SweepTask task, Watch watch) {
    var job = SweepJob.of(task);
    var partials = new Partial[job.chunks()];
    var done = new AtomicInteger();
    var goesOn = new AtomicBoolean(true);
    IntStream.range(0, partials.length)
        .parallel()
        .forEach(chunk -> {
          if (chunk == 0 || !job.isDivisible() || goesOn.get()) {
            partials[chunk] = job.run(chunk);
            var so = done.incrementAndGet();
            if (!tell(watch, so, partials.length)) {
              goesOn.set(false);
            }
          }
        });
    return job.merged(Arrays.stream(partials).takeWhile(Objects::nonNull).toList());
  }

  private static synchronized boolean tell(Watch watch, int done, int total) {
    return watch.goesOn(done, total);
  }
}
