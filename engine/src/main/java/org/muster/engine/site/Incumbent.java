package org.muster.engine.site;

/// The best choice so far, and whether a bound leaves room for a better one.
final class Incumbent {
  private static final double HAIR = 1e-9;
  private static final int SWAPS = 40;

  private final MedianProblem problem;
  private final Interchange interchange;
  private final boolean whole;
  private int[] chosen;
  private double cost;
  private int tried;

  /// @param start any choice that is allowed
  Incumbent(MedianProblem problem, int[] start) {
    this.problem = problem;
    this.interchange = new Interchange(problem);
    this.whole = problem.isWhole();
    this.chosen = interchange.improved(start);
    this.cost = problem.cost(chosen);
  }

  int[] chosen() {
    return chosen.clone();
  }

  double cost() {
    return cost;
  }

  /// @param swaps whether it is worth looking around from there, as long as that is new
  void offer(int[] other, boolean swaps) {
    take(other);
    if (swaps && tried < SWAPS) {
      tried++;
      take(interchange.improved(other));
    }
  }

  private void take(int[] other) {
    var theirs = problem.cost(other);
    if (theirs < cost - HAIR * cost) {
      chosen = other.clone();
      cost = theirs;
    }
  }

  /// Whether nothing with this bound can be better; where costs are whole, better is by 1. Nothing
  /// is better than no cost.
  boolean isBeyond(double bound) {
    return cost <= 0 || bound > (whole ? cost - 1 + 1e-6 : cost - HAIR * cost);
  }
}
