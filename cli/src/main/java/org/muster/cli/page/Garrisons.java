package org.muster.cli.page;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.ForcePlan;
import org.muster.model.time.Weeks;

/// Who stands at which place: after two months, at most, at the end.
final class Garrisons {
  private static final int MOST_SITES = 5;
  private static final int MOST_NATIONS = 3;
  private static final int DAY_OF_LOOK = 60;

  private final Page page;
  private final ForcePlan plan;
  private final Days days;

  private Garrisons(Page page, ForcePlan plan, Days days) {
    this.page = page;
    this.plan = plan;
    this.days = days;
  }

  static void print(Page page, ForcePlan plan, Days days) {
    new Garrisons(page, plan, days).print();
  }

  private void print() {
    var look = Weeks.of(DAY_OF_LOOK);
    var end = plan.horizon() - 1;
    var places =
        plan.assignments().stream().collect(groupingBy(Assignment::site, TreeMap::new, toList()));
    if (places.isEmpty()) {
      page.say("Nobody stands anywhere: no unit is of use to a line.");
      return;
    }
    var table =
        Table.of("lllc")
            .head(
                "place",
                look < end ? "on " + days.cell(DAY_OF_LOOK, page.width()) : "",
                "at most",
                "at the end, " + days.cell(7L * end, page.width()));
    places.entrySet().stream()
        .sorted(
            comparingLong((Map.Entry<String, List<Assignment>> it) -> -headWeeks(it.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_SITES)
        .forEach(it ->
            table.row(
                it.getKey().isEmpty() ? "(no place)" : it.getKey(),
                look < end ? garrison(it.getValue(), look) : "",
                most(it.getValue()),
                garrison(it.getValue(), end)));
    page.add(table);
    if (places.size() > MOST_SITES) {
      page.say("and %s.".formatted(Figures.count(places.size() - MOST_SITES, "more place")));
    }
  }

  private long headWeeks(List<Assignment> stays) {
    return stays.stream()
        .mapToLong(it -> (1 + plan.unit(it.unit()).strength()) * (it.to() - it.from()))
        .sum();
  }

  /// `NLD 400, PRT 250`, `NLD 2 units`.
  private String garrison(List<Assignment> stays, int week) {
    var byNation = new TreeMap<NationId, long[]>();
    for (var stay : stays) {
      if (stay.isInPlace(week)) {
        var unit = plan.unit(stay.unit());
        var sum = byNation.computeIfAbsent(unit.nation(), _ -> new long[2]);
        sum[0]++;
        sum[1] += unit.strength();
      }
    }
    var parts = new ArrayList<String>();
    byNation.forEach((nation, sum) ->
        parts.add(
            nation.code()
                + " "
                + (sum[1] > 0 ? Figures.number(sum[1]) : Figures.count(sum[0], "unit"))));
    return parts.isEmpty() ? "nobody" : Lines.some(parts, MOST_NATIONS);
  }

  private String most(List<Assignment> stays) {
    var strength =
        IntStream.range(0, plan.horizon())
            .mapToLong(week ->
                stays.stream()
                    .filter(it -> it.isInPlace(week))
                    .mapToLong(it -> plan.unit(it.unit()).strength())
                    .sum())
            .max()
            .orElse(0);
    var units =
        IntStream.range(0, plan.horizon())
            .mapToLong(week -> stays.stream().filter(it -> it.isInPlace(week)).count())
            .max()
            .orElse(0);
    return strength > 0 ? Lines.troops(strength) : Figures.count(units, "unit");
  }
}
