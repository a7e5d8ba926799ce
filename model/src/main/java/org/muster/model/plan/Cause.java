package org.muster.model.plan;

import java.util.OptionalLong;

/// One link of a "because of": why something is not earlier, or not at all. How it is worded is
/// decided where it is shown.
public sealed interface Cause {
  /// A line was filled last, or is not filled.
  ///
  /// @param missing of it, at the best week
  record LineHeld(String line, long missing, Measure of) implements Cause {}

  /// A line is not needed before a day.
  record LineOpens(String line, int day) implements Cause {}

  /// A line may be filled no further than a line that it requires.
  record Gated(String line, String by) implements Cause {}

  /// Nobody who comes offers more of what the line asks for.
  ///
  /// @param offered the most that could count in one week
  record NoOffer(String line, long offered, Measure of) implements Cause {}

  /// The unit that completed it, and when it is in place.
  record UnitHeld(String unit, int week) implements Cause {}

  /// Notice to move.
  ///
  /// @param assumed whether nobody told it
  record Notice(String unit, long days, boolean assumed) implements Cause {}

  /// Approval that a caveat asks for.
  record Approval(String unit, long days) implements Cause {}

  /// The way from the base to the first corridor or the place.
  record Approach(long days, boolean assumed) implements Cause {}

  /// A corridor and how long it takes.
  record Passage(String corridor, long days) implements Cause {}

  /// A corridor opens on a day only.
  record CorridorOpens(String corridor, int day) implements Cause {}

  /// Something is used up in the weeks before.
  record Full(Limit limit, OptionalLong capacity) implements Cause {}

  /// The unit is available from a day only.
  record AvailableFrom(String unit, int day) implements Cause {}

  /// The unit is integrated, and takes over, before it counts.
  record Handover(long days, boolean assumed) implements Cause {}

  /// The unit is bound elsewhere, or at home after a tour.
  record Elsewhere(String unit, String line) implements Cause {}

  /// Units leave at the end of their tour or window, and nobody relieves them.
  record NotRelieved(String line, int week) implements Cause {}
}
