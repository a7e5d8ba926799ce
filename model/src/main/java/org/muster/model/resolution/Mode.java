package org.muster.model.resolution;

import org.muster.model.word.Word;

/// Three ways to count who comes.
public enum Mode implements Word {
  /// Every current offer as if it had no condition: the number in the press.
  DECLARED,
  /// In turn: nobody counts on a promise that still waits. The least fixpoint.
  SEQUENTIAL,
  /// At once: everybody signs together. The greatest fixpoint.
  SIMULTANEOUS
}
