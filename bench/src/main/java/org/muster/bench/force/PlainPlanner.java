package org.muster.bench.force;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.muster.bench.force.Ground.Line;
import org.muster.bench.force.Ground.Stay;
import org.muster.bench.force.Ground.Unit;

/// How one plans by hand: line after line by weight, week after week; whoever can be there first
/// goes, if all rules are kept.
final class PlainPlanner {
  private final Ground ground;
  private final Ledger ledger;
  private final OptionalInt[][] earliest;
  private final List<Stay> stays = new ArrayList<>();

  private PlainPlanner(Ground ground) {
    this.ground = ground;
    this.ledger = new Ledger(ground);
    this.earliest = new OptionalInt[ground.units().size()][ground.lines().size()];
  }

  static List<Stay> plan(Ground ground) {
    var planner = new PlainPlanner(ground);
    ground.lines().stream()
        .sorted(
            Comparator.comparingLong((Line it) -> -Ground.weight(it.told()))
                .thenComparingInt(Line::index))
        .forEach(planner::fill);
    return planner.stays;
  }

  private void fill(Line line) {
    var units =
        ground.units().stream()
            .filter(it -> it.lines().contains(line))
            .filter(it -> ground.earliest(it, line).isPresent())
            .sorted(Comparator.comparingInt((Unit it) -> ground.earliest(it, line).getAsInt()))
            .toList();
    for (var unit : units) {
      earliest[unit.index()][line.index()] = ground.earliest(unit, line);
    }
    for (int week = line.from(); week < line.to(); week++) {
      while (ledger.missing(line, week) > 0 && isSent(line, week, units)) {
        // the next one, until the line is full or nobody is left
      }
    }
  }

  private boolean isSent(Line line, int week, List<Unit> units) {
    var from = week - ground.handover();
    for (var unit : units) {
      if (earliest[unit.index()][line.index()].getAsInt() <= from) {
        var stay = ground.stay(unit, line, from);
        if (ledger.hasRoomFor(stay)) {
          ledger.add(stay);
          stays.add(stay);
          return true;
        }
      }
    }
    return false;
  }
}
