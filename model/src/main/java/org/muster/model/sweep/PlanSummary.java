package org.muster.model.sweep;

import java.util.List;
import java.util.OptionalInt;
import org.muster.model.plan.PlannedUnit.Part;
import org.muster.model.plan.Score;

/// What is kept of a force plan where there are many: enough to compare plans, to say what becomes
/// of them, and to be written on a line.
///
/// @param horizon in weeks
/// @param shortfall weighted shortfall-weeks, in millionths
/// @param bound no plan on its calendar has a smaller shortfall, in millionths
/// @param ending why the search ended
/// @param reached the mission's milestones
/// @param stays of its units, by line, then week, then unit
/// @param lines every line that applies, in the order of the mission
public record PlanSummary(
    int horizon,
    long shortfall,
    long bound,
    Score.Ending ending,
    List<Dated> reached,
    List<Stay> stays,
    List<Line> lines) {
  public PlanSummary {
    reached = List.copyOf(reached);
    stays = List.copyOf(stays);
    lines = List.copyOf(lines);
  }

  /// When a milestone is reached.
  ///
  /// @param week empty if never
  public record Dated(String milestone, OptionalInt week) {}

  /// A unit on a line.
  ///
  /// @param set id of the line's requirement set
  /// @param site id of a site, or the line's place in words
  /// @param from first week in place
  /// @param effective first week in which it counts
  /// @param to first week in which it is no longer in place
  /// @param substitute whether it only stands in for what the line asks for
  /// @param things 1, or 0 of a unit of personnel only
  /// @param parts what the unit is made of
  public record Stay(
      String unit,
      String set,
      String line,
      String site,
      int from,
      int effective,
      int to,
      boolean substitute,
      long things,
      List<Part> parts) {
    public Stay {
      parts = List.copyOf(parts);
    }

    public boolean isInPlace(int week) {
      return from <= week && week < to;
    }

    /// Personnel, in heads.
    public long strength() {
      return parts.stream().mapToLong(Part::strength).sum();
    }
  }

  /// A line, month by month.
  public record Line(String set, String line, List<Month> months) {
    public Line {
      months = List.copyOf(months);
    }
  }

  /// A month of a line: of 30 days, with the weeks whose first day is in it.
  ///
  /// @param due weeks in which the line is due; where it is 0 there is nothing to meet
  /// @param met of these, weeks in which nothing is missing
  /// @param filled how full it is on average over the weeks in which it is due, in thousandths
  public record Month(int due, int met, int filled) {
    /// Whether nothing is missing in any week in which the line is due.
    public boolean isMet() {
      return due > 0 && met == due;
    }
  }

  /// Personnel in place in a week, in heads.
  public long strengthInPlace(int week) {
    return stays.stream().filter(it -> it.isInPlace(week)).mapToLong(Stay::strength).sum();
  }

  /// Units in place in a week.
  public long unitsInPlace(int week) {
    return stays.stream().filter(it -> it.isInPlace(week)).count();
  }
}
