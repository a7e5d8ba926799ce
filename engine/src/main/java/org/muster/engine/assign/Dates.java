package org.muster.engine.assign;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// The weeks in which units may begin to count: every week at first, where dates matter most, and
/// every few weeks later, as few as the size of the problem asks for.
final class Dates {
  /// How long every week is a date, and how many weeks lie between dates after that.
  private record Grain(int weekly, int step) {}

  private static final List<Grain> GRAINS =
      List.of(
          new Grain(Integer.MAX_VALUE, 1),
          new Grain(52, 2),
          new Grain(26, 2),
          new Grain(26, 4),
          new Grain(13, 4),
          new Grain(13, 8),
          new Grain(8, 13));

  private final int horizon;
  private final TreeSet<Integer> weeks = new TreeSet<>();

  private Dates(int horizon, Grain grain) {
    this.horizon = horizon;
    for (int week = 0; week < horizon; week += week < grain.weekly() ? 1 : grain.step()) {
      weeks.add(week);
    }
  }

  /// @param pairs of units and lines, for each of which every date is looked at
  /// @param columns that are allowed
  static Dates of(int horizon, long pairs, int columns) {
    return GRAINS.stream()
        .map(it -> new Dates(horizon, it))
        .filter(it -> it.weeks.size() * pairs <= columns)
        .findFirst()
        .orElseGet(() -> new Dates(horizon, GRAINS.getLast()));
  }

  /// More dates, such as those on which a relief is due.
  void add(Collection<Integer> others) {
    others.stream().filter(it -> it >= 0 && it < horizon).forEach(weeks::add);
  }

  List<Integer> weeks() {
    return List.copyOf(weeks);
  }

  /// Weeks between a date and the next one; 1 at the end.
  int step(int week) {
    var next = weeks.higher(week);
    return next == null ? 1 : next - week;
  }
}
