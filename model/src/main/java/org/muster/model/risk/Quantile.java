package org.muster.model.risk;

/// The smallest value that is not exceeded in some share of the draws.
///
/// @param value as drawn
/// @param low lower end of a 95 % interval
/// @param high its upper end
public record Quantile(long value, long low, long high) {
  /// Of a week: not within the horizon.
  public static final long NEVER = Long.MAX_VALUE;

  /// @throws IllegalArgumentException if the ends are upside down
  public Quantile {
    if (low > value || value > high) {
      throw new IllegalArgumentException(
          "A quantile (%d) must be within its interval (%d to %d).".formatted(value, low, high));
    }
  }
}
