package org.muster.model.ask;

import java.util.List;
import org.muster.model.scenario.DecisionId;

/// Two questions that are worth more together than one by one.
///
/// @param first the one whose name comes first
/// @param value of both answers together, as a share of the target's entropy; from 0 to 1
/// @param synergy how much of that neither answer gives by itself: `value` less both single values
/// @param answers for each pair of options that can be, how often the target is reached
public record QuestionPair(
    DecisionId first, DecisionId second, double value, double synergy, List<Answers> answers) {

  public QuestionPair {
    answers = List.copyOf(answers);
  }

  /// Both ways they may turn out.
  ///
  /// @param chance how likely they are together, or the share of the worlds; above 0
  /// @param target how often the target is reached then; from 0 to 1
  public record Answers(String first, String second, double chance, double target) {}
}
