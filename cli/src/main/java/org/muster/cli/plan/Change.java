package org.muster.cli.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.engine.Setting;
import org.muster.engine.resolve.Resolver;
import org.muster.engine.unlock.UnlockSearch;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.nation.NationId;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Unlocks;
import org.muster.model.resolution.Unlocks.Unlock;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.Move;
import org.muster.model.why.Reason;
import org.muster.model.why.Verdict;
import org.muster.model.why.Why;

/// What would have to change for somebody to come in turn.
///
/// @param nation who is to come; that it gives up its own conditions is no answer
record Change(Setting setting, NationId nation, Condition target) {
  private static final int MOST_MOVES = 3;

  /// All smallest sets of a few moves of the others.
  Unlocks smallest() {
    return UnlockSearch.unlocks(
        setting,
        Clause.of(target),
        Mode.SEQUENTIAL,
        MOST_MOVES,
        new TreeSet<>(List.of(nation.code())),
        new TreeMap<>());
  }

  /// Everything an explanation misses, if it is decisions only and if they are enough; proved by
  /// resolving again.
  Optional<Unlock> allThatIsMissing(Why why) {
    var missing = new TreeMap<DecisionId, String>();
    gather(why, missing);
    var moves = new ArrayList<Move>();
    missing.forEach((decision, option) -> moves.add(new Move.Decide(decision, option)));
    var changed = setting.in(setting.world().with(missing));
    var reached = UnlockSearch.unlocks(changed, Clause.of(target), Mode.SEQUENTIAL, 0).reached();
    return reached
        ? Optional.of(
            new Unlock(
                moves,
                missing.entrySet().stream().mapToLong(it -> cost(it.getKey(), it.getValue())).sum(),
                Resolver.resolve(setting).total(Mode.SEQUENTIAL),
                Resolver.resolve(changed).total(Mode.SEQUENTIAL)))
        : Optional.empty();
  }

  private long cost(DecisionId decision, String option) {
    return setting.mission().findDecision(decision).map(it -> it.costOf(option)).orElse(1);
  }

  private void gather(Why why, TreeMap<DecisionId, String> missing) {
    if (why.verdict() == Verdict.NO
        && why.reason() instanceof Reason.OfDecision(var decision, var wanted, var taken)) {
      missing.putIfAbsent(decision, wanted.equals(taken) ? another(decision, taken) : wanted);
    }
    why.because().forEach(part -> gather(part, missing));
  }

  /// Where the option that is taken is the one that must not be.
  private String another(DecisionId id, String taken) {
    return setting
        .mission()
        .findDecision(id)
        .map(Decision::options)
        .flatMap(options -> options.stream().filter(it -> !it.equals(taken)).findFirst())
        .orElse(taken);
  }
}
