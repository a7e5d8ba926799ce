package org.muster.model.time;

import java.util.OptionalInt;

/// Weeks relative to D-day, in which plans are made. Week `n` is the seven days from D+7n on; a
/// plan counts whole weeks only.
public final class Weeks {
  private static final int DAYS = 7;
  private static final int DAYS_OF_MONTH = 30;

  private Weeks() {}

  /// The first whole week that begins on the day or later.
  public static int from(long day) {
    return Math.toIntExact(Math.ceilDiv(day, DAYS));
  }

  /// The first week that is no longer whole if `lastDay` is the last day.
  public static int until(long lastDay) {
    return Math.toIntExact(Math.floorDiv(lastDay + 1, DAYS));
  }

  /// The first week after the window, at most `horizon`.
  public static int until(OptionalInt lastDay, int horizon) {
    return lastDay.isPresent() ? Math.min(horizon, until(lastDay.getAsInt())) : horizon;
  }

  /// The week in which the day is.
  public static int of(long day) {
    return Math.toIntExact(Math.floorDiv(day, DAYS));
  }

  /// The first day of the week.
  public static int day(int week) {
    return Math.multiplyExact(week, DAYS);
  }

  /// The month in which the first day of the week is: months have 30 days, and D-day begins month
  /// 0.
  public static int month(int week) {
    return day(week) / DAYS_OF_MONTH;
  }

  /// How many months so many weeks touch.
  public static int months(int weeks) {
    return weeks == 0 ? 0 : month(weeks - 1) + 1;
  }
}
