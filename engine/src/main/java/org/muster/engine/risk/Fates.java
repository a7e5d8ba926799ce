package org.muster.engine.risk;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.engine.risk.LineBook.Page;
import org.muster.engine.risk.LineBook.Row;
import org.muster.model.mission.Mission;
import org.muster.model.plan.PlannedUnit.Part;
import org.muster.model.sweep.PlanSummary;
import org.muster.model.sweep.PlanSummary.Stay;
import org.muster.model.time.Weeks;

/// What is left of plans when some do not come, others bring less, and others are late. Nobody is
/// called in anybody's place.
final class Fates {
  private final Mission mission;
  private final Drawn drawn;
  private final boolean optimistic;
  private final LineMonths months;
  private final Map<List<String>, LineBook> books = new HashMap<>();

  Fates(Mission mission, Drawn drawn, boolean optimistic, LineMonths months) {
    this.mission = mission;
    this.drawn = drawn;
    this.optimistic = optimistic;
    this.months = months;
  }

  Fate of(int index, PlanSummary plan) {
    var sets = drawn.caseOf(index).sets();
    var book = books.computeIfAbsent(sets, it -> LineBook.of(mission, it, plan.horizon()));
    var page = book.page();
    var strength = new long[plan.horizon() + 1];
    var heads = drawn.strengths(index, optimistic);
    var firsts = firsts(plan);
    for (var stay : plan.stays()) {
      var weeks =
          stay.from() == firsts.getOrDefault(stay.unit(), 0)
              ? weeksLate(drawn.draw(index), stay)
              : 0;
      var from = stay.from() + weeks;
      var number = heads(heads, stay);
      if (number.isPresent() && from < stay.to()) {
        strength[from] += number.get();
        strength[stay.to()] -= number.get();
        page.enter(
            book.row(stay.set(), stay.line()),
            Math.min(stay.to(), stay.effective() + weeks),
            stay.to(),
            stay.things(),
            number.get());
      }
    }
    page.settle();
    return fate(strength, book, page);
  }

  /// The week for which each unit comes first: it is to this stay that it may be late.
  private static Map<String, Integer> firsts(PlanSummary plan) {
    var firsts = new HashMap<String, Integer>();
    plan.stays().forEach(stay -> firsts.merge(stay.unit(), stay.from(), Math::min));
    return firsts;
  }

  /// In whole weeks; a unit of several pledges is as late as the last of them.
  private static int weeksLate(Draw draw, Stay stay) {
    var days = stay.parts().stream().mapToInt(it -> draw.lateness(it.pledge())).max().orElse(0);
    return Math.ceilDiv(days, 7);
  }

  /// Empty if the unit does not come: one of several pledges comes only if all of them do.
  private static Optional<Long> heads(Strengths strengths, Stay stay) {
    var sum = 0L;
    for (Part part : stay.parts()) {
      var heads = strengths.of(stay.unit(), part);
      if (heads.isEmpty()) {
        return Optional.empty();
      }
      sum += heads.get();
    }
    return Optional.of(sum);
  }

  private Fate fate(long[] changes, LineBook book, Page page) {
    var strength = new long[changes.length - 1];
    var there = 0L;
    for (int week = 0; week < strength.length; week++) {
      there += changes[week];
      strength[week] = there;
    }
    var milestones = mission.planning().milestones();
    var reached = new int[milestones.size()];
    for (int i = 0; i < reached.length; i++) {
      reached[i] = page.reached(milestones.get(i)).orElse(Fate.NEVER);
    }
    var met = new BitSet();
    book.rows().forEach(row -> enter(row, page, strength.length, met));
    return new Fate(strength, reached, met);
  }

  private void enter(Row row, Page page, int horizon, BitSet met) {
    var missed = new BitSet();
    for (int week = row.from(); week < row.to(); week++) {
      if (!page.isFilled(row, week)) {
        missed.set(Weeks.month(week));
      }
    }
    for (int week = row.from(); week < Math.min(row.to(), horizon); week++) {
      if (!missed.get(Weeks.month(week))) {
        met.set(months.bit(row.set(), row.line().id(), Weeks.month(week)));
      }
    }
  }
}
