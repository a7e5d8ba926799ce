package org.muster.model.risk;

/// An average as it was drawn.
///
/// @param low lower end of a 95 % interval
/// @param high its upper end
public record Estimate(double value, double low, double high) {
  /// @throws IllegalArgumentException if the ends are upside down
  public Estimate {
    if (low > value || value > high) {
      throw new IllegalArgumentException(
          "An average (%s) must be within its interval (%s to %s).".formatted(value, low, high));
    }
  }

  /// Whether it cannot be told from the other.
  public boolean overlaps(Estimate other) {
    return low <= other.high && other.low <= high;
  }
}
