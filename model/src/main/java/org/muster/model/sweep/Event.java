package org.muster.model.sweep;

import java.util.Comparator;

/// Something that holds in a world or does not, in each mode of counting.
public sealed interface Event extends Comparable<Event> {
  /// A target of the mission is reached.
  record Target(String name) implements Event {}

  /// A requirement line is filled, by the first look of `engine.cover`: by priority, without time,
  /// place and movement. It is asked in the worlds in which its requirement set applies.
  ///
  /// @param set id of the requirement set
  /// @param line id of the line
  record Line(String set, String line) implements Event {}

  /// Its name, which no other event of its kind has: the target's, or the line's id.
  default String name() {
    return switch (this) {
      case Target(var name) -> name;
      case Line(_, var line) -> line;
    };
  }

  /// Targets first, then lines; each by name.
  @Override
  default int compareTo(Event other) {
    return Comparator.comparing((Event it) -> it instanceof Line)
        .thenComparing(it -> it instanceof Line(var set, _) ? set : "")
        .thenComparing(Event::name)
        .compare(this, other);
  }
}
