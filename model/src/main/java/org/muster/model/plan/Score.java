package org.muster.model.plan;

import java.util.Optional;
import org.muster.model.word.Word;

/// How good a plan is, level by level; an earlier level always comes before a later one.
///
/// A line that is wholly missing for a week counts its weight (see
/// [org.muster.model.plan.Weights]); half of it missing counts half.
///
/// @param shortfall weighted shortfall-weeks, in millionths
/// @param bound no plan on this calendar has a shortfall below it, in millionths
/// @param moves stays that have to be moved to
/// @param changes stays that are not as in the plan before; empty if there was none
/// @param burden the largest share of its offer, in thousandths, that a nation has in use over time
/// @param ending why the search ended
public record Score(
    long shortfall, long bound, int moves, Optional<Integer> changes, long burden, Ending ending) {
  /// Millionths in one.
  public static final long SCALE = 1_000_000;

  /// Why a search ended.
  public enum Ending implements Word {
    /// No plan is better.
    PROVEN,
    /// The work that was allowed is done; a better plan may exist, within the gap.
    WORK_DONE,
    /// The time that was allowed is over.
    TIME_OVER,
    /// Somebody stopped it.
    STOPPED
  }

  /// The part of the shortfall that the bound does not prove, from 0 to 1.
  public double gap() {
    return shortfall <= bound ? 0 : (double) (shortfall - bound) / shortfall;
  }
}
