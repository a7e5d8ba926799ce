package org.muster.cli.text;

import java.util.Locale;
import org.muster.model.pledge.Range;

/// How numbers are written for people: `10,000`, `100–250`, `up to 7,500`.
public final class Figures {
  public static final String UNKNOWN = "no number said";

  private Figures() {}

  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// With a sign: `+8,000`, `±0` for nothing.
  public static String gain(long number) {
    return number == 0 ? "±0" : String.format(Locale.ROOT, "%+,d", number);
  }

  public static String range(Range range) {
    if (range.isExact()) {
      return number(range.low());
    }
    return range.low() == 0
        ? "up to " + number(range.high())
        : number(range.low()) + "–" + number(range.high());
  }

  /// The difference of two ranges, end by end: `+100–250`, `up to +7,500`.
  public static String gain(long low, long high) {
    if (low == high) {
      return gain(low);
    }
    if (low == 0 && high > 0) {
      return "up to " + gain(high);
    }
    return low > 0 && high > 0 ? gain(low) + "–" + number(high) : gain(low) + " to " + gain(high);
  }

  /// `1 nation`, `2 nations`, `no nations`.
  public static String count(long number, String one, String many) {
    return (number == 0 ? "no" : number(number)) + " " + (number == 1 ? one : many);
  }

  public static String count(long number, String one) {
    return count(number, one, one + "s");
  }
}
