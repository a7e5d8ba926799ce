package org.muster.engine.sweep;

import java.math.BigInteger;
import org.muster.model.sweep.WorldSpace;

/// How worlds are cut into pieces.
///
/// @param block worlds that are reckoned at once, at most
/// @param chunk worlds that are reckoned one block after the other by one thread, at most, unless a
///   block has more
record Cut(int block, int chunk) {
  /// A row should be long enough to make little of the work around it, and short enough for all of
  /// them to stay in the caches of a core.
  private static final int BLOCK = 1 << 13;

  private static final int SMALLEST = 1 << 16;
  private static final int LARGEST = 1 << 18;

  /// Enough chunks for some cores.
  private static final int CHUNKS = 8;

  /// The usual cut, which depends on the worlds only and not on the machine. Larger chunks have
  /// less work around them; in smaller ones more can be shared out.
  static Cut of(WorldSpace space) {
    var eighth = space.size().divide(BigInteger.valueOf(CHUNKS));
    var chunk = eighth.min(BigInteger.valueOf(LARGEST)).max(BigInteger.valueOf(SMALLEST));
    return new Cut(BLOCK, chunk.intValueExact());
  }
}
