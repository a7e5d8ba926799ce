package org.muster.engine.sweep;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.muster.engine.Watch;
import org.muster.model.sweep.Sweep;

/// Sweeps worlds on all cores of the machine.
public final class Sweeper {
  private final SweepJob job;
  private final Watch watch;
  private final Gathering gathering;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicBoolean goesOn = new AtomicBoolean(true);

  private Sweeper(SweepJob job, Watch watch) {
    this.job = job;
    this.watch = watch;
    this.gathering = new Gathering(job);
  }

  /// In which worlds what holds.
  ///
  /// @param watch looks on; if it stops the work, the answer is that of the first chunks that are
  ///   done, at least one, and says so
  public static Sweep sweep(SweepTask task, Watch watch) {
    var sweeper = new Sweeper(SweepJob.of(task), watch);
    var threads = ForkJoinPool.getCommonPoolParallelism() + 1;
    IntStream.range(0, threads).parallel().forEach(_ -> sweeper.work());
    return sweeper.gathering.answer();
  }

  /// Does one chunk after the other, in their order, as long as there are any.
  private void work() {
    for (int chunk = next.getAndIncrement(); isWanted(chunk); chunk = next.getAndIncrement()) {
      gathering.take(chunk, job.run(chunk));
      tell(done.incrementAndGet());
    }
  }

  private boolean isWanted(int chunk) {
    return chunk < job.chunks() && (chunk == 0 || goesOn.get() || !job.isDivisible());
  }

  private synchronized void tell(int so) {
    if (!watch.goesOn(so, job.chunks())) {
      goesOn.set(false);
    }
  }
}
