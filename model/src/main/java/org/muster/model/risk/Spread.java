package org.muster.model.risk;

import java.util.List;

/// How a number is spread over draws.
///
/// @param quantiles at 5, 25, 50, 75 and 95 percent
/// @param mean on average
public record Spread(List<Quantile> quantiles, Estimate mean) {
  /// The shares that the quantiles belong to.
  public static final List<Double> LEVELS = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

  /// @throws IllegalArgumentException if there is not a quantile for each level
  public Spread {
    quantiles = List.copyOf(quantiles);
    if (quantiles.size() != LEVELS.size()) {
      throw new IllegalArgumentException(
          "A spread must have %d quantiles: %s.".formatted(LEVELS.size(), quantiles));
    }
  }

  /// Not exceeded in 5 % of the draws.
  public Quantile least() {
    return quantiles.getFirst();
  }

  /// Not exceeded in half of the draws.
  public Quantile median() {
    return quantiles.get(LEVELS.size() / 2);
  }

  /// Not exceeded in 95 % of the draws.
  public Quantile most() {
    return quantiles.getLast();
  }
}
