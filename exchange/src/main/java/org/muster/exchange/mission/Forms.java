package org.muster.exchange.mission;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.model.pledge.Range;
import org.muster.model.time.Span;
import org.muster.model.time.Window;

/// The forms in which values are written, the same as in the schemas.
final class Forms {
  /// Decisions, options, conditions, member sets, targets, pledges, capabilities.
  static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

  /// Sources, statements, meetings.
  static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  static final Pattern NATION = Pattern.compile("[A-Z]{3}");
  static final Pattern RANGE = Pattern.compile("([0-9]{1,12})?\\.\\.([0-9]{1,12})");
  static final Pattern WINDOW = Pattern.compile("D([+-][0-9]{1,5})\\.\\.(?:D([+-][0-9]{1,5}))?");
  static final Pattern SPAN = Pattern.compile("([0-9]{1,5}) (day|week|month|year)s?");

  static final Pattern PERCENT = Pattern.compile("(100(\\.0{1,10})?|[0-9]{1,2}(\\.[0-9]{1,10})?)%");
  private static final int DECIMALS_OF_CHANCE = 12;

  /// Numbers go no higher.
  static final long LARGEST = 999_999_999_999L;

  static final int HIGHEST_COST = 1_000_000;

  private Forms() {}

  /// A value that has the right form, and may have its ends in the wrong order.
  sealed interface Ends<T> {
    record Right<T>(T value) implements Ends<T> {}

    /// @param turned with the ends exchanged
    record Turned<T>(String turned) implements Ends<T> {}
  }

  static Optional<Ends<Range>> range(String text) {
    return match(
        RANGE,
        text,
        matched -> {
          var low = matched.group(1) == null ? 0 : Long.parseLong(matched.group(1));
          var high = Long.parseLong(matched.group(2));
          return low <= high
              ? new Ends.Right<>(Range.of(low, high))
              : new Ends.Turned<>(high + ".." + low);
        });
  }

  static Optional<Ends<Window>> window(String text) {
    return match(
        WINDOW,
        text,
        matched -> {
          var from = Integer.parseInt(matched.group(1));
          if (matched.group(2) == null) {
            return new Ends.Right<>(new Window(from, OptionalInt.empty()));
          }
          var to = Integer.parseInt(matched.group(2));
          return from <= to
              ? new Ends.Right<>(new Window(from, OptionalInt.of(to)))
              : new Ends.Turned<>(new Window(to, OptionalInt.of(from)).written());
        });
  }

  /// `60%` or `0.6`, exactly.
  static Optional<BigDecimal> chance(Scalar scalar) {
    return switch (scalar.kind()) {
      case TEXT ->
          Optional.of(scalar.text())
              .filter(PERCENT.asMatchPredicate())
              .map(it -> new BigDecimal(it.substring(0, it.length() - 1)).movePointLeft(2));
      case INTEGER, DECIMAL ->
          Optional.of(new BigDecimal(scalar.text()))
              .filter(it -> it.signum() >= 0 && it.compareTo(BigDecimal.ONE) <= 0)
              .filter(it -> it.stripTrailingZeros().scale() <= DECIMALS_OF_CHANCE);
      case TRUTH, NOTHING -> Optional.empty();
    };
  }

  static Optional<Span> span(String text) {
    return match(
        SPAN,
        text,
        matched ->
            new Span(
                Integer.parseInt(matched.group(1)),
                Span.Unit.valueOf(matched.group(2).toUpperCase(Locale.ROOT) + "S")));
  }

  private static <T> Optional<T> match(Pattern pattern, String text, Function<Matcher, T> read) {
    var matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(read.apply(matcher)) : Optional.empty();
  }
}
