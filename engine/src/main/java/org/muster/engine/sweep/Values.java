package org.muster.engine.sweep;

/// Numbers of worlds, out of bit planes.
public final class Values {
  /// Up to so many planes a count for each possible value is kept.
  private static final int FEW = 16;

  private Values() {}

  /// The values of 64 worlds.
  ///
  /// @param into 64 values
  public static void read(long[][] planes, int word, long[] into) {
    for (int lane = 0; lane < Long.SIZE; lane++) {
      into[lane] = 0;
    }
    for (int bit = 0; bit < planes.length; bit++) {
      var plane = planes[bit][word];
      for (int lane = 0; lane < Long.SIZE; lane++) {
        into[lane] |= (plane >>> lane & 1) << bit;
      }
    }
  }

  /// How often which value is there.
  ///
  /// @param size how many worlds
  /// @param weights of the worlds; empty if all count the same
  static Histogram histogram(long[][] planes, long size, double[] weights) {
    var histogram = new Histogram();
    var few = planes.length <= FEW;
    var sums = new double[few ? 1 << planes.length : 0];
    var values = new long[Long.SIZE];
    for (long from = 0; from < size; from += Long.SIZE) {
      read(planes, (int) (from >>> 6), values);
      var many = (int) Math.min(Long.SIZE, size - from);
      for (int lane = 0; lane < many; lane++) {
        var weight = weights.length == 0 ? 1 : weights[(int) from + lane];
        if (few) {
          sums[(int) values[lane]] += weight;
        } else {
          histogram.add(values[lane], weight);
        }
      }
    }
    for (int value = 0; value < sums.length; value++) {
      if (sums[value] > 0) {
        histogram.add(value, sums[value]);
      }
    }
    return histogram;
  }
}
