package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToLongFunction;
import org.muster.model.plan.Sustained;

/// For how long lines and the force are kept up: as the plan has it, and by counting.
final class Endurance {
  private static final String FORCE = "force";

  private final Model model;
  private final Draft draft;
  private final int horizon;

  private Endurance(Model model, Draft draft) {
    this.model = model;
    this.draft = draft;
    this.horizon = model.task().weeks();
  }

  static List<Sustained> of(Model model, Draft draft) {
    var endurance = new Endurance(model, draft);
    var sustained = new ArrayList<Sustained>();
    for (var need : model.needs()) {
      endurance.add(need, sustained);
    }
    endurance.addForce(sustained);
    return sustained;
  }

  private void add(Need need, List<Sustained> sustained) {
    IntToLongFunction have =
        need.things() > 0
            ? week -> Math.min(need.things(), draft.things(need, week))
            : week -> Math.min(need.strength(), draft.strength(need, week));
    var level = most(have, need.from(), need.to());
    if (level > 0) {
      var first = first(have, level, need.from());
      sustained.add(
          new Sustained(
              need.line().id(),
              level,
              until(have, level, first, need.to()),
              closedForm(need, level, first)));
    }
  }

  private void addForce(List<Sustained> sustained) {
    IntToLongFunction have =
        week -> model.needs().stream().mapToLong(it -> draft.strength(it, week)).sum();
    var level = most(have, 0, horizon);
    if (level > 0) {
      var first = first(have, level, 0);
      sustained.add(
          new Sustained(FORCE, level, until(have, level, first, horizon), OptionalInt.empty()));
    }
  }

  private static long most(IntToLongFunction have, int from, int to) {
    var most = 0L;
    for (int week = from; week < to; week++) {
      most = Math.max(most, have.applyAsLong(week));
    }
    return most;
  }

  private static int first(IntToLongFunction have, long level, int from) {
    var week = from;
    while (have.applyAsLong(week) < level) {
      week++;
    }
    return week;
  }

  private static int until(IntToLongFunction have, long level, int from, int to) {
    var week = from;
    while (week < to && have.applyAsLong(week) >= level) {
      week++;
    }
    return week;
  }

  /// Without a plan, where it can be counted: one kind of unit that serves this line only, with a
  /// tour, available to the end, of which each tour needs `level` at a time.
  ///
  /// So many reliefs follow one another; if by then the first units are rested, it goes on for
  /// ever.
  private OptionalInt closedForm(Need need, long level, int first) {
    var groups = new HashSet<Group>();
    for (int index : model.board().staysOf(need)) {
      groups.add(model.stays().get(index).group());
    }
    if (groups.size() != 1) {
      return OptionalInt.empty();
    }
    var group = groups.iterator().next();
    var ready = group.readiness();
    var each = need.things() > 0 ? need.thingsOf(group) : group.strength();
    var alone =
        model.stays().stream()
            .filter(it -> it.group().equals(group))
            .allMatch(it -> it.need().equals(need));
    var stay =
        model.board().staysOf(need).stream()
            .map(model.stays()::get)
            .filter(it -> it.effective() == first)
            .findFirst();
    if (!alone
        || stay.isEmpty()
        || ready.tour().isEmpty()
        || ready.to() < need.to()
        || level % each != 0
        || stay.get().to() - stay.get().from() < ready.tour().getAsInt()) {
      return OptionalInt.empty();
    }
    var reliefs = group.count() / Math.toIntExact(level / each);
    var counted = stay.get().to() - stay.get().effective();
    var cycle = stay.get().effective() - stay.get().away() + counted + ready.dwell();
    var lasts = (long) reliefs * counted;
    return OptionalInt.of(lasts >= cycle ? need.to() : (int) Math.min(need.to(), first + lasts));
  }
}
