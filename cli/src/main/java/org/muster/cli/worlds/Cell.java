package org.muster.cli.worlds;

import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.sweep.Event;

/// What stands in a column of the table.
sealed interface Cell {
  /// The number of the world.
  record WorldNumber() implements Cell {}

  /// What a decision takes.
  record Choice(Decision decision) implements Cell {}

  /// How likely the world is.
  record Chance() implements Cell {}

  /// A number.
  ///
  /// @param figure its place among the figures of the sweep
  record Amount(Mode mode, int figure) implements Cell {}

  /// Whether something holds.
  ///
  /// @param place of the event among those of the sweep
  record Holds(Mode mode, int place, Event event) implements Cell {}
}
