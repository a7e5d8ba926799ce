package org.muster.model.pledge;

import org.muster.model.word.Word;

/// A step of the pledge ladder, from not known to in place; and the refusal beside it.
public enum Rung implements Word {
  UNKNOWN,
  NOT_EXCLUDED,
  CONDITIONAL,
  PLEDGED,
  COMMITTED,
  DEPLOYED,
  REFUSED
}
