package org.muster.engine.risk;

import java.math.BigInteger;
import java.util.Arrays;
import org.muster.engine.chance.Interval;
import org.muster.model.risk.Estimate;
import org.muster.model.risk.Quantile;
import org.muster.model.sweep.Share;

/// Shares, quantiles and averages of draws, with 95 % intervals that also hold what is not known.
final class Intervals {
  /// Of the normal distribution, for 95 %.
  private static final double WIDTH = 1.96;

  private Intervals() {}

  /// A share.
  ///
  /// @param in draws in which it holds
  /// @param of draws in which it is known
  /// @param unknown draws in which it may hold or not
  static Share share(int in, int of, int unknown) {
    var all = of + unknown;
    if (all == 0) {
      return Share.NONE;
    }
    var value = of == 0 ? 0.5 : (double) in / of;
    return new Share(
        BigInteger.valueOf(in),
        BigInteger.valueOf(of),
        value,
        Math.min(value, Interval.wilson(in, all).low()),
        Math.max(value, Interval.wilson(in + unknown, all).high()));
  }

  /// A quantile; its interval goes from one rank to another, whatever the distribution.
  ///
  /// @param level from 0 to 1
  /// @param known values that are known, ascending
  /// @param least all values, the least that they can be, ascending
  /// @param most all values, the most that they can be, ascending
  static Quantile quantile(double level, long[] known, long[] least, long[] most) {
    var all = least.length;
    var half = WIDTH * Math.sqrt(all * level * (1 - level));
    var low = ranked(least, Math.floor(all * level - half));
    var high = ranked(most, Math.ceil(all * level + half));
    var value = known.length == 0 ? low : ranked(known, Math.ceil(known.length * level));
    return new Quantile(value, Math.min(low, value), Math.max(high, value));
  }

  /// @param rank from 1; beyond the ends the first or the last
  private static long ranked(long[] ascending, double rank) {
    return ascending[Math.clamp((long) rank, 1, ascending.length) - 1];
  }

  /// An average.
  ///
  /// @param known values that are known
  /// @param least all values, the least that they can be
  /// @param most all values, the most that they can be
  /// @param spread a standard deviation that is taken where theirs is smaller: a few values that
  ///   happen to be the same do not make it certain
  static Estimate mean(long[] known, long[] least, long[] most, double spread) {
    var half = Math.sqrt(1.0 / Math.max(1, least.length)) * WIDTH;
    var low = average(least) - half * Math.max(spread, deviation(least));
    var high = average(most) + half * Math.max(spread, deviation(most));
    var value = known.length == 0 ? Math.max(0, low) : average(known);
    return new Estimate(value, Math.min(value, Math.max(0, low)), Math.max(value, high));
  }

  /// The standard deviation of a sample.
  static double deviation(long[] values) {
    if (values.length < 2) {
      return 0;
    }
    var average = average(values);
    var sum = 0.0;
    for (var value : values) {
      sum += (value - average) * (value - average);
    }
    return Math.sqrt(sum / (values.length - 1));
  }

  private static double average(long[] values) {
    return values.length == 0 ? 0 : (double) Arrays.stream(values).sum() / values.length;
  }
}
