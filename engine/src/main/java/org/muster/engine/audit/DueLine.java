package org.muster.engine.audit;

import java.util.List;
import java.util.Optional;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementLine.Need;

/// Section 3: a requirement line that applies, and when it is due.
///
/// @param set id of its set
/// @param things that it needs; 0 if none
/// @param heads that it needs; 0 if none
/// @param from first week in which it is due
/// @param to first week in which it is due no longer
record DueLine(String set, RequirementLine line, long things, long heads, int from, int to) {
  private static final List<Long> WEIGHTS = List.of(81L, 27L, 9L, 3L, 1L);
  private static final long ESSENTIAL = 4;
  private static final long MILLION = 1_000_000;

  static DueLine of(String set, RequirementLine line, int horizon) {
    return new DueLine(
        set,
        line,
        line.amount().map(Range::low).orElse(0L),
        line.strength().map(Range::low).orElse(0L),
        (int) line.when().map(it -> Math.clamp(Days.firstWeek(it), 0, horizon)).orElse(0),
        (int) line.when().map(it -> Math.clamp(Days.end(it), 0, horizon)).orElse(horizon));
  }

  String id() {
    return line.id();
  }

  boolean isDue(int week) {
    return from <= week && week < to;
  }

  /// Where it may be filled.
  List<String> places() {
    return line.sites().isEmpty() ? List.of(line.place()) : line.sites();
  }

  /// What one missing thing, or head, of a week counts, in millionths.
  ///
  /// @param need things or heads, above 0
  long price(long need) {
    var needs = (things > 0 ? 1 : 0) + (heads > 0 ? 1 : 0);
    return weight() * MILLION / (need * needs);
  }

  private long weight() {
    var place = Math.clamp(line.priority(), 1, WEIGHTS.size()) - 1;
    return WEIGHTS.get(place) * (line.need() == Need.ESSENTIAL ? ESSENTIAL : 1);
  }

  static Optional<DueLine> find(List<DueLine> lines, String set, String id) {
    return lines.stream().filter(it -> it.set.equals(set) && it.id().equals(id)).findFirst();
  }
}
