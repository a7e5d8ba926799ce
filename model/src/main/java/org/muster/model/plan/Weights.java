package org.muster.model.plan;

import org.muster.model.requirement.RequirementLine;

/// What a week counts in which a line is missing. The figures are Muster's own: a line of one
/// priority before another counts three times as much, an essential line four times a desired one.
/// Priorities beyond the fifth count as the fifth.
public final class Weights {
  private static final int LAST = 5;
  private static final int BASE = 3;
  private static final int ESSENTIAL = 4;

  /// Of what a substitute covers, this share still counts as missing, in percent.
  public static final int SUBSTITUTE_PERCENT = 25;

  private Weights() {}

  /// @return 324 for an essential line of priority 1, 1 for a desired one of priority 5
  public static long of(RequirementLine line) {
    var weight = 1L;
    for (int priority = Math.min(line.priority(), LAST); priority < LAST; priority++) {
      weight *= BASE;
    }
    return line.need() == RequirementLine.Need.ESSENTIAL ? weight * ESSENTIAL : weight;
  }
}
