package org.muster.engine.assign;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.muster.engine.solver.Answer;
import org.muster.engine.solver.Relaxation;
import org.muster.engine.solver.Solver;
import org.muster.engine.solver.Solver.Limits;
import org.muster.model.plan.Score;

/// Finds the stays with the smallest shortfall.
///
/// A greedy plan comes first, so that there always is one. The program without whole numbers then
/// gives a bound, and hints: rounded and completed it is mostly a better plan. What is small is
/// solved whole. What is large is torn down and built again in parts, many times, then planned
/// piece by piece, each piece as well as can be with all else as it is.
final class Search {
  private final PlanTask task;
  private final Model model;
  private final List<Integer> pinned;
  private final Progress.Watcher watcher;
  private final Greedy greedy;
  private volatile Standing standing = new Standing(0, Long.MAX_VALUE, -1);
  private volatile boolean stopped;
  private boolean proven;

  /// @param pinned stays that every draft begins with
  Search(PlanTask task, Model model, List<Integer> pinned, Progress.Watcher watcher) {
    this.task = task;
    this.model = model;
    this.pinned = pinned;
    this.watcher = watcher;
    this.greedy = new Greedy(model.board());
  }

  /// What was found.
  ///
  /// @param bound in millionths
  record Found(Draft draft, long bound) {}

  /// How far it is: the best shortfall and the bound, both in millionths.
  private record Standing(int step, long best, long bound) {
    Standing withBest(long other) {
      return new Standing(step, Math.min(best, other), bound);
    }

    Standing withBound(long other) {
      return new Standing(step, best, Math.max(bound, other));
    }

    Standing next() {
      return new Standing(step + 1, best, bound);
    }
  }

  Found run() {
    var draft = begun();
    greedy.complete(draft);
    tell(draft);
    var found = goesOn() ? improved(draft) : draft;
    return new Found(found, Math.clamp(standing.bound(), 0, found.shortfall()));
  }

  Score.Ending ending() {
    return proven ? Score.Ending.PROVEN : stopped ? Score.Ending.STOPPED : Score.Ending.WORK_DONE;
  }

  boolean goesOn() {
    var now = standing;
    if (!stopped
        && !watcher.goesOn(
            new Progress(
                now.step(),
                task.effort().rounds(),
                now.best() == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(now.best()),
                now.bound() < 0 ? OptionalLong.empty() : OptionalLong.of(now.bound())))) {
      stopped = true;
    }
    return !stopped;
  }

  private Draft improved(Draft first) {
    return model.isWritable() ? programmed(first) : rebuilt(first);
  }

  private Draft rebuilt(Draft first) {
    var draft =
        new Rebuilder(model.board(), pinned, task.effort().seed())
            .improve(
                first,
                task.effort().rebuilds(),
                best -> {
                  tell(best);
                  return goesOn();
                });
    tell(draft);
    return draft;
  }

  private Draft programmed(Draft first) {
    var program = model.formulation().program();
    var draft = first;
    try (var relaxation = Relaxation.of(program)) {
      var relaxed = relaxation.solve(this::goesOn);
      if (relaxed.hasValues()) {
        standing = standing.withBound(millionths(relaxed.cost()));
        draft = better(draft, rounded(relaxed.values()));
        tell(draft);
      }
      if (!stopped) {
        draft = model.isSmall() ? whole(draft) : parts(draft, relaxation, relaxed);
      }
    }
    return draft;
  }

  private void tell(Draft draft) {
    standing = standing.withBest(draft.shortfall());
  }

  private boolean isGoodEnough() {
    return standing.best() - standing.bound() <= task.effort().gap() * standing.best();
  }

  private static Draft better(Draft one, Draft other) {
    return other.shortfall() < one.shortfall() ? other : one;
  }

  private static long millionths(double cost) {
    return (long) Math.floor(cost * Score.SCALE);
  }

  private Draft begun() {
    var draft = model.draft();
    pinned.forEach(draft::add);
    return draft;
  }

  /// As often as the values say in whole numbers, then as often as fits in the order of what is
  /// left, then whatever else is of use.
  private Draft rounded(double[] values) {
    var draft = begun();
    var stays = model.stays().size();
    for (int stay = 0; stay < stays; stay++) {
      for (int i = 1 + draft.taken(stay); i <= values[stay] + 1e-6 && draft.hasRoomFor(stay); i++) {
        draft.add(stay);
      }
    }
    IntStream.range(0, stays)
        .filter(it -> fraction(values[it]) > 0.1)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer it) -> -fraction(values[it])))
        .filter(draft::hasRoomFor)
        .forEach(draft::add);
    greedy.complete(draft);
    return draft;
  }

  private static double fraction(double value) {
    return value - Math.floor(value + 1e-6);
  }

  // Whole

  private Draft whole(Draft draft) {
    var answer =
        Solver.search(
            model.formulation().program(),
            new Limits(task.effort().nodes(), 0),
            model.formulation().values(draft),
            this::goesOn);
    if (answer.bound() > Double.NEGATIVE_INFINITY) {
      standing = standing.withBound(millionths(answer.bound()));
    }
    var found = answer.hasValues() ? better(draft, model.draft(answer.values())) : draft;
    tell(found);
    // What lines miss is whole in a plan, and may be a fraction in the program: a hair between
    // them.
    proven =
        answer.outcome() == Answer.Outcome.BEST
            && found.shortfall() - standing.bound()
                <= Math.max(Score.SCALE / 10, found.shortfall() / 10_000);
    return found;
  }

  // In parts

  private Draft parts(Draft first, Relaxation relaxation, Answer relaxed) {
    var draft = rebuilt(first);
    var costs = new double[model.stays().size()];
    if (relaxed.hasValues()) {
      Arrays.setAll(costs, relaxation::reducedCost);
    }
    var neighbourhoods = new Neighbourhoods(model, task.effort().seed());
    for (int round = 0; round < task.effort().rounds() && !isGoodEnough() && goesOn(); round++) {
      draft = piece(draft, neighbourhoods.next(round, hopeful(costs, draft)));
      standing = standing.withBest(draft.shortfall()).next();
    }
    return draft;
  }

  /// Stays that could be in a better plan: those that are taken, and those of which one more would
  /// not cost more than there is to gain.
  private int[] hopeful(double[] costs, Draft draft) {
    var gain = (double) (standing.best() - standing.bound()) / Score.SCALE;
    return IntStream.range(0, costs.length)
        .filter(it -> costs[it] <= gain || draft.taken(it) > 0)
        .toArray();
  }

  private Draft piece(Draft draft, Neighbourhoods.Piece piece) {
    var values = model.formulation().values(draft);
    var free = piece.columns();
    var part = model.formulation().program().restricted(free, values);
    var hint = Arrays.stream(free).mapToDouble(it -> values[it]).toArray();
    var answer = Solver.search(part, new Limits(piece.nodes(), 0.0001), hint, this::goesOn);
    if (!answer.hasValues()) {
      return draft;
    }
    for (int i = 0; i < free.length; i++) {
      values[free[i]] = answer.values()[i];
    }
    return better(draft, model.draft(values));
  }
}
