package org.muster.model.size;

import org.muster.model.word.Word;

/// The formation around which a force is built.
public enum Scale implements Word {
  BRIGADE,
  DIVISION,
  CORPS
}
