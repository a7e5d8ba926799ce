package org.muster.model.plan;

import org.muster.model.nation.NationId;
import org.muster.model.site.Corridor;

/// A rule that keeps something from being.
public sealed interface Limit {
  /// Something of which there is only so much in a week.
  sealed interface Capacity extends Limit {}

  /// Personnel that a place takes.
  record SiteCapacity(String site) implements Capacity {}

  /// What passes through a place in a week.
  record Throughput(String site) implements Capacity {}

  /// What passes through a corridor in a week.
  record CorridorCapacity(String corridor) implements Capacity {}

  /// What can be carried in a week.
  record LiftCapacity(Corridor.Mode mode) implements Capacity {}

  /// Personnel that a nation can have away above its home-defence floor and other commitments.
  record HomeFloor(NationId nation) implements Capacity {}

  /// There is only one of the unit: one place at a time, and rest after a tour.
  record OneUnit(String unit) implements Capacity {}

  /// The lines that a line requires.
  record Requires(String line, String required) implements Limit {}

  /// What somebody pinned, forbade or placed by hand.
  record Order(String written) implements Limit {}

  /// The unit is not of the kind that the line asks for.
  record Kind(String unit, String line) implements Limit {}

  /// The line is not filled at that place.
  record Place(String line, String site) implements Limit {}

  /// The host does not consent to the place.
  record Consent(String site) implements Limit {}

  /// A caveat of the unit excludes the place.
  record Prohibition(String unit, String site) implements Limit {}

  /// Notice, approvals, the way, and the time in which the unit is available: it cannot be in place
  /// before this week, or not exactly then.
  record Earliest(String unit, int week) implements Limit {}

  /// The unit is never there while the line is due.
  record NeverThere(String unit, String line) implements Limit {}
}
