package org.muster.bench.peer;

import org.muster.model.resolution.Mode;

/// Which fixpoint a program computes.
public enum Fixpoint {
  /// Derives who comes.
  LEAST(Mode.SEQUENTIAL),
  /// Derives who stays away, as the least fixpoint of the dual; who is not derived comes.
  GREATEST(Mode.SIMULTANEOUS);

  private final Mode mode;

  Fixpoint(Mode mode) {
    this.mode = mode;
  }

  /// What Muster calls it.
  public Mode mode() {
    return mode;
  }
}
