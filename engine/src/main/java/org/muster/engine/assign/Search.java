package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.muster.engine.solver.Answer;
import org.muster.engine.solver.Program;
import org.muster.engine.solver.Relaxation;
import org.muster.engine.solver.Solver;
import org.muster.engine.solver.Solver.Limits;
import org.muster.model.plan.Score;

/// Finds the stays with the smallest shortfall.
///
/// A greedy plan comes first, so that there always is one. The program without whole numbers then
/// gives a bound, and hints: rounded and completed it is mostly a better plan. What is small is
/// solved whole; what is large, piece by piece, each piece with all else as it is.
final class Search {
  /// Up to so many stays a program is solved whole.
  private static final int SMALL = 6_000;

  private final PlanTask task;
  private final Model model;
  private final Progress.Watcher watcher;
  private final Greedy greedy;
  private final Program program;

  private volatile int step;
  private volatile long best = Long.MAX_VALUE;
  private volatile long bound = -1;
  private volatile boolean stopped;

  Search(PlanTask task, Model model, Progress.Watcher watcher) {
    this.task = task;
    this.model = model;
    this.watcher = watcher;
    this.greedy = new Greedy(model.board());
    this.program = model.formulation().program();
  }

  /// What was found.
  ///
  /// @param bound in millionths
  record Found(Draft draft, long bound, Score.Ending ending) {}

  Found run() {
    var draft = model.draft();
    greedy.complete(draft);
    best = draft.shortfall();
    if (!goesOn()) {
      return new Found(draft, 0, Score.Ending.STOPPED);
    }
    return improved(draft);
  }

  private Found improved(Draft first) {
    var draft = first;
    try (var relaxation = Relaxation.of(program)) {
      var relaxed = relaxation.solve(this::goesOn);
      if (relaxed.hasValues()) {
        bound = millionths(relaxed.cost());
        draft = better(draft, rounded(relaxed.values()));
        best = draft.shortfall();
      }
      if (!isGoodEnough() && !stopped) {
        draft =
            new Rebuilder(model.board(), task.effort().seed())
                .improve(
                    draft,
                    Integer.getInteger("rr", 20000),
                    () -> {
                      return goesOn();
                    });
        best = draft.shortfall();
        goesOn();
        if (!Boolean.getBoolean("nopieces"))
          draft = model.stays().size() <= SMALL ? whole(draft) : pieces(draft, relaxation, relaxed);
      }
    }
    return new Found(draft, Math.min(bound, best), ending());
  }

  Score.Ending ending() {
    return isGoodEnough() && best <= bound + rounding()
        ? Score.Ending.PROVEN
        : stopped ? Score.Ending.STOPPED : Score.Ending.WORK_DONE;
  }

  /// Missing things and heads are whole numbers in a plan, and shares in the program.
  private long rounding() {
    return Math.max(1, best / 100_000);
  }

  private boolean isGoodEnough() {
    return best - bound <= task.effort().gap() * best;
  }

  boolean goesOn() {
    if (!stopped
        && !watcher.goesOn(
            new Progress(
                step,
                task.effort().rounds(),
                best == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(best),
                bound < 0 ? OptionalLong.empty() : OptionalLong.of(bound)))) {
      stopped = true;
    }
    return !stopped;
  }

  private static Draft better(Draft one, Draft other) {
    return other.shortfall() < one.shortfall() ? other : one;
  }

  private static long millionths(double cost) {
    return (long) Math.floor(cost * Score.SCALE);
  }

  /// As often as the values say in whole numbers, then as often as fits in the order of what is
  /// left, then whatever else is of use.
  private Draft rounded(double[] values) {
    var draft = model.draft();
    var stays = model.stays().size();
    for (int stay = 0; stay < stays; stay++) {
      for (int i = 0; i < Math.floor(values[stay] + 1e-6); i++) {
        if (draft.hasRoomFor(stay)) {
          draft.add(stay);
        }
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
            program,
            new Limits(task.effort().nodes(), task.effort().gap() / 2),
            model.formulation().values(draft),
            this::goesOn);
    if (answer.bound() > Double.NEGATIVE_INFINITY) {
      bound = Math.max(bound, millionths(answer.bound()));
    }
    if (!answer.hasValues()) {
      return draft;
    }
    var found = better(draft, model.draft(answer.values()));
    best = found.shortfall();
    return found;
  }

  // Piece by piece

  private Draft pieces(Draft first, Relaxation relaxation, Answer relaxed) {
    var draft = first;
    var costs = new double[model.stays().size()];
    if (relaxed.hasValues()) {
      Arrays.setAll(costs, relaxation::reducedCost);
    }
    var neighbourhoods = new Neighbourhoods(model, task.effort().seed());
    while (step < task.effort().rounds() && !isGoodEnough() && goesOn()) {
      draft = piece(draft, neighbourhoods.next(step, hopeful(costs, draft)));
      best = draft.shortfall();
      step++;
    }
    return draft;
  }

  /// Stays that could be in a better plan: those that are taken, and those of which one more would
  /// not cost more than there is to gain.
  private int[] hopeful(double[] costs, Draft draft) {
    var gain = (double) (best - bound) / Score.SCALE;
    return IntStream.range(0, costs.length)
        .filter(it -> costs[it] <= gain || draft.taken(it) > 0)
        .toArray();
  }

  private Draft piece(Draft draft, Neighbourhoods.Piece piece) {
    var values = model.formulation().values(draft);
    var free = piece.columns();
    var part = program.restricted(free, values);
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

  /// The taken stays of a draft.
  static List<Integer> taken(Draft draft, int stays) {
    var taken = new ArrayList<Integer>();
    for (int stay = 0; stay < stays; stay++) {
      if (draft.taken(stay) > 0) {
        taken.add(stay);
      }
    }
    return taken;
  }
}
