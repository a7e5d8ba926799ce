package org.muster.model.ask;

import java.util.List;
import java.util.Optional;
import org.muster.model.condition.Clause;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.Share;

/// The open decisions, ranked by how much knowing them would tell of a target.
///
/// @param reached how often the target is reached
/// @param entropy how uncertain that is, in bits: 0 if it is always or never reached, 1 at one half
/// @param now what to do for the target as things stand
/// @param ranked the most telling first, then by name
/// @param pairs that are worth more together, the most synergy first; of every two decisions if
///   each world was looked at, else empty
/// @param worthless decisions that change nothing for this target in any world, by name
/// @param independent whether no decision is the likelier for what another takes; else there are no
///   Sobol indices
public record Questions(
    Clause target,
    Mode mode,
    Share reached,
    double entropy,
    NextStep now,
    List<Question> ranked,
    Optional<QuestionPair> best,
    List<QuestionPair> pairs,
    List<DecisionId> worthless,
    boolean independent) {

  public Questions {
    ranked = List.copyOf(ranked);
    pairs = List.copyOf(pairs);
    worthless = List.copyOf(worthless);
  }

  /// The question to ask first; empty if none tells anything by itself.
  public Optional<Question> first() {
    return ranked.stream().findFirst().filter(it -> it.value().value() > 0);
  }
}
