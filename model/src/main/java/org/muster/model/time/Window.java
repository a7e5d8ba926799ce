package org.muster.model.time;

import java.util.OptionalInt;

/// A stretch of days relative to D-day.
///
/// @param from first day; 0 is D-day itself
/// @param to last day, or empty for an open end; never before `from`
public record Window(int from, OptionalInt to) {

  /// @throws IllegalArgumentException if the window ends before it begins
  public Window {
    if (to.isPresent() && to.getAsInt() < from) {
      throw new IllegalArgumentException(
          "A window (from D%+d to D%+d) must not end before it begins."
              .formatted(from, to.getAsInt()));
    }
  }

  /// As in a file: `D+30..D+390`, `D+30..`.
  public String written() {
    return "D%+d..%s".formatted(from, to.isPresent() ? "D%+d".formatted(to.getAsInt()) : "");
  }
}
