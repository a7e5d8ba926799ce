package org.muster.engine.sweep;

import java.util.Optional;
import java.util.TreeMap;
import org.muster.model.sweep.Sweep;

/// Takes what chunks come to, in any order, and adds it up in theirs; what has been added up is not
/// kept. For several threads.
public final class Gathering {
  private final SweepJob job;
  private final TreeMap<Integer, Partial> waiting = new TreeMap<>();
  private Optional<Partial> sum = Optional.empty();
  private int added;

  public Gathering(SweepJob job) {
    this.job = job;
  }

  public synchronized void take(int chunk, Partial partial) {
    waiting.put(chunk, partial);
    while (!waiting.isEmpty() && waiting.firstKey() == added) {
      var next = waiting.pollFirstEntry().getValue();
      sum = Optional.of(sum.map(it -> it.plus(next)).orElse(next));
      added++;
    }
  }

  /// The answer of the first chunks, up to one that was not taken.
  ///
  /// @throws IllegalStateException if the first is missing, or one of those that all are needed
  public synchronized Sweep answer() {
    if (sum.isEmpty() || (!job.isDivisible() && added < job.chunks())) {
      throw new IllegalStateException("Chunk %d is missing.".formatted(added));
    }
    return job.told(sum.get(), added);
  }
}
