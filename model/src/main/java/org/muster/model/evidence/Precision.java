package org.muster.model.evidence;

import org.muster.model.word.Word;

/// How exactly the date of a statement is known.
public enum Precision implements Word {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR
}
