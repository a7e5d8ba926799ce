package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.muster.model.plan.Assignment.Leg;
import org.muster.model.plan.Order;
import org.muster.model.planning.Factors;
import org.muster.model.requirement.RequirementLine.Substitute;
import org.muster.model.site.Corridor;
import org.muster.model.time.Weeks;

/// All stays that are possible on the dates, each by itself.
final class Candidates {
  /// A unit may come so many weeks before its line is due, where the ways are narrow.
  private static final int EARLIEST = 13;

  private final PlanTask task;
  private final List<Group> groups;
  private final List<Need> needs;
  private final Stocks stocks;
  private final Passages passages;
  private final Permits permits;
  private final Factors factors;
  private final Dates dates;
  private final int horizon;
  private final int handover;

  Candidates(PlanTask task, List<Group> groups, List<Need> needs, Stocks stocks) {
    this.task = task;
    this.groups = groups;
    this.needs = needs;
    this.stocks = stocks;
    this.factors = task.mission().planning().factors();
    this.passages = new Passages(stocks);
    this.permits = new Permits(factors);
    this.horizon = task.weeks();
    this.handover = Weeks.from(factors.handoverDays());
    this.dates = dates();
  }

  Dates calendar() {
    return dates;
  }

  private Dates dates() {
    var made = Dates.of(horizon, pairs(), task.effort().columns());
    var more = new TreeSet<Integer>();
    for (var need : needs) {
      more.add(need.from());
    }
    for (var order : task.orders()) {
      if (order instanceof Order.Pin(_, _, _, var from) && from.isPresent()) {
        more.add(from.getAsInt() + handover);
      }
    }
    task.before().ifPresent(it -> it.assignments().forEach(stay -> more.add(stay.effective())));
    made.add(more);
    made.add(reliefs());
    return made;
  }

  /// The weeks in which units that came as soon as their line was due are relieved.
  private Set<Integer> reliefs() {
    var weeks = new TreeSet<Integer>();
    for (var group : groups) {
      var tour = group.readiness().tour();
      if (tour.isPresent() && tour.getAsInt() > handover) {
        for (var need : needs) {
          for (int week = need.from(); week < need.to(); week += tour.getAsInt() - handover) {
            weeks.add(week);
          }
        }
      }
    }
    return weeks.size() > horizon / 4 ? Set.of() : weeks;
  }

  private long pairs() {
    return groups.stream()
        .mapToLong(group ->
            needs.stream()
                .filter(need -> isOfUse(group, need))
                .mapToLong(need -> need.spots().stream().mapToLong(it -> it.ways().size()).sum())
                .sum())
        .sum();
  }

  static boolean isOfUse(Group group, Need need) {
    return (need.fits(group.first()) || need.substitute(group.first()).isPresent())
        && need.isServedBy(group);
  }

  List<Stay> all() {
    var stays = new ArrayList<Stay>();
    for (var need : needs) {
      for (var group : groups) {
        if (isOfUse(group, need) && !isForbidden(group, need)) {
          need.spots().forEach(spot -> add(group, need, spot, stays));
        }
      }
    }
    return stays;
  }

  /// A unit that is forbidden something is a group of its own.
  private boolean isForbidden(Group group, Need need) {
    return task.orders().stream()
        .anyMatch(it ->
            it instanceof Order.Forbid(var unit, var line)
                && Orders.concerns(unit, group)
                && line.map(need.line().id()::equals).orElse(true));
  }

  private void add(Group group, Need need, Spot spot, List<Stay> stays) {
    if (permits.isAllowed(group, need, spot)) {
      for (int date : dates.weeks()) {
        add(group, need, spot, date, stays);
      }
    }
  }

  private void add(Group group, Need need, Spot spot, int date, List<Stay> stays) {
    var narrow = spot.ways().stream().anyMatch(it -> it.stream().anyMatch(stocks::isLimited));
    if (date < need.from() - (narrow ? EARLIEST : 0)) {
      return;
    }
    var found = new ArrayList<Stay>();
    for (var way : spot.ways()) {
      stay(group, need, spot, way, date).ifPresent(found::add);
      if (!found.isEmpty() && !narrow) {
        break;
      }
    }
    stays.addAll(found);
  }

  /// The stay that counts from the date on.
  Optional<Stay> stay(Group group, Need need, Spot spot, List<Corridor> way, int date) {
    var ready = group.readiness();
    var from = date - handover;
    var to =
        Math.min(
            Math.min(ready.to(), need.to()),
            ready.tour().isPresent() ? from + ready.tour().getAsInt() : horizon);
    if (from < Math.max(0, ready.from()) || to <= date || to <= need.from()) {
      return Optional.empty();
    }
    return passages
        .on(way, group, Weeks.day(from), dates.step(date))
        .filter(legs -> leaves(legs, from) >= leavesFirst(group, need, spot))
        .map(legs -> stay(group, need, spot, legs, date, to));
  }

  private Stay stay(Group group, Need need, Spot spot, List<Leg> legs, int date, int to) {
    var from = date - handover;
    var away = Math.max(0, Weeks.of(leaves(legs, from)));
    var free = Math.min(horizon, to + group.readiness().dwell());
    var risk =
        need.fits(group.first())
            ? ""
            : need.substitute(group.first()).map(Substitute::risk).orElse("");
    return new Stay(
        group,
        need,
        spot,
        from,
        date,
        to,
        away,
        free,
        legs,
        risk,
        stocks.draws(group, spot, legs, away, from, to, free));
  }

  /// The day on which the unit leaves its base.
  private long leaves(List<Leg> legs, int from) {
    var first = legs.isEmpty() ? Weeks.day(from) : legs.getFirst().departs();
    return first - factors.approachDays();
  }

  private long leavesFirst(Group group, Need need, Spot spot) {
    return group.readiness().noticeDays() + permits.approvalDays(group, need, spot);
  }
}
