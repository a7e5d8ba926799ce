package org.muster.model.ask;

import java.util.List;
import java.util.OptionalDouble;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.Share;

/// What it is worth to know how a decision turns out, for a target.
///
/// @param answers one for each option, in the order of the options
/// @param value how far the answer narrows the uncertainty: the mutual information between it and
///   the target, as a share of the target's entropy; from 0 to 1
/// @param narrowing by how much the answer is expected to move the chance of the target, either
///   way; from 0 to 1
/// @param alone first-order Sobol index: the share of the target's variance that goes if this
///   decision alone is known; empty if worlds were drawn or decisions depend on each other
/// @param total total Sobol index: the share of the variance that stays if all others are known;
///   empty if not every world was looked at or decisions depend on each other
public record Question(
    DecisionId decision,
    List<Answer> answers,
    Estimate value,
    double narrowing,
    OptionalDouble alone,
    OptionalDouble total) {

  public Question {
    answers = List.copyOf(answers);
  }

  /// One way it may turn out.
  ///
  /// @param chance how likely it is, or the share of the worlds; from 0 to 1
  /// @param target how often the target is reached then
  /// @param next what to do once this is the answer; the decision itself moves no more
  /// @param turns whether that is something else than one would do now, beyond what the answer does
  public record Answer(String option, double chance, Share target, NextStep next, boolean turns) {}

  /// Whether one would do something else after one of the answers.
  public boolean turns() {
    return answers.stream().anyMatch(Answer::turns);
  }
}
