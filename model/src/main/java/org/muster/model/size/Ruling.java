package org.muster.model.size;

import java.util.List;
import java.util.Optional;
import org.muster.model.pledge.Range;

/// What a rule says of a task. That it must not be asked is an answer, not a mistake.
public sealed interface Ruling {
  RuleText rule();

  /// @param factor what was multiplied with, of the rule or of the planner
  /// @param input what it was multiplied with; empty if with nothing
  /// @param result in `unit`
  record Applied(RuleText rule, Factor factor, Optional<Input> input, Range result, String unit)
      implements Ruling {}

  /// A quantity that a rule starts from.
  record Input(Range quantity, String unit) {}

  /// The rule must not be used for such a task.
  record Refused(RuleText rule, String why) implements Ruling {}

  /// The rule could be used if more were known.
  ///
  /// @param needs what it would need, as a sentence
  record Lacking(RuleText rule, String needs) implements Ruling {}

  static List<Applied> applied(List<Ruling> rulings) {
    return rulings.stream().filter(Applied.class::isInstance).map(Applied.class::cast).toList();
  }
}
