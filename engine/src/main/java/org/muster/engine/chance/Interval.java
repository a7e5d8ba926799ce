package org.muster.engine.chance;

/// Between which values a share lies, at a confidence of 95 %, as far as some draws can tell.
///
/// @param low from 0
/// @param high to 1
public record Interval(double low, double high) {
  /// Of which 2.5 % of the normal distribution lie beyond.
  private static final double Z = 1.959963984540054;

  /// The score interval of Wilson (1927), which is never empty and never leaves 0 to 1.
  ///
  /// @param hits in how many of the draws it holds; need not be whole where draws have weights
  /// @param of how many draws; if none, anything is possible
  /// @throws IllegalArgumentException if there are more hits than draws
  public static Interval wilson(double hits, double of) {
    if (!(hits >= 0 && hits <= of)) {
      throw new IllegalArgumentException(
          "The hits (%s) must be from 0 to the number of draws (%s).".formatted(hits, of));
    }
    if (of == 0) {
      return new Interval(0, 1);
    }
    var middle = (hits + Z * Z / 2) / (of + Z * Z);
    var half = Z / (of + Z * Z) * Math.sqrt(hits * (of - hits) / of + Z * Z / 4);
    return new Interval(
        hits == 0 ? 0 : Math.max(0, middle - half), hits == of ? 1 : Math.min(1, middle + half));
  }
}
