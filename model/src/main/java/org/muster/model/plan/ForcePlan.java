package org.muster.model.plan;

import java.util.List;
import java.util.Optional;
import org.muster.model.resolution.Mode;

/// Who stands where in which week, made for those who come in one mode.
///
/// @param mode who was counted as coming
/// @param horizon in weeks; weeks are 0 to `horizon` - 1
/// @param calendar weeks in which units may begin to count, ascending
/// @param units all that could be planned with, by id
/// @param assignments by line, then week, then unit
/// @param lines every line that applies, in the order of the mission
/// @param reached the mission's milestones
/// @param leftOut pledges that come and are not used at all
public record ForcePlan(
    Mode mode,
    int horizon,
    List<Integer> calendar,
    List<PlannedUnit> units,
    List<Assignment> assignments,
    List<LineFill> lines,
    List<Reached> reached,
    List<Sustained> sustained,
    List<LeftOut> leftOut,
    Waterfall waterfall,
    Score score) {

  public ForcePlan {
    calendar = List.copyOf(calendar);
    units = List.copyOf(units);
    assignments = List.copyOf(assignments);
    lines = List.copyOf(lines);
    reached = List.copyOf(reached);
    sustained = List.copyOf(sustained);
    leftOut = List.copyOf(leftOut);
  }

  public Optional<PlannedUnit> findUnit(String id) {
    return units.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// @throws IllegalArgumentException if the plan has no such unit
  public PlannedUnit unit(String id) {
    return findUnit(id)
        .orElseThrow(
            () -> new IllegalArgumentException("The plan has no unit (%s).".formatted(id)));
  }

  public Optional<LineFill> findLine(String id) {
    return lines.stream().filter(it -> it.line().id().equals(id)).findFirst();
  }

  /// Personnel in place in a week, in heads.
  public long strengthInPlace(int week) {
    return assignments.stream()
        .filter(it -> it.isInPlace(week))
        .mapToLong(it -> unit(it.unit()).strength())
        .sum();
  }
}
