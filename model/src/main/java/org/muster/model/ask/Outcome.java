package org.muster.model.ask;

import org.muster.model.word.Word;

/// What a choice is judged by.
public enum Outcome implements Word {
  /// Personnel that comes, in heads.
  STRENGTH,
  /// Requirement lines that are filled.
  LINES,
  /// Whether the target is reached: 1 or 0.
  TARGET
}
