package org.muster.model.plan;

import org.muster.model.word.Word;

/// What a line counts.
public enum Measure implements Word {
  /// Things of the capability.
  THINGS,
  /// Personnel, in heads.
  STRENGTH
}
