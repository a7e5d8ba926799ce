package org.muster.engine.assign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.model.plan.Order;

/// Everything a plan is made of: who can go, what is needed, what is limited, what is possible.
final class Model {
  /// Up to so many stays a program is solved whole.
  private static final int SMALL = 6_000;

  /// Up to so many stays it is worth to write the program at all.
  private static final int WRITABLE = 20_000;

  private final PlanTask task;
  private final Roster roster;
  private final Dates dates;
  private final Board board;
  private @Nullable Formulation formulation;

  private Model(PlanTask task, Roster roster, Dates dates, Board board) {
    this.task = task;
    this.roster = roster;
    this.dates = dates;
    this.board = board;
  }

  static Model of(PlanTask task) {
    var roster = Roster.of(task, Orders.subjects(task.orders()));
    var needs = Needs.of(task);
    var stocks = new Stocks(task, roster.groups());
    var candidates = new Candidates(task, roster.groups(), needs, stocks);
    var stays = candidates.all();
    return new Model(
        task, roster, candidates.calendar(), new Board(stays, needs, stocks.all(), task.weeks()));
  }

  PlanTask task() {
    return task;
  }

  Roster roster() {
    return roster;
  }

  Dates dates() {
    return dates;
  }

  Board board() {
    return board;
  }

  /// Written when it is first asked for.
  Formulation formulation() {
    var written = formulation;
    if (written == null) {
      written = new Formulation(task, stays(), needs(), board.stocks());
      formulation = written;
    }
    return written;
  }

  /// Whether it is small enough for a program.
  boolean isWritable() {
    return stays().size() <= WRITABLE;
  }

  List<Stay> stays() {
    return board.stays();
  }

  List<Need> needs() {
    return board.needs();
  }

  /// Whether it can be solved whole.
  boolean isSmall() {
    return stays().size() <= SMALL;
  }

  /// Whether the stay does what somebody pinned.
  boolean isPinned(int stay) {
    return task.orders().stream()
        .anyMatch(it -> it instanceof Order.Pin pin && Orders.keeps(pin, stays().get(stay)));
  }

  /// Nothing is taken yet.
  Draft draft() {
    return new Draft(board);
  }

  /// As often as the values of the program say.
  Draft draft(double[] values) {
    var draft = draft();
    for (int stay = 0; stay < stays().size(); stay++) {
      for (int i = 0; i < Math.round(values[stay]); i++) {
        draft.add(stay);
      }
    }
    return draft;
  }
}
