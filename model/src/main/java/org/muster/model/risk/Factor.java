package org.muster.model.risk;

import org.muster.model.nation.NationId;
import org.muster.model.scenario.DecisionId;

/// Something that is not known and may turn out one way or the other.
public sealed interface Factor {
  /// Which option a decision takes.
  record Decides(DecisionId decision) implements Factor {}

  /// Whether a nation honours all of its pledges.
  record Honours(NationId nation) implements Factor {}

  /// Where within their ranges the strengths of a nation's pledges lie, on average.
  record Strength(NationId nation) implements Factor {}

  /// By how many days a nation's pledges are late, on average.
  record Lateness(NationId nation) implements Factor {}

  /// When D-day is.
  record DDay() implements Factor {}
}
