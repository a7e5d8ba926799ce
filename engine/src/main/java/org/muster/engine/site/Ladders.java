package org.muster.engine.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// For each customer the candidates that may be chosen, cheapest first.
final class Ladders {
  private final int[][] candidates;
  private final double[][] costs;

  private Ladders(int[][] candidates, double[][] costs) {
    this.candidates = candidates;
    this.costs = costs;
  }

  /// @param states of the candidates; those that are out are left out
  static Ladders of(MedianProblem problem, byte[] states) {
    var live = IntStream.range(0, states.length).filter(it -> states[it] != States.OUT).toArray();
    var candidates = new int[problem.customers()][];
    var costs = new double[problem.customers()][];
    for (int i = 0; i < candidates.length; i++) {
      var customer = i;
      candidates[i] =
          Arrays.stream(live)
              .boxed()
              .sorted(Comparator.comparingDouble((Integer it) -> problem.cost(customer, it)))
              .mapToInt(Integer::intValue)
              .toArray();
      costs[i] = Arrays.stream(candidates[i]).mapToDouble(j -> problem.cost(customer, j)).toArray();
    }
    return new Ladders(candidates, costs);
  }

  int customers() {
    return costs.length;
  }

  int[] candidates(int customer) {
    return candidates[customer];
  }

  double[] costs(int customer) {
    return costs[customer];
  }

  /// What the customer pays if its cheapest candidate is not chosen: where bids begin.
  double second(int customer) {
    var row = costs[customer];
    return row[Math.min(1, row.length - 1)];
  }
}
