package org.muster.model.plan;

import java.util.OptionalLong;
import org.muster.model.nation.NationId;

/// What a change would buy, or a rule costs; measured by planning again.
///
/// @param change what would be different
/// @param buys what the plan would miss less, in millionths of a weighted shortfall-week
public record Price(Change change, long buys) {
  /// What would be different. How it is worded is decided where it is shown.
  public sealed interface Change {
    /// One more unit that fits a line, with the notice, the way and the tour that the mission
    /// assumes.
    ///
    /// @param strength of it, in heads
    record OneMoreUnit(String line, long things, long strength) implements Change {}

    /// Everything of a nation is ready and there a week sooner.
    record WeekSooner(NationId nation) implements Change {}

    /// The nation has no home-defence floor.
    ///
    /// @param spare what it can spare above the floor; empty if not known
    record NoFloor(NationId nation, OptionalLong spare) implements Change {}

    /// Twice as much passes a corridor.
    record TwiceTheCorridor(String corridor) implements Change {}

    /// A site takes twice as many.
    record TwiceTheSite(String site) implements Change {}
  }
}
