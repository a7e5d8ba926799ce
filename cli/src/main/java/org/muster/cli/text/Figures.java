package org.muster.cli.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Locale;
import org.muster.model.pledge.Range;

/// How numbers are written for people: `10,000`, `100–250`, `up to 7,500`.
public final class Figures {
  public static final String UNKNOWN = "no number said";

  private static final int BITS_TO_READ = 50;

  private Figures() {}

  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// Beyond a million milliards in powers of ten: `3.2 × 10^21`.
  public static String number(BigInteger number) {
    if (number.bitLength() <= BITS_TO_READ) {
      return String.format(Locale.ROOT, "%,d", number);
    }
    var decimal = new BigDecimal(number).round(new MathContext(2));
    return "%s × 10^%d"
        .formatted(
            decimal.movePointLeft(decimal.precision() - decimal.scale() - 1).toPlainString(),
            decimal.precision() - decimal.scale() - 1);
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
