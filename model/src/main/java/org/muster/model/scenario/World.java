package org.muster.model.scenario;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// One option for every decision.
public record World(SortedMap<DecisionId, String> choices) {
  public World {
    choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
  }

  /// The world in which nobody has chosen anything.
  public static World initial(Collection<Decision> decisions) {
    var choices = new TreeMap<DecisionId, String>();
    decisions.forEach(decision -> choices.put(decision.id(), decision.initial()));
    return new World(choices);
  }

  public World with(DecisionId decision, String option) {
    return with(Map.of(decision, option));
  }

  public World with(Map<DecisionId, String> changes) {
    var changed = new TreeMap<>(choices);
    changed.putAll(changes);
    return new World(changed);
  }

  /// @throws IllegalArgumentException if the world has no such decision
  public String option(DecisionId decision) {
    var option = choices.get(decision);
    if (option == null) {
      throw new IllegalArgumentException(
          "The world has no decision (%s); it has %s.".formatted(decision, choices.keySet()));
    }
    return option;
  }
}
