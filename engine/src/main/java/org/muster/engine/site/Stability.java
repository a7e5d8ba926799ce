package org.muster.engine.site;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.site.Criterion;
import org.muster.model.site.SiteRanking.Interval;

/// What changes of the weights an order survives. Exact: totals are linear in the weights.
final class Stability {
  private static final double ROUND = 1e12;

  private Stability() {}

  /// Rounded, so that what is level is equal.
  static double total(double[] scores, double[] shares) {
    return Math.rint(sum(scores, shares) * ROUND) / ROUND;
  }

  private static double sum(double[] scores, double[] shares) {
    var sum = 0.0;
    for (int k = 0; k < scores.length; k++) {
      sum += scores[k] * shares[k];
    }
    return sum;
  }

  static double[] difference(double[] before, double[] after) {
    var difference = new double[before.length];
    for (int k = 0; k < difference.length; k++) {
      difference[k] = before[k] - after[k];
    }
    return difference;
  }

  /// By how many percent all weights may change at once before the sign of the difference may turn:
  /// with what speaks for it made smaller and what speaks against it larger by x, the lead of Σ w δ
  /// shrinks by x Σ w |δ|.
  static double survives(double[] difference, double[] shares) {
    var lead = 0.0;
    var swing = 0.0;
    for (int k = 0; k < difference.length; k++) {
      lead += shares[k] * difference[k];
      swing += shares[k] * Math.abs(difference[k]);
    }
    return lead <= Bands.LEVEL ? 0 : Math.min(100, 100 * lead / swing);
  }

  /// Of each weight the shares, the others rescaled, with which none of the differences is below 0.
  static List<Interval> intervals(List<double[]> differences, double[] shares) {
    var intervals = new ArrayList<Interval>();
    var criteria = Criterion.values();
    for (int k = 0; k < criteria.length; k++) {
      var low = 0.0;
      var high = 1.0;
      for (var difference : differences) {
        var interval = interval(difference, shares, k);
        low = Math.max(low, interval[0]);
        high = Math.min(high, interval[1]);
      }
      var share = shares[k];
      intervals.add(new Interval(criteria[k], Math.min(low, share), share, Math.max(high, share)));
    }
    return intervals;
  }

  /// With a share of v for k the difference is v δ + (1 − v) ρ, where ρ is that of all others,
  /// weighed as they are among themselves.
  private static double[] interval(double[] difference, double[] shares, int k) {
    var own = difference[k];
    var others = others(difference, shares, k);
    if (Math.abs(own - others) < Bands.LEVEL) {
      return new double[] {0, 1};
    }
    var turn = Math.clamp(others / (others - own), 0, 1);
    return own > others ? new double[] {turn, 1} : new double[] {0, turn};
  }

  /// If all the others have no weight, they share what they get evenly.
  private static double others(double[] difference, double[] shares, int k) {
    var sum = 0.0;
    var weight = 0.0;
    var plain = 0.0;
    for (int other = 0; other < shares.length; other++) {
      if (other != k) {
        sum += shares[other] * difference[other];
        weight += shares[other];
        plain += difference[other];
      }
    }
    return weight > 0 ? sum / weight : plain / (shares.length - 1);
  }
}
