package org.muster.engine.ask;

import java.util.Arrays;
import java.util.List;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.WorldSpace;

/// Every world of a space: how they are numbered and how much each counts.
///
/// @param space in the order in which the worlds are numbered
record Every(WorldSpace space, Digits digits, Weights weights) {
  static Every of(WorldSpace space, Weights weights) {
    return new Every(space, Digits.of(space), weights);
  }

  List<Decision> decisions() {
    return space.over();
  }

  /// The place of a decision; -1 if it is none of these.
  int place(DecisionId decision) {
    return decisions().stream().map(Decision::id).toList().indexOf(decision);
  }

  /// What all worlds count where decisions take their options.
  Margins margins() {
    return Margins.of(digits, weights.isEven() ? ones() : weights.each());
  }

  private double[] ones() {
    var ones = new double[digits.worlds()];
    Arrays.fill(ones, 1);
    return ones;
  }

  /// The same for the worlds of a row only.
  Margins margins(long[] row) {
    return Margins.of(digits, weights.in(row));
  }
}
