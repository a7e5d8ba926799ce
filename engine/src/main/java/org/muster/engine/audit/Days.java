package org.muster.engine.audit;

import java.util.Optional;
import java.util.stream.Stream;
import org.muster.model.time.Window;

/// Section 1: days and whole weeks relative to D-day.
final class Days {
  private static final long OF_A_WEEK = 7;

  private Days() {}

  /// The week that a day is in.
  static long week(long day) {
    return Math.floorDiv(day, OF_A_WEEK);
  }

  /// As many weeks as it takes for so many days.
  static long weeks(long days) {
    return Math.ceilDiv(days, OF_A_WEEK);
  }

  static long firstDay(long week) {
    return OF_A_WEEK * week;
  }

  /// What passes in a week at so much a day.
  static long weekly(long daily) {
    return OF_A_WEEK * daily;
  }

  /// The first whole week in a window.
  static long firstWeek(Window window) {
    return Math.ceilDiv((long) window.from(), OF_A_WEEK);
  }

  /// The first week that does not lie wholly in a window.
  static long end(Window window) {
    return window.to().isPresent()
        ? Math.floorDiv(window.to().getAsInt() + 1L, OF_A_WEEK)
        : Long.MAX_VALUE;
  }

  /// Whether the week lies wholly in the window.
  static boolean isIn(Optional<Window> window, long week) {
    return window.stream().allMatch(it -> firstWeek(it) <= week && week < end(it));
  }

  /// The longest of some lengths of time; 0 if there are none.
  static long longest(Stream<Long> days) {
    return days.reduce(0L, Math::max);
  }
}
