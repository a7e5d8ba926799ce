package org.muster.engine.assign;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.site.Site;
import org.muster.model.time.Weeks;

/// The lines of all sets that apply (section 3), as needs.
final class Needs {
  private final Map<String, Site> sites = new HashMap<>();
  private final Map<String, Spot> spots = new HashMap<>();
  private final Ways ways;
  private final int horizon;

  private Needs(PlanTask task) {
    this.ways = new Ways(task.mission().corridors());
    this.horizon = task.weeks();
    task.mission().sites().forEach(it -> sites.put(it.id(), it));
  }

  static List<Need> of(PlanTask task) {
    var needs = new ArrayList<Need>();
    var reader = new Needs(task);
    task.mission().requirements().stream()
        .filter(it -> it.appliesIn(task.setting().world()))
        .sorted(comparing(RequirementSet::id))
        .forEach(set -> reader.add(set, needs));
    return needs;
  }

  private void add(RequirementSet set, List<Need> needs) {
    var first = needs.size();
    var ids = set.lines().stream().map(RequirementLine::id).toList();
    for (var line : set.lines()) {
      var from = line.when().map(it -> Math.max(0, Weeks.from(it.from()))).orElse(0);
      var to = line.when().map(it -> Weeks.until(it.to(), horizon)).orElse(horizon);
      needs.add(
          new Need(
              needs.size(),
              set.id(),
              line,
              line.amount().map(Range::low).orElse(0L),
              line.strength().map(Range::low).orElse(0L),
              Math.min(from, horizon),
              Math.max(Math.min(from, horizon), to),
              spots(line),
              line.requires().stream().map(it -> first + ids.indexOf(it)).toList()));
    }
  }

  private List<Spot> spots(RequirementLine line) {
    return line.sites().isEmpty()
        ? List.of(spot(line.place()))
        : line.sites().stream().map(this::spot).toList();
  }

  private Spot spot(String place) {
    return spots.computeIfAbsent(
        place, it -> new Spot(it, Optional.ofNullable(sites.get(it)), ways.to(it)));
  }
}
