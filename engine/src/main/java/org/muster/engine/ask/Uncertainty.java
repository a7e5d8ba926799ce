package org.muster.engine.ask;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.muster.model.ask.Estimate;
import org.muster.model.sweep.Share;

/// How uncertain a target is, in bits, and how much of that an answer takes away.
///
/// Information is reckoned as the mean distance (Kullback and Leibler) of the target's chance given
/// each answer from its chance without one: a sum of what is never negative, so that no small value
/// is the difference of two large ones.
final class Uncertainty {
  private static final double LN2 = Math.log(2);
  private static final double NOISE = 1e-12;
  private static final int MOST_CORNERS = 1 << 12;
  private static final int STEPS = 100;

  private Uncertainty() {}

  /// Of something with this chance: 0 if it is certain, 1 at one half.
  static double entropy(double chance) {
    return part(chance, 1) + part(1 - chance, 1);
  }

  /// What the answer tells of the target: their mutual information, in bits.
  ///
  /// @param chances of the answers; together 1
  /// @param given chance of the target with each of them
  static double told(double[] chances, double[] given) {
    return cleaned(told(chances, given, mean(chances, given)));
  }

  static double mean(double[] chances, double[] given) {
    var mean = 0.0;
    for (int answer = 0; answer < chances.length; answer++) {
      mean += chances[answer] * given[answer];
    }
    return Math.clamp(mean, 0, 1);
  }

  /// The same where the chances given each answer are known within their ends only: the least and
  /// the most that any chances between the ends would tell.
  ///
  /// It is convex in them. So the most is told at a corner; the least where all are as near as can
  /// be to one chance, and which one that is is found by halving.
  static Estimate told(double[] chances, List<Share> given) {
    var middle = told(chances, given.stream().mapToDouble(Share::value).toArray());
    if (given.stream().allMatch(Share::isExact)) {
      return Estimate.exactly(middle);
    }
    var least = least(near -> told(chances, nearest(given, near), near));
    return new Estimate(
        middle, Math.min(middle, cleaned(least)), Math.max(middle, most(chances, given)));
  }

  private static double[] nearest(List<Share> given, double chance) {
    return given.stream().mapToDouble(it -> Math.clamp(chance, it.low(), it.high())).toArray();
  }

  private static double most(double[] chances, List<Share> given) {
    var most = 0.0;
    var corners = given.size() > Integer.numberOfTrailingZeros(MOST_CORNERS);
    if (corners) {
      return 1;
    }
    for (int corner = 0; corner < 1 << given.size(); corner++) {
      var ends = new double[given.size()];
      for (int answer = 0; answer < ends.length; answer++) {
        var share = given.get(answer);
        ends[answer] = (corner >> answer & 1) == 0 ? share.low() : share.high();
      }
      most = Math.max(most, told(chances, ends));
    }
    return most;
  }

  /// The least value of a convex function between 0 and 1.
  private static double least(DoubleUnaryOperator convex) {
    var low = 0.0;
    var high = 1.0;
    for (int step = 0; step < STEPS; step++) {
      var third = (high - low) / 3;
      if (convex.applyAsDouble(low + third) <= convex.applyAsDouble(high - third)) {
        high -= third;
      } else {
        low += third;
      }
    }
    return convex.applyAsDouble((low + high) / 2);
  }

  private static double told(double[] chances, double[] given, double without) {
    var told = 0.0;
    for (int answer = 0; answer < chances.length; answer++) {
      if (chances[answer] > 0) {
        told += chances[answer] * distance(given[answer], without);
      }
    }
    return told;
  }

  private static double distance(double chance, double from) {
    return -part(chance, from) - part(1 - chance, 1 - from);
  }

  /// `-p log(p / of)`; nought if there is no chance.
  private static double part(double chance, double of) {
    return chance <= 0 ? 0 : -chance * Math.log(chance / of) / LN2;
  }

  /// What rounding made up counts as nothing.
  static double cleaned(double value) {
    return value < NOISE ? 0 : value;
  }

  static double[] even(int count) {
    var chances = new double[count];
    Arrays.fill(chances, 1.0 / count);
    return chances;
  }
}
