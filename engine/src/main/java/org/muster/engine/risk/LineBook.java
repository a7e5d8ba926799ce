package org.muster.engine.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.muster.model.mission.Mission;
import org.muster.model.planning.Milestone;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.time.Weeks;

/// The lines of the requirement sets that apply, and what they miss of what they need when so much
/// is there (`docs/planning.md`, sections 3, 5 and 7).
final class LineBook {
  private final int horizon;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Row> order = new ArrayList<>();

  /// A line.
  ///
  /// @param things that it needs; 0 for none
  /// @param strength that it needs, in heads; 0 for none
  /// @param requires places of lines without which it is of no use
  record Row(
      int place,
      String set,
      RequirementLine line,
      long things,
      long strength,
      int from,
      int to,
      List<Integer> requires) {
    boolean isDue(int week) {
      return from <= week && week < to;
    }

    /// A unit gives things only where the line asks for a capability.
    boolean countsThings() {
      return line.capability().isPresent();
    }
  }

  private LineBook(int horizon) {
    this.horizon = horizon;
  }

  /// @param sets ids of those that apply, sorted
  static LineBook of(Mission mission, List<String> sets, int horizon) {
    var book = new LineBook(horizon);
    for (var id : sets) {
      mission.requirements().stream()
          .filter(it -> it.id().equals(id))
          .findFirst()
          .ifPresent(book::enter);
    }
    var entered = new boolean[book.rows.size()];
    book.rows.forEach(it -> book.putInOrder(it, entered));
    return book;
  }

  private void enter(RequirementSet set) {
    var first = rows.size();
    var ids = set.lines().stream().map(RequirementLine::id).toList();
    for (var line : set.lines()) {
      var from =
          Math.min(horizon, line.when().map(it -> Math.max(0, Weeks.from(it.from()))).orElse(0));
      var to = line.when().map(it -> Weeks.until(it.to(), horizon)).orElse(horizon);
      places.put(key(set.id(), line.id()), rows.size());
      rows.add(
          new Row(
              rows.size(),
              set.id(),
              line,
              line.amount().map(Range::low).orElse(0L),
              line.strength().map(Range::low).orElse(0L),
              from,
              Math.max(from, to),
              line.requires().stream().map(it -> first + ids.indexOf(it)).toList()));
    }
  }

  /// What is required comes before what requires it.
  private void putInOrder(Row row, boolean[] entered) {
    if (!entered[row.place()]) {
      entered[row.place()] = true;
      row.requires().forEach(it -> putInOrder(rows.get(it), entered));
      order.add(row);
    }
  }

  private static String key(String set, String line) {
    return set + "/" + line;
  }

  List<Row> rows() {
    return rows;
  }

  /// @throws IllegalArgumentException if no such line applies
  Row row(String set, String line) {
    var place = places.get(key(set, line));
    if (place == null) {
      throw new IllegalArgumentException("No line (%s) of set (%s) applies.".formatted(line, set));
    }
    return rows.get(place);
  }

  /// A page on which nothing is there yet.
  Page page() {
    return new Page();
  }

  /// What is there, and what is missing then.
  final class Page {
    private final long[][] things = new long[rows.size()][horizon + 1];
    private final long[][] strength = new long[rows.size()][horizon + 1];
    private final long[][] missingThings = new long[rows.size()][horizon];
    private final long[][] missingStrength = new long[rows.size()][horizon];

    /// Something is there from one week to another.
    void enter(Row row, int from, int to, long ofThings, long heads) {
      if (row.countsThings()) {
        things[row.place()][from] += ofThings;
        things[row.place()][to] -= ofThings;
      }
      strength[row.place()][from] += heads;
      strength[row.place()][to] -= heads;
    }

    /// To be called once, when all is entered.
    void settle() {
      for (var row : order) {
        var at = row.place();
        var ofThings = 0L;
        var heads = 0L;
        for (int week = 0; week < horizon; week++) {
          ofThings += things[at][week];
          heads += strength[at][week];
          if (row.isDue(week)) {
            missingThings[at][week] = missing(row, row.things(), ofThings, week);
            missingStrength[at][week] = missing(row, row.strength(), heads, week);
          }
        }
      }
    }

    private long missing(Row row, long need, long there, int week) {
      var missing = Math.max(0, need - there);
      for (int it : row.requires()) {
        var required = rows.get(it);
        if (need > 0 && required.isDue(week)) {
          missing = Math.max(missing, share(need, missingThings[it][week], required.things()));
          missing = Math.max(missing, share(need, missingStrength[it][week], required.strength()));
        }
      }
      return missing;
    }

    private static long share(long need, long missing, long of) {
      return missing == 0 ? 0 : Math.ceilDiv(need * missing, of);
    }

    boolean isFilled(Row row, int week) {
      return missingThings[row.place()][week] == 0 && missingStrength[row.place()][week] == 0;
    }

    /// The first week in which a milestone is reached.
    OptionalInt reached(Milestone milestone) {
      var lines = rows.stream().filter(it -> milestone.asksFor(it.line())).toList();
      var opens = lines.stream().mapToInt(Row::from).max().orElse(horizon);
      var first = OptionalInt.empty();
      var held = 0;
      for (int week = horizon - 1; week >= opens; week--) {
        held = isFull(milestone, lines, week) ? held + 1 : 0;
        if (held >= Math.min(milestone.holdWeeks(), horizon - week) && isAnyDue(lines, week)) {
          first = OptionalInt.of(week);
        }
      }
      return first;
    }

    private boolean isFull(Milestone milestone, List<Row> lines, int week) {
      var mayMiss = 100 - milestone.filled();
      return lines.stream()
          .filter(it -> it.isDue(week))
          .allMatch(it ->
              missingThings[it.place()][week] * 100 <= it.things() * mayMiss
                  && missingStrength[it.place()][week] * 100 <= it.strength() * mayMiss);
    }

    private static boolean isAnyDue(List<Row> lines, int week) {
      return lines.stream().anyMatch(it -> it.isDue(week));
    }
  }
}
