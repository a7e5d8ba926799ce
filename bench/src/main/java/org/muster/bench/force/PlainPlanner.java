package org.muster.bench.force;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.bench.force.Ground.Line;
import org.muster.bench.force.Ground.Stay;
import org.muster.bench.force.Ground.Unit;

/// How one plans by hand: line after line by weight, week after week; whoever can be there first
/// goes, if all rules are kept.
final class PlainPlanner {
  private final Ground ground;
  private final Ledger ledger;
  private final List<Stay> stays = new ArrayList<>();

  private PlainPlanner(Ground ground) {
    this.ground = ground;
    this.ledger = new Ledger(ground);
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

  /// A unit that fits, and the week in which it can first be in place.
  private record Candidate(Unit unit, int earliest) {}

  private void fill(Line line) {
    var candidates = candidates(line);
    for (int week = line.from(); week < line.to(); week++) {
      var sent = true;
      while (sent && ledger.missing(line, week) > 0) {
        sent = isSent(line, week - ground.handover(), candidates);
      }
    }
  }

  private List<Candidate> candidates(Line line) {
    var candidates = new ArrayList<Candidate>();
    for (var unit : ground.units()) {
      if (unit.lines().contains(line)) {
        ground.earliest(unit, line).ifPresent(it -> candidates.add(new Candidate(unit, it)));
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::earliest));
    return candidates;
  }

  private boolean isSent(Line line, int from, List<Candidate> candidates) {
    for (var candidate : candidates) {
      if (candidate.earliest() > from) {
        return false;
      }
      var stay = ground.stay(candidate.unit(), line, from);
      if (ledger.hasRoomFor(stay)) {
        ledger.add(stay);
        stays.add(stay);
        return true;
      }
    }
    return false;
  }
}
