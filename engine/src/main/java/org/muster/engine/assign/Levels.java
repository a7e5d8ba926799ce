package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.muster.engine.solver.Answer.Outcome;
import org.muster.engine.solver.Program;
import org.muster.engine.solver.Solver;
import org.muster.engine.solver.Solver.Limits;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Assignment;
import org.muster.model.planning.Milestone;

/// The levels after the shortfall: milestones, moves, burden. Each is searched with all before it
/// held; a draft that is worse on any of them is never taken.
final class Levels {
  /// So many weeks are tried for a milestone before the one that the draft has.
  private static final int MOST_TRIES = 12;

  private static final int THOUSANDTHS = 1000;

  private final Model model;
  private final Milestones milestones;
  private final BooleanSupplier goesOn;
  private final long nodes;
  private Draft draft;

  Levels(Model model, Draft draft, BooleanSupplier goesOn) {
    this.model = model;
    this.milestones = new Milestones(model.needs(), model.task().weeks());
    this.draft = draft;
    this.goesOn = goesOn;
    this.nodes = model.task().effort().nodes() / 4;
  }

  private Formulation formulation() {
    return model.formulation();
  }

  private Program program() {
    return formulation().program();
  }

  /// What the levels came to.
  ///
  /// @param bounds by milestone: no plan with this shortfall on these dates reaches it sooner
  record Leveled(Draft draft, List<OptionalInt> bounds) {}

  Leveled run() {
    trim();
    return model.isSmall() ? searched() : new Leveled(draft, List.of());
  }

  /// Takes back stays without which nothing is worse.
  private void trim() {
    for (int stay = model.stays().size() - 1; stay >= 0; stay--) {
      while (draft.taken(stay) > 0 && isSpare(stay)) {}
    }
  }

  private boolean isSpare(int stay) {
    var before = draft.shortfall();
    var reached = reached(draft);
    if (model.isPinned(stay)) {
      return false;
    }
    draft.remove(stay);
    if (draft.shortfall() <= before && reached(draft).equals(reached)) {
      return true;
    }
    draft.add(stay);
    return false;
  }

  private List<Integer> reached(Draft of) {
    return milestones.weeks(of, model.task().mission().planning().milestones());
  }

  private Leveled searched() {
    formulation().holdShortfall(draft.shortfall());
    var bounds = new ArrayList<OptionalInt>();
    for (var milestone : model.task().mission().planning().milestones()) {
      bounds.add(advance(milestone));
    }
    fewestMoves();
    fairestBurden();
    return new Leveled(draft, bounds);
  }

  // Milestones

  private OptionalInt advance(Milestone milestone) {
    var lines = milestones.lines(milestone);
    var reached = milestones.reached(draft, milestone);
    var last = reached.orElse(model.task().weeks());
    var tries = 0;
    var bound = milestones.opens(milestone);
    for (int week = bound; week < last; week++) {
      if (!isConceivable(milestone, lines, week)) {
        bound = bound == week ? week + 1 : bound;
      } else if (tries++ >= MOST_TRIES || !goesOn.getAsBoolean()) {
        break;
      } else {
        var uppers = formulation().uppers();
        hold(milestone, lines, week);
        switch (attempt(milestone, week)) {
          case YES -> {
            return bound(bound);
          }
          case NO -> bound = bound == week ? week + 1 : bound;
          case UNKNOWN -> {}
        }
        formulation().restore(uppers);
      }
    }
    reached.ifPresent(it -> hold(milestone, lines, it));
    return reached.isEmpty() && bound < last ? OptionalInt.empty() : bound(bound);
  }

  private OptionalInt bound(int week) {
    return week < model.task().weeks() ? OptionalInt.of(week) : OptionalInt.empty();
  }

  private enum Attempt {
    YES,
    NO,
    UNKNOWN
  }

  /// Whether there is a plan with the bounds that are set.
  private Attempt attempt(Milestone milestone, int week) {
    var relaxed = Solver.relaxation(program(), goesOn);
    if (!relaxed.hasValues()) {
      return relaxed.outcome() == Outcome.IMPOSSIBLE ? Attempt.NO : Attempt.UNKNOWN;
    }
    var answer = Solver.search(program(), new Limits(nodes, 0), new double[0], goesOn);
    if (answer.hasValues()) {
      var found = model.draft(answer.values());
      var sooner = milestones.reached(found, milestone);
      if (found.shortfall() <= draft.shortfall()
          && sooner.isPresent()
          && sooner.getAsInt() <= week) {
        draft = found;
        return Attempt.YES;
      }
    }
    return answer.outcome() == Outcome.IMPOSSIBLE ? Attempt.NO : Attempt.UNKNOWN;
  }

