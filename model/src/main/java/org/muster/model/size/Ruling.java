package org.muster.model.size;

import java.util.List;
import org.muster.model.pledge.Range;

/// What a rule says of a task. That it must not be asked is an answer, not a mistake.
public sealed interface Ruling {
  RuleText rule();

  /// @param factor what was multiplied with, of the rule or of the planner
  /// @param input what it was multiplied with, in words
  /// @param result in `unit`
  record Applied(RuleText rule, Factor factor, String input, Range result, String unit)
      implements Ruling {}

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
