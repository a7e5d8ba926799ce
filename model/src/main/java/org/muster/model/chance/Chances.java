package org.muster.model.chance;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;

/// How likely the worlds are.
///
/// @param decisions tables of the decisions of which something is told; options of the others are
///   all as likely
public record Chances(SortedMap<DecisionId, ChanceTable> decisions) {
  /// Nothing is told: all options are as likely.
  public static final Chances EVEN = new Chances(new TreeMap<>());

  public Chances {
    decisions = Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
  }

  /// How likely a decision takes the option it takes in a world, given what the others take there.
  /// The chance of a world is the product over the decisions that are open.
  public double of(Decision decision, World world) {
    var option = world.option(decision.id());
    return Optional.ofNullable(decisions.get(decision.id()))
        .map(table -> table.chance(option, world))
        .orElse(1.0 / decision.options().size());
  }
}
