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
/// @param weeks what is there and what is missing in each week, from week 0 to the horizon
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

  /// A week of a line.
  ///
  /// @param things effective things of the capability, with substitutes
  /// @param strength effective personnel, in heads
  /// @param missingThings of what is needed; more than what is not there if a line that is required
  ///   is not filled
  /// @param missingStrength of what is needed, in heads; likewise
  public record Have(long things, long strength, long missingThings, long missingStrength) {}

  public boolean isDue(int week) {
    return from <= week && week < to;
  }

  public boolean isFilled(int week) {
    return weeks.get(week).missingThings() == 0 && weeks.get(week).missingStrength() == 0;
  }

  /// How full it is in a week, from 0 to 1: the smaller share of things and personnel.
  public double share(int week) {
    var have = weeks.get(week);
    return Math.min(
        share(have.missingThings(), needThings), share(have.missingStrength(), needStrength));
  }

  private static double share(long missing, OptionalLong need) {
    return missing == 0 ? 1 : 1 - (double) missing / need.orElseThrow();
  }
}
