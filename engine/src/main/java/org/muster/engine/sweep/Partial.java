package org.muster.engine.sweep;

import java.io.Serializable;

/// What a chunk of worlds adds to the answer. Chunks are added up in their order, so that the
/// answer is the same wherever they were reckoned, bit by bit.
public sealed interface Partial extends Serializable permits CountPartial, PartPartial {
  /// Adds what comes behind it; this one is not to be used any more.
  Partial plus(Partial next);
}