  private void hold(Milestone milestone, List<Need> lines, int week) {
    var missing = (100.0 - milestone.filled()) / 100;
    lines.forEach(
        it -> formulation().holdFilled(it, week, milestones.until(milestone, week), missing));
  }

  /// Whether the lines could be filled in the week if nothing were limited.
  private boolean isConceivable(Milestone milestone, List<Need> lines, int week) {
    return lines.stream()
        .filter(it -> it.isDue(week))
        .allMatch(it -> {
          var most = Potential.of(model, it, week);
          return most.things() * 100 >= it.things() * milestone.filled()
              && most.strength() * 100 >= it.strength() * milestone.filled();
        });
  }

  // Moves

  private void fewestMoves() {
    var before = kept();
    for (int stay = 0; stay < model.stays().size(); stay++) {
      program().cost(stay, 1);
      if (before[stay] > 0) {
        var kept = program().column(0, before[stay], -2, false);
        var row = program().row(0, Double.POSITIVE_INFINITY);
        program().put(row, stay, 1);
        program().put(row, kept, -1);
      }
    }
    take(changes(draft, before), it -> changes(it, before));
    holdMoves(before);
  }

  /// How often each stay is in the plan before.
  private int[] kept() {
    var kept = new int[model.stays().size()];
    var open = new TreeMap<String, Integer>();
    model
        .task()
        .before()
        .ifPresent(plan -> plan.assignments().forEach(it -> open.merge(key(it), 1, Integer::sum)));
    if (open.isEmpty()) {
      return kept;
    }
    for (int stay = 0; stay < kept.length; stay++) {
      for (var unit : model.stays().get(stay).group().units()) {
        if (open.getOrDefault(key(unit.id(), model.stays().get(stay)), 0) > 0) {
          kept[stay]++;
        }
      }
    }
    return kept;
  }

  static String key(Assignment stay) {
    return "%s %s %s %d %d"
        .formatted(stay.unit(), stay.line(), stay.site(), stay.from(), stay.to());
  }

  static String key(String unit, Stay stay) {
    return "%s %s %s %d %d"
        .formatted(unit, stay.need().line().id(), stay.spot().id(), stay.from(), stay.to());
  }

  /// Stays that are not as they were; without a plan before, all.
  private static long changes(Draft draft, int[] before) {
    var changes = 0L;
    for (int stay = 0; stay < before.length; stay++) {
      changes += draft.taken(stay) - 2L * Math.min(draft.taken(stay), before[stay]);
    }
    return changes;
  }

  private void holdMoves(int[] before) {
    var row = program().row(Double.NEGATIVE_INFINITY, changes(draft, before) + 0.5);
    for (int column = 0; column < program().columns(); column++) {
      if (program().cost(column) != 0) {
        program().put(row, column, program().cost(column));
        program().cost(column, 0);
      }
    }
  }

  // Burden

  private void fairestBurden() {
    var offers = Burden.offers(model);
    var most = program().column(0, THOUSANDTHS, 1, false);
    var rows = new TreeMap<NationId, Integer>();
    offers.forEach((nation, offered) -> {
      if (offered > 0) {
        var row = program().row(Double.NEGATIVE_INFINITY, 0);
        program().put(row, most, -1);
        rows.put(nation, row);
      }
    });
    for (int stay = 0; stay < model.stays().size(); stay++) {
      for (var share : Burden.shares(model.stays().get(stay)).entrySet()) {
        var row = rows.get(share.getKey());
        if (row != null) {
          var offered = offers.getOrDefault(share.getKey(), 1L);
          program().put(row, stay, (double) share.getValue() * THOUSANDTHS / offered);
        }
      }
    }
    take(Burden.of(model, draft), it -> Burden.of(model, it));
  }

  /// What a draft is worth on a level.
  private interface Worth {
    long of(Draft draft);
  }

  /// Takes a better draft if the program has one.
  private void take(long worth, Worth level) {
    if (!goesOn.getAsBoolean()) {
      return;
    }
    var answer = Solver.search(program(), new Limits(nodes, 0.001), new double[0], goesOn);
    if (answer.hasValues()) {
      var found = model.draft(answer.values());
      if (level.of(found) < worth && isAsGood(found)) {
        draft = found;
      }
    }
  }

  private boolean isAsGood(Draft found) {
    return found.shortfall() <= draft.shortfall()
        && model.task().mission().planning().milestones().stream()
            .allMatch(it ->
                milestones.reached(found, it).orElse(Integer.MAX_VALUE)
                    <= milestones.reached(draft, it).orElse(Integer.MAX_VALUE));
  }
}
