package org.muster.engine.assign;

import java.util.List;

/// Everything a plan is made of: who can go, what is needed, what is limited, what is possible.
record Model(PlanTask task, Roster roster, Dates dates, Board board, Formulation formulation) {
  static Model of(PlanTask task) {
    var roster = Roster.of(task, Orders.subjects(task.orders()));
    var needs = Needs.of(task);
    var stocks = new Stocks(task, roster.groups());
    var candidates = new Candidates(task, roster.groups(), needs, stocks);
    var stays = candidates.all();
    return new Model(
        task,
        roster,
        candidates.calendar(),
        new Board(stays, needs, stocks.all(), task.weeks()),
        new Formulation(task, stays, needs, stocks.all()));
  }

  List<Stay> stays() {
    return board.stays();
  }

  List<Need> needs() {
    return board.needs();
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
