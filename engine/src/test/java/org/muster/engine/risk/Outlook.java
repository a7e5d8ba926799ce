package org.muster.engine.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.engine.Scene;
import org.muster.engine.Watch;
import org.muster.engine.assign.Effort;
import org.muster.engine.sweep.plans.PlanStore;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.planning.Milestone;
import org.muster.model.pledge.PledgeId;
import org.muster.model.risk.Risk;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;

/// A tiny theatre of which it is drawn how it could turn out.
final class Outlook extends Scene<Outlook> {
  final List<Draw> draws = new ArrayList<>();
  int plans = 100;
  int by = 69;
  int threads = 1;

  @Override
  protected Outlook self() {
    return this;
  }

  Outlook question(String name, String... options) {
    decisions.add(Decision.of(name, options));
    return this;
  }

  Outlook target(String name, Condition condition) {
    targets.put(name, Clause.of(condition));
    return this;
  }

  Outlook milestone(String name) {
    milestones.add(
        new Milestone(
            name, name, List.of(), Optional.empty(), OptionalInt.empty(), 100, Optional.empty()));
    return this;
  }

  World world(String... choices) {
    var taken = new TreeMap<DecisionId, String>();
    Arrays.stream(choices)
        .map(it -> it.split("=", 2))
        .forEach(it -> taken.put(DecisionId.of(it[0]), it[1]));
    return World.initial(decisions).with(taken);
  }

  /// It turns out so, so many times.
  Outlook draw(int times, Draw draw) {
    for (int i = 0; i < times; i++) {
      draws.add(draw);
    }
    return this;
  }

  static Draw broken(World world, String... pledges) {
    return Imagined.asPromised(world)
        .without(new TreeSet<>(Arrays.stream(pledges).map(PledgeId::of).toList()));
  }

  Draw at(double position, String pledge) {
    var positions = new TreeMap<PledgeId, Double>();
    positions.put(PledgeId.of(pledge), position);
    return new Imagined(world(), new TreeSet<>(), positions, new TreeMap<>(), Optional.empty());
  }

  Draw late(int days, String pledge) {
    var late = new TreeMap<PledgeId, Integer>();
    late.put(PledgeId.of(pledge), days);
    return new Imagined(world(), new TreeSet<>(), new TreeMap<>(), late, Optional.empty());
  }

  Risk risk() {
    return new RiskJob(setting(), mode, Effort.QUICK, draws, 1, plans, by, "")
        .run(PlanStore.none(), threads, Watch.nobody());
  }
}
