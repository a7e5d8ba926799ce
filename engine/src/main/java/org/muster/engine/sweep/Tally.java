package org.muster.engine.sweep;

import java.io.Serial;
import java.io.Serializable;

/// What a chunk of worlds adds to the answer. Chunks are added up in their order, so that the
/// answer is the same wherever they were reckoned.
///
/// Counts and weights have a place for all worlds and one for each option of each decision.
final class Tally implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  final long[] counts;
  final double[] weights;

  Tally(int places) {
    this.counts = new long[places];
    this.weights = new double[places];
  }

  /// Adds a world.
  ///
  /// @param places where it belongs
  void add(int[] places, double weight) {
    for (int place : places) {
      counts[place]++;
      weights[place] += weight;
    }
  }

  Mass mass(int place) {
    return Mass.of(counts[place], weights[place]);
  }

  void add(Tally other) {
    for (int place = 0; place < counts.length; place++) {
      counts[place] += other.counts[place];
      weights[place] += other.weights[place];
    }
  }
}
