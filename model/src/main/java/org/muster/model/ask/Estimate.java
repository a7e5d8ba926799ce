package org.muster.model.ask;

/// A number, and how far it could be from the truth.
///
/// @param low lower end; `value` if every world was looked at
/// @param high upper end
public record Estimate(double value, double low, double high) {
  public static final Estimate NOTHING = exactly(0);

  /// @throws IllegalArgumentException if the ends do not enclose the value
  public Estimate {
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          "The ends (%s and %s) must enclose the value (%s).".formatted(low, high, value));
    }
  }

  public static Estimate exactly(double value) {
    return new Estimate(value, value, value);
  }

  public boolean isExact() {
    return low == high;
  }
}
