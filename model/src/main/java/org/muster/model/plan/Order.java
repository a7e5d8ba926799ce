package org.muster.model.plan;

import java.util.Optional;
import java.util.OptionalInt;

/// What somebody wants of the plan, whatever is best.
public sealed interface Order {
  /// The unit goes to the line, at some time, or exactly so.
  ///
  /// @param unit id of a unit, or of a pledge for all its units
  /// @param site where exactly; empty for any site of the line
  /// @param from in place from this week; empty for any
  record Pin(String unit, String line, Optional<String> site, OptionalInt from) implements Order {}

  /// The unit does not go to the line.
  ///
  /// @param line empty for no line at all
  record Forbid(String unit, Optional<String> line) implements Order {}

  /// As on a command line: `lva-land=det-ground@kyiv:D+56`, `lva-land=none`.
  default String written() {
    return switch (this) {
      case Pin(var unit, var line, var site, var from) ->
          unit
              + "="
              + line
              + site.map(it -> "@" + it).orElse("")
              + (from.isPresent() ? ":D%+d".formatted(7 * from.getAsInt()) : "");
      case Forbid(var unit, var line) -> unit + line.map(it -> "=" + it).orElse("");
    };
  }
}
