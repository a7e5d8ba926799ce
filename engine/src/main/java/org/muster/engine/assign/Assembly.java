package org.muster.engine.assign;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LeftOut;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.plan.Reached;
import org.muster.model.plan.Score;
import org.muster.model.pledge.PledgeId;

/// Makes the plan of a draft: tells the units of a group apart, and says what it comes to.
final class Assembly {
  private final Model model;
  private final PlanTask task;
  private final Draft draft;
  private final int horizon;

  Assembly(Model model, Draft draft) {
    this.model = model;
    this.task = model.task();
    this.draft = draft;
    this.horizon = task.weeks();
  }

  ForcePlan plan(List<Reached> reached, long bound, Score.Ending ending) {
    var assignments = assignments();
    var lines = model.needs().stream().map(this::fill).toList();
    return new ForcePlan(
        task.mode(),
        horizon,
        model.dates().weeks(),
        model.roster().units().stream().sorted(Comparator.comparing(PlannedUnit::id)).toList(),
        assignments,
        lines,
        reached,
        Endurance.of(model, draft),
        leftOut(),
        Steps.of(model, draft),
        new Score(
            draft.shortfall(),
            Math.min(bound, draft.shortfall()),
            draft.moves(),
            task.before().map(it -> changes(assignments, it)),
            Burden.of(model, draft),
            ending));
  }

  private static int changes(List<Assignment> assignments, ForcePlan before) {
    var old = new HashSet<>(before.assignments().stream().map(Levels::key).toList());
    return (int) assignments.stream().map(Levels::key).filter(it -> !old.contains(it)).count();
  }

  // Who of a group it is

  private List<Assignment> assignments() {
    var byGroup = new HashMap<Group, List<Stay>>();
    for (int index = 0; index < model.stays().size(); index++) {
      var stay = model.stays().get(index);
      for (int i = 0; i < draft.taken(index); i++) {
        byGroup.computeIfAbsent(stay.group(), _ -> new ArrayList<>()).add(stay);
      }
    }
    var assignments = new ArrayList<Assignment>();
    byGroup.forEach((group, stays) -> tellApart(group, stays, assignments));
    var place = model.needs().stream().collect(toMap(it -> it.line().id() + it.set(), Need::index));
    assignments.sort(
        Comparator.comparingInt((Assignment it) -> place.getOrDefault(it.line() + it.set(), 0))
            .thenComparingInt(Assignment::from)
            .thenComparing(Assignment::unit));
    return assignments;
  }

  /// Stay after stay goes to a unit that is free: there is one, because never more are away, or at
  /// rest, than there are. A unit that had it in the plan before is preferred.
  private void tellApart(Group group, List<Stay> stays, List<Assignment> assignments) {
    var kept = keys();
    var free = new int[group.count()];
    stays.sort(Comparator.comparingInt(Stay::away).thenComparingInt(Stay::from));
    for (var stay : stays) {
      var chosen = -1;
      for (int unit = 0; unit < free.length; unit++) {
        if (free[unit] <= stay.away()
            && (chosen < 0 || kept.contains(Levels.key(group.units().get(unit).id(), stay)))) {
          chosen = unit;
        }
      }
      if (chosen < 0) {
        throw new IllegalStateException(
            "More units of (%s) are away than there are (%d)."
                .formatted(group.pledge().id(), group.count()));
      }
      free[chosen] = stay.free();
      assignments.add(assignment(group.units().get(chosen), stay));
    }
  }

  private Set<String> keys() {
    return task.before()
        .<Set<String>>map(it -> new HashSet<>(it.assignments().stream().map(Levels::key).toList()))
        .orElseGet(Set::of);
  }

  private static Assignment assignment(PlannedUnit unit, Stay stay) {
    return new Assignment(
        unit.id(),
        stay.need().set(),
        stay.need().line().id(),
        stay.spot().id(),
        stay.from(),
        stay.effective(),
        stay.to(),
        stay.legs(),
        stay.isSubstitute() ? Optional.of(stay.risk()) : Optional.empty());
  }

  // What lines have

  private LineFill fill(Need need) {
    var weeks = new ArrayList<LineFill.Have>();
    for (int week = 0; week < horizon; week++) {
      weeks.add(
          new LineFill.Have(
              draft.things(need, week),
              draft.strength(need, week),
              need.isDue(week) ? draft.missingThings(need, week) : 0,
              need.isDue(week) ? draft.missingStrength(need, week) : 0));
    }
    return new LineFill(
        need.set(),
        need.line(),
        need.things() > 0 ? OptionalLong.of(need.things()) : OptionalLong.empty(),
        need.strength() > 0 ? OptionalLong.of(need.strength()) : OptionalLong.empty(),
        need.from(),
        need.to(),
        weeks);
  }

  // What is not used

  private List<LeftOut> leftOut() {
    var used = new HashSet<PledgeId>();
    for (int index = 0; index < model.stays().size(); index++) {
      if (draft.taken(index) > 0) {
        model.stays().get(index).group().first().parts().forEach(it -> used.add(it.pledge()));
      }
    }
    var left = new ArrayList<>(model.roster().unnumbered());
    Map<PledgeId, Group> groups = new HashMap<>();
    for (var group : model.roster().groups()) {
      group.first().parts().forEach(it -> groups.putIfAbsent(it.pledge(), group));
    }
    groups.forEach((pledge, group) -> {
      if (!used.contains(pledge)) {
        left.add(new LeftOut(pledge, why(group)));
      }
    });
    left.sort(Comparator.comparing(LeftOut::pledge));
    return left;
  }

  private LeftOut.Why why(Group group) {
    var permits = new Permits(task.mission().planning().factors());
    var fitting = model.needs().stream().filter(it -> Candidates.isOfUse(group, it)).toList();
    if (fitting.isEmpty()) {
      return LeftOut.Why.NO_LINE;
    }
    if (fitting.stream()
        .noneMatch(
            need -> need.spots().stream().anyMatch(it -> permits.isAllowed(group, need, it)))) {
      return LeftOut.Why.EXCLUDED;
    }
    return model.stays().stream().map(Stay::group).noneMatch(group::equals)
        ? LeftOut.Why.NO_TIME
        : LeftOut.Why.NOT_NEEDED;
  }
}
