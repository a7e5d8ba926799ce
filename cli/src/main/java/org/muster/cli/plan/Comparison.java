package org.muster.cli.plan;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.ForcePlan;

/// Two plans beside each other: who stands elsewhere, and what it costs.
///
/// @param file where the plan before came from; empty if it is the best without the orders
/// @param moved stays that are not as before, by unit
public record Comparison(
    ForcePlan before, ForcePlan now, Optional<String> file, List<Moved> moved) {
  public Comparison {
    moved = List.copyOf(moved);
  }

  /// A stay before and now; one of them is empty if there is none.
  public record Moved(String unit, Optional<Assignment> before, Optional<Assignment> now) {}

  static Comparison of(ForcePlan before, ForcePlan now, Optional<String> file) {
    var old = byUnit(before);
    var other = byUnit(now);
    var moved = new ArrayList<Moved>();
    var units = new TreeSet<>(old.keySet());
    units.addAll(other.keySet());
    for (var unit : units) {
      moved.addAll(
          moved(unit, old.getOrDefault(unit, List.of()), other.getOrDefault(unit, List.of())));
    }
    return new Comparison(before, now, file, moved);
  }

  /// What it costs, in millionths of weighted shortfall-weeks; below 0 if it is a gain.
  public long price() {
    return now.score().shortfall() - before.score().shortfall();
  }

  private static Map<String, List<Assignment>> byUnit(ForcePlan plan) {
    return plan.assignments().stream()
        .sorted(comparingInt(Assignment::from))
        .collect(groupingBy(Assignment::unit, TreeMap::new, toList()));
  }

  /// The first stay with the first, and so on.
  private static List<Moved> moved(String unit, List<Assignment> before, List<Assignment> now) {
    var moved = new ArrayList<Moved>();
    for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
      var pair = new Moved(unit, at(before, i), at(now, i));
      if (!isSame(pair)) {
        moved.add(pair);
      }
    }
    return moved;
  }

  private static Optional<Assignment> at(List<Assignment> stays, int index) {
    return index < stays.size() ? Optional.of(stays.get(index)) : Optional.empty();
  }

  private static boolean isSame(Moved pair) {
    return pair.before()
        .flatMap(it ->
            pair.now()
                .map(other ->
                    it.line().equals(other.line())
                        && it.site().equals(other.site())
                        && it.from() == other.from()
                        && it.to() == other.to()))
        .orElse(false);
  }
}
