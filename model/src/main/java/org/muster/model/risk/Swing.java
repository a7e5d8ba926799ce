package org.muster.model.risk;

import org.muster.model.sweep.Share;

/// How far a factor moves the outcome if it alone is known to turn out one way or the other; the
/// rest is as likely as it is then.
///
/// @param less where there is less personnel in place by the day that is asked for, on average
/// @param more where there is more
public record Swing(Factor factor, Side less, Side more) {
  /// By how much the averages differ, in heads.
  public double width() {
    return more.strength().value() - less.strength().value();
  }

  /// Whether the two sides differ by more than the draws leave open.
  public boolean isClear() {
    return !less.strength().overlaps(more.strength());
  }

  /// One way that it turns out.
  ///
  /// @param draws how many turned out so
  /// @param strength personnel in place by the day, in heads
  /// @param milestone that the first milestone has come by then; of nothing if there is none
  public record Side(Turn turn, int draws, Estimate strength, Share milestone) {}

  /// How a factor turns out.
  public sealed interface Turn {
    /// The decision takes this option.
    record Takes(String option) implements Turn {}

    /// The nation honours all its pledges.
    record Kept() implements Turn {}

    /// It does not honour one of them, or more.
    record Broken() implements Turn {}

    /// The quarter of the draws in which it is lowest, or soonest.
    ///
    /// @param limit the largest of these values: part of the range, days late, or day of the epoch
    record Lower(double limit) implements Turn {}

    /// The quarter of the draws in which it is highest, or latest.
    ///
    /// @param limit the smallest of these values
    record Upper(double limit) implements Turn {}
  }
}
