package org.muster.engine.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds a circle with an odd number of "not": a waits for b, b for not a.
final class OddLoop {
  private OddLoop() {}

  /// An atom and whether an odd number of "not" lies between it and the start.
  private record Step(int atom, boolean odd) {}

  /// A shortest such circle through `start`, from it on; empty if there is none.
  static List<Integer> through(int start, Waits waits) {
    var from = new HashMap<Step, Step>();
    var open = new ArrayDeque<Step>();
    var origin = new Step(start, false);
    var goal = new Step(start, true);
    open.add(origin);
    while (!open.isEmpty() && !from.containsKey(goal)) {
      var step = open.remove();
      for (var edge : waits.from(step.atom())) {
        var next = new Step(edge.to(), step.odd() != edge.negated());
        if (!next.equals(origin) && from.putIfAbsent(next, step) == null) {
          open.add(next);
        }
      }
    }
    return from.containsKey(goal) ? path(origin, goal, from) : List.of();
  }

  private static List<Integer> path(Step origin, Step goal, Map<Step, Step> from) {
    var path = new ArrayList<Integer>();
    var step = goal;
    do {
      step = from.getOrDefault(step, origin);
      path.add(step.atom());
    } while (!step.equals(origin));
    return path.reversed();
  }
}
