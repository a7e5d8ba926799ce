package org.muster.engine.solver;

/// What a search found.
public final class Answer {
  private final Outcome outcome;
  private final double cost;
  private final double bound;
  private final double[] values;

  /// What an answer is worth.
  public enum Outcome {
    /// Nothing is better.
    BEST,
    /// The best that was found within the limits.
    FOUND,
    /// There is nothing.
    IMPOSSIBLE,
    /// Nothing was found within the limits.
    UNKNOWN
  }

  Answer(Outcome outcome, double cost, double bound, double[] values) {
    this.outcome = outcome;
    this.cost = cost;
    this.bound = bound;
    this.values = values;
  }

  static Answer none(Outcome outcome) {
    return new Answer(outcome, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, new double[0]);
  }

  public Outcome outcome() {
    return outcome;
  }

  /// Of the values; infinite if there are none.
  public double cost() {
    return cost;
  }

  /// No values cost less; minus infinity if nothing is proved.
  public double bound() {
    return bound;
  }

  /// The values by column, not copied; empty if there are none.
  public double[] values() {
    return values;
  }

  public boolean hasValues() {
    return outcome == Outcome.BEST || outcome == Outcome.FOUND;
  }
}
