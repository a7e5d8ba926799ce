package org.muster.engine.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.scenario.World;
import org.muster.model.site.Site;
import org.muster.model.site.SiteStudy.Demand;

/// For how many the chosen places must have room (docs/sites.md, section 4): the lines that apply
/// and that are at sites, on the day on which they ask for most together.
final class Demands {
  private Demands() {}

  /// @param sites all of the mission
  static Demand of(List<RequirementSet> requirements, List<Site> sites, World world) {
    var known = sites.stream().map(Site::id).collect(Collectors.toSet());
    var sets =
        requirements.stream()
            .filter(it -> it.appliesIn(world))
            .sorted((a, b) -> a.id().compareTo(b.id()))
            .toList();
    var here = new ArrayList<RequirementLine>();
    var elsewhere = new ArrayList<String>();
    for (var set : sets) {
      for (var line : set.lines()) {
        if (strength(line) > 0 && isAtASite(line, known)) {
          here.add(line);
        } else if (strength(line) > 0) {
          elsewhere.add(line.id());
        }
      }
    }
    return most(here, sets.stream().map(RequirementSet::id).toList(), elsewhere);
  }

  private static boolean isAtASite(RequirementLine line, Set<String> known) {
    return line.sites().isEmpty()
        ? known.contains(line.place())
        : line.sites().stream().anyMatch(known::contains);
  }

  /// The sum changes only where lines begin or end, and grows only where one begins.
  private static Demand most(
      List<RequirementLine> lines, List<String> sets, List<String> elsewhere) {
    var days = new TreeSet<Integer>();
    lines.forEach(it -> days.add(begin(it)));
    var most = new Demand(0, 0, sets, elsewhere);
    for (var day : days) {
      var sum = lines.stream().filter(it -> isDue(it, day)).mapToLong(Demands::strength).sum();
      if (sum > most.strength()) {
        most = new Demand(sum, day, sets, elsewhere);
      }
    }
    return most;
  }

  private static long strength(RequirementLine line) {
    return line.strength().map(Range::low).orElse(0L);
  }

  private static int begin(RequirementLine line) {
    return line.when().map(it -> Math.max(0, it.from())).orElse(0);
  }

  private static boolean isDue(RequirementLine line, int day) {
    return begin(line) <= day
        && line.when()
            .flatMap(it -> it.to().stream().boxed().findFirst())
            .map(last -> day <= last)
            .orElse(true);
  }
}
