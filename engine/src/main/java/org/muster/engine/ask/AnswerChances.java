package org.muster.engine.ask;

import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeSet;
import org.muster.model.chance.Chances;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.WorldSpace;

/// How likely each answer to a question is, whatever the others turn out to be.
final class AnswerChances {
  private final WorldSpace space;
  private final Chances chances;

  AnswerChances(WorldSpace space, Chances chances) {
    this.space = space;
    this.chances = chances;
  }

  /// Of the options of a decision of the space, in their order; together 1.
  double[] of(Decision decision) {
    var part = new WorldSpace(space.base(), withAllItDependsOn(decision));
    var answers = new double[decision.options().size()];
    for (int number = 0; number < part.size().intValueExact(); number++) {
      var world = part.world(number);
      var chance = 1.0;
      for (var each : part.over()) {
        chance *= chances.of(each, world);
      }
      answers[decision.options().indexOf(world.option(decision.id()))] += chance;
    }
    return answers;
  }

  /// Whether no decision is the likelier for what another of the space takes.
  boolean areIndependent() {
    return space.over().stream()
        .flatMap(it -> given(it.id()).stream())
        .noneMatch(given -> space.over().stream().anyMatch(it -> it.id().equals(given)));
  }

  private List<Decision> withAllItDependsOn(Decision decision) {
    var found = new TreeSet<DecisionId>();
    var next = new ArrayDeque<>(List.of(decision.id()));
    while (!next.isEmpty()) {
      var one = next.remove();
      if (found.add(one)) {
        next.addAll(given(one));
      }
    }
    return space.over().stream().filter(it -> found.contains(it.id())).toList();
  }

  private List<DecisionId> given(DecisionId decision) {
    var table = chances.decisions().get(decision);
    return table == null ? List.of() : table.given();
  }
}
