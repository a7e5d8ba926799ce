package org.muster.model.size;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.muster.model.pledge.Range;

/// A factor as it is known: from `low` to `high`, exact decimals.
///
/// @param low at least 0
/// @param high at least `low`
public record FactorRange(BigDecimal low, BigDecimal high) {
  private static final int LONGEST = 12;

  /// No rule of thumb needs more, and products of numbers up to here stay whole numbers of 64 bits.
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  /// @throws IllegalArgumentException if the range is upside down or negative
  public FactorRange {
    if (low.signum() < 0 || high.compareTo(low) < 0) {
      throw new IllegalArgumentException(
          "A factor (%s..%s) must not be negative or upside down."
              .formatted(low.toPlainString(), high.toPlainString()));
    }
  }

  public static FactorRange of(String low, String high) {
    return new FactorRange(new BigDecimal(low), new BigDecimal(high));
  }

  /// @param written `4..13`, `0.05`; empty if it is not one, negative, upside down or over a
  ///   million
  public static Optional<FactorRange> parse(String written) {
    var dots = written.indexOf("..");
    var low = dots < 0 ? written : written.substring(0, dots);
    var high = dots < 0 ? written : written.substring(dots + 2);
    if (!isNumber(low) || !isNumber(high)) {
      return Optional.empty();
    }
    var top = new BigDecimal(high);
    return new BigDecimal(low).compareTo(top) <= 0 && top.compareTo(MOST) <= 0
        ? Optional.of(of(low, high))
        : Optional.empty();
  }

  private static boolean isNumber(String text) {
    return text.length() <= LONGEST && text.matches("[0-9]+(\\.[0-9]+)?");
  }

  /// The value that lines are composed with.
  public BigDecimal middle() {
    return low.add(high).divide(BigDecimal.TWO, MathContext.DECIMAL64);
  }

  /// End by end, each rounded up: half a soldier is needed whole.
  public Range times(Range quantity) {
    return new Range(
        up(low.multiply(BigDecimal.valueOf(quantity.low()))),
        up(high.multiply(BigDecimal.valueOf(quantity.high()))));
  }

  /// How many lots of this size the quantity makes, each end rounded up; the larger lots first.
  ///
  /// @throws ArithmeticException if the size may be 0
  public Range lotsOf(Range quantity) {
    return new Range(
        up(BigDecimal.valueOf(quantity.low()).divide(high, MathContext.DECIMAL64)),
        up(BigDecimal.valueOf(quantity.high()).divide(low, MathContext.DECIMAL64)));
  }

  private static long up(BigDecimal number) {
    return number.setScale(0, RoundingMode.CEILING).longValueExact();
  }

  /// As on the command line: `4..13`, `0.05`.
  public String written() {
    var from = low.toPlainString();
    return low.compareTo(high) == 0 ? from : from + ".." + high.toPlainString();
  }
}
