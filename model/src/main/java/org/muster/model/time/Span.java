package org.muster.model.time;

import java.util.Locale;

/// A length of time as somebody told it, such as "6 months". The unit is kept.
///
/// @param count at least 0
public record Span(int count, Unit unit) {
  /// A month counts as 30 days and a year as 365 where days are needed.
  public enum Unit {
    DAYS(1),
    WEEKS(7),
    MONTHS(30),
    YEARS(365);

    private final int days;

    Unit(int days) {
      this.days = days;
    }
  }

  /// @throws IllegalArgumentException if `count` is negative
  public Span {
    if (count < 0) {
      throw new IllegalArgumentException(
          "A span (%d %s) must not be negative.".formatted(count, unit));
    }
  }

  /// In days, with months of 30 and years of 365 days.
  public long days() {
    return (long) count * unit.days;
  }

  /// As in a file: `30 days`, `1 month`.
  public String written() {
    var plural = unit.name().toLowerCase(Locale.ROOT);
    return count + " " + (count == 1 ? plural.substring(0, plural.length() - 1) : plural);
  }
}
