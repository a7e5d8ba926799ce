package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.model.plan.LeftOut;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.plan.PlannedUnit.Part;
import org.muster.model.planning.Composite;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.resolution.Placed;

/// The units that come (rule 2), in groups.
final class Roster {
  private final PlanTask task;
  private final int horizon;
  private final Set<String> singled;
  private final List<Group> groups = new ArrayList<>();
  private final List<LeftOut> unnumbered = new ArrayList<>();

  private Roster(PlanTask task, Set<String> singled) {
    this.task = task;
    this.horizon = task.weeks();
    this.singled = singled;
  }

  /// @param singled ids of units that are each planned for itself
  static Roster of(PlanTask task, Set<String> singled) {
    var roster = new Roster(task, singled);
    roster.muster();
    return roster;
  }

  List<Group> groups() {
    return groups;
  }

  List<LeftOut> unnumbered() {
    return unnumbered;
  }

  List<PlannedUnit> units() {
    return groups.stream().flatMap(it -> it.units().stream()).toList();
  }

  private void muster() {
    var come = new LinkedHashMap<PledgeId, Coming>();
    for (var placed : task.resolution().pledges()) {
      coming(placed).ifPresent(it -> come.put(it.pledge().id(), it));
    }
    for (var composite : task.mission().planning().composites()) {
      if (composite.parts().stream().allMatch(it -> isNumbered(come, it))) {
        group(composite, composite.parts().stream().map(come::get).toList());
        composite.parts().forEach(come::remove);
      }
    }
    come.values().forEach(this::divide);
  }

  private static boolean isNumbered(Map<PledgeId, Coming> come, PledgeId part) {
    var coming = come.get(part);
    return coming != null && (coming.units() > 0 || coming.strength() > 0);
  }

  /// What a pledge brings, in exact numbers.
  private record Coming(Pledge pledge, long units, long strength) {
    long lift() {
      return pledge.lift().orElse(strength);
    }
  }

  private Optional<Coming> coming(Placed placed) {
    return placed
        .in(task.mode())
        .map(it -> new Coming(placed.pledge(), bound(it.units()), bound(it.strength())));
  }

  private long bound(Optional<Range> range) {
    return range.map(it -> it.bound(task.setting().optimistic())).orElse(0L);
  }

  private void divide(Coming coming) {
    if (coming.units() > 0) {
      divide(coming, Math.toIntExact(coming.units()), false);
    } else if (coming.strength() > 0) {
      var size = task.mission().planning().factors().headsOfUnit();
      divide(coming, Math.toIntExact(Math.ceilDiv(coming.strength(), size)), true);
    } else {
      unnumbered.add(new LeftOut(coming.pledge().id(), LeftOut.Why.NO_NUMBER));
    }
  }

  private void divide(Coming coming, int number, boolean notional) {
    var pledge = coming.pledge();
    var alike = new LinkedHashMap<List<Long>, List<PlannedUnit>>();
    for (int i = 0; i < number; i++) {
      var strength = share(coming.strength(), number, i);
      var id = pledge.id() + (number == 1 ? "" : "#" + (i + 1));
      var unit =
          new PlannedUnit(
              id,
              pledge.nation(),
              pledge.component(),
              pledge.capability(),
              List.of(new Part(pledge.id(), pledge.nation(), strength)),
              notional ? 0 : 1,
              strength,
              notional);
      var key = List.of(strength, share(coming.lift(), number, i), isSingled(id, pledge) ? i : -1L);
      alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(unit);
    }
    var readiness = readiness(pledge);
    alike.forEach((key, units) -> add(units, pledge, readiness, key.get(1)));
  }

  private boolean isSingled(String id, Pledge pledge) {
    return singled.contains(id) || singled.contains(pledge.id().id());
  }

  /// Of a whole that is divided among `number`, what the one at `index` gets.
  private static long share(long whole, int number, int index) {
    return whole / number + (index < whole % number ? 1 : 0);
  }

  private void group(Composite composite, List<Coming> parts) {
    var pledges = parts.stream().map(Coming::pledge).toList();
    var strength = parts.stream().mapToLong(Coming::strength).sum();
    var unit =
        new PlannedUnit(
            composite.id(),
            composite.lead(),
            composite.component(),
            Optional.of(composite.capability()),
            parts.stream()
                .map(it -> new Part(it.pledge().id(), it.pledge().nation(), it.strength()))
                .toList(),
            1,
            strength,
            false);
    add(
        List.of(unit),
        pledges.getFirst(),
        Readiness.together(pledges.stream().map(this::readiness).toList()),
        parts.stream().mapToLong(Coming::lift).sum());
  }

  private Readiness readiness(Pledge pledge) {
    return Readiness.of(
        pledge,
        task.mission().planning().factors(),
        task.shifts().getOrDefault(pledge.nation(), 0),
        horizon);
  }

  private void add(List<PlannedUnit> units, Pledge pledge, Readiness readiness, long lift) {
    groups.add(new Group(groups.size(), units, pledge, readiness, lift));
  }
}
