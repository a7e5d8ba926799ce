package org.muster.engine.ask;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.engine.unlock.UnlockSearch;
import org.muster.model.ask.NextStep;
import org.muster.model.condition.Clause;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.Move;

/// What to do for a target, now and once a question is answered.
final class NextSteps {
  private final Setting setting;
  private final Clause target;
  private final Mode mode;
  private final int maxSize;
  private final Watch watch;
  private boolean stopped;

  NextSteps(Setting setting, Clause target, Mode mode, int maxSize, Watch watch) {
    this.setting = setting;
    this.target = target;
    this.mode = mode;
    this.maxSize = maxSize;
    this.watch = watch;
  }

  NextStep now() {
    return step(setting, new TreeSet<>());
  }

  /// The decision takes this option and moves no more.
  NextStep after(DecisionId decision, String option) {
    return step(
        setting.in(setting.world().with(decision, option)),
        new TreeSet<>(List.of(decision.name())));
  }

  boolean isStopped() {
    return stopped;
  }

  private NextStep step(Setting here, SortedSet<String> keep) {
    if (stopped) {
      return new NextStep.NotLooked();
    }
    var unlocks = UnlockSearch.unlocks(here, target, mode, maxSize, keep, new TreeMap<>(), watch);
    if (unlocks.reached()) {
      return new NextStep.Reached();
    }
    if (!unlocks.complete()) {
      stopped = true;
      return new NextStep.NotLooked();
    }
    return unlocks.unlocks().isEmpty()
        ? new NextStep.NoWay(maxSize)
        : new NextStep.Cheapest(unlocks.unlocks().getFirst());
  }

  /// Whether one would do something else after the answer than what one would do now, less what the
  /// answer has done already.
  static boolean turns(NextStep now, NextStep after, DecisionId decision, String option) {
    return !(after instanceof NextStep.NotLooked)
        && !left(now, decision, option).equals(left(after));
  }

  private static List<List<Move>> left(NextStep step) {
    return switch (step) {
      case NextStep.Reached _ -> List.of(List.of());
      case NextStep.Cheapest(var unlock) -> List.of(unlock.moves());
      case NextStep.NoWay _, NextStep.NotLooked _ -> List.of();
    };
  }

  private static List<List<Move>> left(NextStep now, DecisionId decision, String option) {
    var done = new Move.Decide(decision, option);
    return left(now).stream()
        .map(moves -> moves.stream().filter(move -> !move.equals(done)).toList())
        .toList();
  }
}
