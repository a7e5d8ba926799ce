package org.muster.cli.page;

import java.time.LocalDate;
import java.util.Optional;

/// Days relative to D-day in words, with the date where D-day is on the calendar.
///
/// @param dDay empty if nobody said when it is
record Days(Optional<LocalDate> dDay) {
  private static final int NARROW = 90;

  /// `D+84`, `D+84 (24 May 2026)`.
  String day(long day) {
    return brief(day) + dDay.map(it -> " (%s)".formatted(Names.date(it.plusDays(day)))).orElse("");
  }

  /// In a table: without the date where the page is narrow.
  String cell(long day, int width) {
    return width < NARROW ? brief(day) : day(day);
  }

  /// The first day of a week.
  String week(int week) {
    return day(7L * week);
  }

  /// `D+84`.
  static String brief(long day) {
    return "D%+d".formatted(day);
  }

  /// `a week`, `3 weeks`, `10 days`.
  static String weeks(int weeks) {
    return weeks == 1 ? "a week" : weeks + " weeks";
  }
}
