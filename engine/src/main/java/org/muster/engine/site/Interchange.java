package org.muster.engine.site;

import java.util.Arrays;

/// Swaps a chosen candidate for another as long as that is cheaper (Teitz and Bart 1968), with what
/// each swap gains reckoned for all at once (Whitaker 1983).
final class Interchange {
  private final MedianProblem problem;
  private final double[][] byCandidate;
  private final boolean[] chosen;
  private final int[] nearest;
  private final int[] second;
  private final double[] loss;

  Interchange(MedianProblem problem) {
    this.problem = problem;
    this.byCandidate = new double[problem.candidates()][problem.customers()];
    for (int j = 0; j < byCandidate.length; j++) {
      for (int i = 0; i < problem.customers(); i++) {
        byCandidate[j][i] = problem.cost(i, j);
      }
    }
    this.chosen = new boolean[problem.candidates()];
    this.nearest = new int[problem.customers()];
    this.second = new int[problem.customers()];
    this.loss = new double[problem.candidates()];
  }

  /// @param start as many as are to be chosen, the pinned among them
  int[] improved(int[] start) {
    Arrays.fill(chosen, false);
    for (int j : start) {
      chosen[j] = true;
    }
    assign();
    var since = 0;
    for (int j = 0; since < byCandidate.length; j = (j + 1) % byCandidate.length) {
      since = !chosen[j] && !problem.isOut(j) && swapIn(j) ? 0 : since + 1;
    }
    return chosenNow();
  }

  private int[] chosenNow() {
    var list = new int[problem.count()];
    var size = 0;
    for (int j = 0; j < chosen.length; j++) {
      if (chosen[j]) {
        list[size++] = j;
      }
    }
    return list;
  }

  /// Chooses `j` in place of whatever loses least, if that is cheaper.
  private boolean swapIn(int j) {
    Arrays.fill(loss, 0);
    var row = byCandidate[j];
    var gain = 0.0;
    for (int i = 0; i < row.length; i++) {
      var paid = byCandidate[nearest[i]][i];
      if (row[i] < paid) {
        gain += paid - row[i];
      } else {
        loss[nearest[i]] += Math.min(row[i], cost(second[i], i)) - paid;
      }
    }
    var worst = leastLoss();
    if (worst < 0 || gain - loss[worst] <= 1e-9 * (1 + gain)) {
      return false;
    }
    chosen[worst] = false;
    chosen[j] = true;
    assign();
    return true;
  }

  private int leastLoss() {
    var worst = -1;
    for (int r = 0; r < chosen.length; r++) {
      if (chosen[r] && !problem.isIn(r) && (worst < 0 || loss[r] < loss[worst])) {
        worst = r;
      }
    }
    return worst;
  }

  private double cost(int candidate, int customer) {
    return candidate < 0 ? Double.POSITIVE_INFINITY : byCandidate[candidate][customer];
  }

  private void assign() {
    Arrays.fill(nearest, -1);
    Arrays.fill(second, -1);
    for (int j = 0; j < chosen.length; j++) {
      if (chosen[j]) {
        assignTo(j);
      }
    }
  }

  private void assignTo(int j) {
    var row = byCandidate[j];
    for (int i = 0; i < row.length; i++) {
      if (row[i] < cost(nearest[i], i)) {
        second[i] = nearest[i];
        nearest[i] = j;
      } else if (row[i] < cost(second[i], i)) {
        second[i] = j;
      }
    }
  }
}
