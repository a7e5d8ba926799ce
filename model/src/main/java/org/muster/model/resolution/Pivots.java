package org.muster.model.resolution;

import java.util.List;
import org.muster.model.condition.Clause;
import org.muster.model.word.Word;

/// How much each nation and each decision matters for a target.
///
/// A mover is a nation that may commit without its condition or a decision that may be taken
/// another way. A coalition of movers wins if some use of its moves reaches the target.
///
/// @param exact whether all coalitions were counted; otherwise the indices are sampled
/// @param coalitions how many coalitions were looked at
/// @param movers most powerful first
/// @param nulls movers that can change nothing, by name
public record Pivots(
    Clause target,
    Mode mode,
    boolean reached,
    boolean exact,
    long coalitions,
    List<Mover> movers,
    List<String> nulls) {

  public Pivots {
    movers = List.copyOf(movers);
    nulls = List.copyOf(nulls);
  }

  /// One mover and its power.
  ///
  /// @param name a nation's code or a decision's name
  /// @param banzhaf share of the coalitions of the others that the mover swings, 0 to 1
  /// @param shapley share of the orders in which the mover is the one that swings, 0 to 1
  /// @param margin half width of a 95 % interval for the sampled values; 0 if exact
  /// @param veto whether no coalition without the mover wins; only told when exact
  public record Mover(
      Kind kind, String name, double banzhaf, double shapley, double margin, boolean veto) {}

  /// What moves.
  public enum Kind implements Word {
    NATION,
    DECISION
  }
}
