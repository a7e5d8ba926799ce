package org.muster.model.pledge;

/// A whole number as it is known: from `low` to `high`. It stays a range to the end.
///
/// @param low at least 0
/// @param high at least `low`
public record Range(long low, long high) {
  public static final Range ZERO = new Range(0, 0);

  /// @throws IllegalArgumentException if the range is upside down or negative
  public Range {
    if (low < 0 || high < low) {
      throw new IllegalArgumentException(
          "A range (%d..%d) must not be negative or upside down.".formatted(low, high));
    }
  }

  public static Range of(long exact) {
    return new Range(exact, exact);
  }

  public static Range of(long low, long high) {
    return new Range(low, high);
  }

  public boolean isExact() {
    return low == high;
  }

  public Range plus(Range other) {
    return new Range(Math.addExact(low, other.low), Math.addExact(high, other.high));
  }

  /// The range that is at least as large as both at either end.
  public Range max(Range other) {
    return new Range(Math.max(low, other.low), Math.max(high, other.high));
  }

  /// The end that thresholds use: the lower one, or with `optimistic` the upper one.
  public long bound(boolean optimistic) {
    return optimistic ? high : low;
  }

  /// The whole number at a position within the range; each number has an equal part of the way.
  ///
  /// @param position from 0 to below 1
  public long at(double position) {
    return Math.min(high, low + (long) (position * (high - low + 1.0)));
  }

  /// As in a file: `100..250`, `7500`.
  public String written() {
    return isExact() ? Long.toString(low) : low + ".." + high;
  }
}
