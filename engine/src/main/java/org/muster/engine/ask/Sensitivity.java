package org.muster.engine.ask;

/// How much of a target's variance goes with a decision (Sobol), where decisions are independent.
final class Sensitivity {
  private Sensitivity() {}

  /// The first-order index: the share of the variance that goes if the decision alone is known.
  ///
  /// @param chances of the answers; together 1
  /// @param given chance of the target with each of them
  static double alone(double[] chances, double[] given) {
    var mean = Uncertainty.mean(chances, given);
    var between = 0.0;
    for (int answer = 0; answer < chances.length; answer++) {
      var off = given[answer] - mean;
      between += chances[answer] * off * off;
    }
    return share(between, mean);
  }

  /// The total index: the share of the variance that stays if all other decisions are known.
  ///
  /// The variance of a yes or no is the chance that two draws differ, halved. So what stays is
  /// counted over pairs of worlds that only this decision tells apart and of which one holds.
  ///
  /// @param row the worlds in which the target holds
  /// @param chances of the decision's options
  static double total(Digits digits, int decision, long[] row, Weights weights, double[] chances) {
    var stays = 0.0;
    for (int option = 1; option < chances.length; option++) {
      var taking = digits.taking(decision, option);
      for (int other = 0; other < option; other++) {
        var apart = (option - other) * digits.strides()[decision];
        stays += chances[other] * differing(row, taking, apart, weights);
      }
    }
    var all = weights.total();
    return share(stays / all, mean(row, weights) / all);
  }

  /// Whether the decision tells no two worlds apart, however unlikely they are.
  static boolean isIndifferent(Digits digits, int decision, long[] row) {
    for (int option = 1; option < digits.sizes()[decision]; option++) {
      var taking = digits.taking(decision, option);
      for (int word = 0; word < row.length; word++) {
        var before = Rows.earlier(row, word, digits.strides()[decision]);
        if (((row[word] ^ before) & taking[word]) != 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static double differing(long[] row, long[] taking, int apart, Weights weights) {
    var sum = 0.0;
    for (int word = 0; word < row.length; word++) {
      sum += weights.of(word, (row[word] ^ Rows.earlier(row, word, apart)) & taking[word]);
    }
    return sum;
  }

  private static double mean(long[] row, Weights weights) {
    var sum = 0.0;
    for (int word = 0; word < row.length; word++) {
      sum += weights.of(word, row[word]);
    }
    return sum;
  }

  private static double share(double part, double mean) {
    var variance = mean * (1 - mean);
    return variance <= 0 ? 0 : Math.clamp(Uncertainty.cleaned(part / variance), 0, 1);
  }
}
