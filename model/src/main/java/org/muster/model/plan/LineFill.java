package org.muster.model.plan;

import java.util.List;
import java.util.OptionalLong;
import org.muster.model.requirement.RequirementLine;

/// A requirement line over time.
///
/// @param set id of its requirement set
/// @param needThings things of the capability that are needed; empty if it asks for none
/// @param needStrength personnel that is needed; empty if it asks for none
/// @param from first week in which it is needed
/// @param to first week in which it is needed no longer
/// @param weeks what counts in each week, from week 0 to the horizon
public record LineFill(
    String set,
    RequirementLine line,
    OptionalLong needThings,
    OptionalLong needStrength,
    int from,
    int to,
    List<Have> weeks) {

  public LineFill {
    weeks = List.copyOf(weeks);
  }

  /// What counts in a week.
  ///
  /// @param things of the capability, with substitutes
  /// @param strength personnel, in heads
  public record Have(long things, long strength) {}

  public boolean isDue(int week) {
    return from <= week && week < to;
  }

  public long missingThings(int week) {
    return isDue(week) ? Math.max(0, needThings.orElse(0) - weeks.get(week).things()) : 0;
  }

  public long missingStrength(int week) {
    return isDue(week) ? Math.max(0, needStrength.orElse(0) - weeks.get(week).strength()) : 0;
  }

  public boolean isFilled(int week) {
    return missingThings(week) == 0 && missingStrength(week) == 0;
  }

  /// How full it is in a week, from 0 to 1: the smaller share of things and personnel.
  public double share(int week) {
    return Math.min(
        share(weeks.get(week).things(), needThings),
        share(weeks.get(week).strength(), needStrength));
  }

  private static double share(long have, OptionalLong need) {
    return need.isEmpty() || need.getAsLong() == 0
        ? 1
        : Math.min(1, (double) have / need.getAsLong());
  }
}
