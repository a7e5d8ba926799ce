package org.muster.engine.sweep;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.muster.model.sweep.Figure;
import org.muster.model.sweep.Spread;

/// How often a figure has which value.
final class Histogram implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  private final TreeMap<Long, double[]> weightOf = new TreeMap<>();

  void add(long value, double weight) {
    weightOf.computeIfAbsent(value, _ -> new double[1])[0] += weight;
  }

  void add(Histogram other) {
    other.weightOf.forEach((value, weight) -> add(value, weight[0]));
  }

  Spread spread(Figure figure) {
    var total = 0.0;
    var sum = 0.0;
    for (Map.Entry<Long, double[]> entry : weightOf.entrySet()) {
      total += entry.getValue()[0];
      sum += entry.getValue()[0] * entry.getKey();
    }
    var quantiles = new ArrayList<Long>();
    for (double level : Spread.LEVELS) {
      quantiles.add(quantile(level * total));
    }
    return new Spread(
        figure, weightOf.firstKey(), weightOf.lastKey(), total == 0 ? 0 : sum / total, quantiles);
  }

  /// A little less than the level is enough: weights are rounded.
  private long quantile(double level) {
    var below = 0.0;
    for (Map.Entry<Long, double[]> entry : weightOf.entrySet()) {
      below += entry.getValue()[0];
      if (below >= level * (1 - 1e-12)) {
        return entry.getKey();
      }
    }
    return weightOf.lastKey();
  }
}
