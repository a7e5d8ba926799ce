package org.muster.model.why;

import org.muster.model.word.Word;

/// Whether something holds.
public enum Verdict implements Word {
  /// Holds in turn, and so in every mode.
  IN_TURN,
  /// Holds only if all who wait for each other sign at once.
  AT_ONCE,
  /// Depends on which stable outcome comes about.
  DEPENDS,
  /// Holds in no mode.
  NO
}
