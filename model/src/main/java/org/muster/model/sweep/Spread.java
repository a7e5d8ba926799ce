package org.muster.model.sweep;

import java.util.List;

/// How a figure is spread over the worlds.
///
/// @param least its smallest value
/// @param most its largest value
/// @param mean weighted by how likely the worlds are, if that is told
/// @param quantiles its values at 5, 25, 50, 75 and 95 percent: the smallest value that is not
///   exceeded in so large a share of the worlds
public record Spread(Figure figure, long least, long most, double mean, List<Long> quantiles) {
  /// The shares that the quantiles belong to.
  public static final List<Double> LEVELS = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

  /// @throws IllegalArgumentException if there is not a quantile for each level
  public Spread {
    quantiles = List.copyOf(quantiles);
    if (quantiles.size() != LEVELS.size() || least > most) {
      throw new IllegalArgumentException(
          "A spread (%d to %d) must have %d quantiles: %s."
              .formatted(least, most, LEVELS.size(), quantiles));
    }
  }
}
