package org.muster.model.ask;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.DecisionId;

/// What somebody who has to choose before the rest is known would regret.
///
/// A **package** is a choice of the decisions somebody can take, a state one of all others. The
/// regret of a package in a state is what the best package reaches there less what it reaches.
///
/// @param chosen decisions that make up the packages, in the order of the space
/// @param indifferent decisions that could be taken and change the outcome in no world; they are in
///   no package
/// @param states how many there are
/// @param packages the smallest largest regret first, then the smallest mean, the cheapest, and by
///   options; the first is the minimax choice (Savage)
public record Regret(
    Outcome outcome,
    Mode mode,
    List<DecisionId> chosen,
    List<DecisionId> indifferent,
    long states,
    List<Choice> packages) {

  public Regret {
    chosen = List.copyOf(chosen);
    indifferent = List.copyOf(indifferent);
    packages = List.copyOf(packages);
  }

  /// A package and what becomes of it.
  ///
  /// @param options of the decisions chosen
  /// @param cost political cost of moving there from how things stand
  /// @param least the smallest outcome over all states
  /// @param mean outcome, weighted by how likely the states are if that is told
  /// @param most the largest outcome
  /// @param largestRegret in the state in which it is worst, in units of the outcome; at least 0
  /// @param worst the first state with that regret
  /// @param meanRegret weighted like the mean outcome
  /// @param dominatedBy the first package of the list that is nowhere worse and somewhere better
  public record Choice(
      SortedMap<DecisionId, String> options,
      long cost,
      long least,
      double mean,
      long most,
      long largestRegret,
      SortedMap<DecisionId, String> worst,
      double meanRegret,
      OptionalInt dominatedBy) {

    public Choice {
      options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
      worst = Collections.unmodifiableSortedMap(new TreeMap<>(worst));
    }
  }
}
