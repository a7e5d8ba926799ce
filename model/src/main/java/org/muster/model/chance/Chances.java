package org.muster.model.chance;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;

/// How likely what is: what decisions take, whether promises are kept, and when.
///
/// Where within its range the strength of a pledge lies is told nowhere: every whole number of it
/// is as likely.
///
/// @param decisions tables of the decisions of which something is told; options of the others are
///   all as likely
/// @param honouring whether those who promised come
/// @param delays by how much they are late
/// @param dDay when D-day is; empty if nobody tells, then all days count from it
public record Chances(
    SortedMap<DecisionId, ChanceTable> decisions,
    Honouring honouring,
    Delays delays,
    Optional<DDay> dDay) {
  /// Nothing is told: all options are as likely, promises are kept as Muster assumes, nobody is
  /// late.
  public static final Chances EVEN = of(new TreeMap<>());

  public Chances {
    decisions = Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
  }

  /// Chances of which only those of decisions are told.
  public static Chances of(SortedMap<DecisionId, ChanceTable> decisions) {
    return new Chances(decisions, Honouring.UNTOLD, Delays.UNTOLD, Optional.empty());
  }

  public Optional<ChanceTable> findTable(DecisionId decision) {
    return Optional.ofNullable(decisions.get(decision));
  }

  /// How likely a decision takes the option it takes in a world, given what the others take there.
  /// The chance of a world is the product over the decisions that are open.
  public double of(Decision decision, World world) {
    var option = world.option(decision.id());
    return findTable(decision.id())
        .map(table -> table.chance(option, world))
        .orElse(1.0 / decision.options().size());
  }

  /// Whether nobody said how likely the options of a decision are, in whole or in part.
  public boolean isAssumed(DecisionId decision) {
    return findTable(decision).map(ChanceTable::isAssumed).orElse(true);
  }
}
