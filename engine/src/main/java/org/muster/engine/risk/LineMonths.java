package org.muster.engine.risk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.model.mission.Mission;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.time.Weeks;

/// All lines of a mission, each with its months, in a row of bits.
final class LineMonths {
  private final Mission mission;
  private final int horizon;
  private final int months;
  private final List<Place> lines = new ArrayList<>();
  private final Map<Place, Integer> places = new HashMap<>();

  /// @param set id of the requirement set
  /// @param line id of the line
  record Place(String set, String line) {}

  /// @param horizon in weeks
  LineMonths(Mission mission, int horizon) {
    this.mission = mission;
    this.horizon = horizon;
    this.months = Weeks.months(horizon);
    mission.requirements().stream()
        .sorted(Comparator.comparing(RequirementSet::id))
        .forEach(set -> set.lines().forEach(line -> enter(new Place(set.id(), line.id()))));
  }

  private void enter(Place place) {
    places.put(place, lines.size());
    lines.add(place);
  }

  List<Place> lines() {
    return lines;
  }

  int months() {
    return months;
  }

  int bit(String set, String line, int month) {
    return places.getOrDefault(new Place(set, line), -1) * months + month;
  }

  int bit(int line, int month) {
    return line * months + month;
  }

  /// The months in which the lines of these sets are due, as the bits of all lines.
  BitSet due(List<String> sets) {
    var due = new BitSet();
    for (var row : LineBook.of(mission, sets, horizon).rows()) {
      for (int week = row.from(); week < row.to(); week++) {
        due.set(bit(row.set(), row.line().id(), Weeks.month(week)));
      }
    }
    return due;
  }
}
