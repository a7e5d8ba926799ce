package org.muster.exchange.mission;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.muster.exchange.finding.ChanceFinding.CyclicChances;
import org.muster.exchange.finding.MeaningFinding.CyclicCondition;
import org.muster.exchange.finding.MeaningFinding.CyclicLines;
import org.muster.exchange.finding.Report;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Position;

/// Finds what needs itself: named conditions that need each other to be read, requirement lines
/// that require each other, chances that depend on each other.
final class Circles {
  private Circles() {}

  static void check(
      SortedMap<String, Clause> conditions, Map<String, Position> places, Report report) {
    var needs = new TreeMap<String, SortedSet<String>>();
    conditions.forEach((name, clause) -> needs.put(name, named(clause.meaning())));
    tell(needs, places, CyclicCondition::new, report);
  }

  /// @param set the requirement set of all the lines
  /// @param requires the lines that a line requires
  static void checkLines(
      String set,
      SortedMap<String, SortedSet<String>> requires,
      Map<String, Position> places,
      Report report) {
    tell(requires, places, (at, circle) -> new CyclicLines(at, set, circle), report);
  }

  /// @param given the decisions that the chances of a decision depend on
  static void checkChances(
      SortedMap<String, SortedSet<String>> given, Map<String, Position> places, Report report) {
    tell(given, places, CyclicChances::new, report);
  }

  /// Tells every circle once, at the name on it that comes first by the alphabet.
  private static void tell(
      SortedMap<String, SortedSet<String>> all,
      Map<String, Position> places,
      BiFunction<Position, List<String>, Finding> finding,
      Report report) {
    var needs = new TreeMap<>(all);
    var rest = knotted(needs);
    while (!rest.isEmpty()) {
      var circle = circle(rest);
      var at = places.get(circle.getFirst());
      if (at == null || report.isFull(at.file())) {
        return;
      }
      report.add(finding.apply(at, circle));
      circle.forEach(needs::remove);
      rest = knotted(needs);
    }
  }

  /// What is left when, again and again, everything is taken away that needs nothing of the rest.
  private static SortedMap<String, SortedSet<String>> knotted(
      SortedMap<String, SortedSet<String>> needs) {
    var rest = new TreeMap<String, SortedSet<String>>();
    var users = new TreeMap<String, List<String>>();
    needs.forEach((name, needed) -> {
      var there = new TreeSet<>(needed);
      there.removeIf(it -> !needs.containsKey(it));
      there.forEach(it -> users.computeIfAbsent(it, _ -> new ArrayList<>()).add(name));
      rest.put(name, there);
    });
    var free = new ArrayDeque<String>();
    rest.forEach((name, needed) -> {
      if (needed.isEmpty()) {
        free.add(name);
      }
    });
    while (!free.isEmpty()) {
      var name = free.remove();
      rest.remove(name);
      for (var user : users.getOrDefault(name, List.of())) {
        var needed = rest.get(user);
        if (needed != null && needed.remove(name) && needed.isEmpty()) {
          free.add(user);
        }
      }
    }
    return rest;
  }

  /// A way round, from the first name on it back to itself. Everything in `rest` needs something in
  /// `rest`.
  private static List<String> circle(SortedMap<String, SortedSet<String>> rest) {
    var way = new LinkedHashSet<String>();
    var name = rest.firstKey();
    while (way.add(name)) {
      name = rest.getOrDefault(name, Collections.emptySortedSet()).first();
    }
    var list = new ArrayList<>(way);
    var circle = new ArrayList<>(list.subList(list.indexOf(name), list.size()));
    Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
    circle.add(circle.getFirst());
    return List.copyOf(circle);
  }

  private static SortedSet<String> named(Condition condition) {
    var names = new TreeSet<String>();
    addNamed(condition, names);
    return names;
  }

  private static void addNamed(Condition condition, Set<String> names) {
    switch (condition) {
      case Condition.Named(var name) -> names.add(name);
      case Condition.Not(var part) -> addNamed(part, names);
      case Condition.AllOf(var parts) -> parts.forEach(part -> addNamed(part, names));
      case Condition.AnyOf(var parts) -> parts.forEach(part -> addNamed(part, names));
      case Condition.Constant _,
          Condition.Decided _,
          Condition.Joins _,
          Condition.Counts _,
          Condition.AtLeast _,
          Condition.HomeHolds _ -> {}
    }
  }
}
