package org.muster.engine.audit;

import java.util.Locale;

/// A place where a plan does not keep the rules.
public sealed interface Breach
    permits UnitBreach, StayBreach, LimitBreach, FigureBreach, OrderBreach {
  /// The rule that is not kept.
  Rule rule();

  /// What is so and what should be, with the unit, line and weeks that it is about: a clause that
  /// begins in lower case and ends with a full stop.
  String message();

  /// The kind: `two-places` for a record `TwoPlaces`.
  default String kind() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /// `week 3`, `weeks 3 to 7`.
  ///
  /// @param until first week after
  static String weeks(int from, int until) {
    return until - from == 1 ? "week " + from : "weeks %d to %d".formatted(from, until - 1);
  }
}
