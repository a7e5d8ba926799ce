package org.muster.cli.page;

import java.util.Locale;
import org.muster.cli.text.Figures;
import org.muster.model.plan.Score;

/// Shortfalls as people read them: no more digits than mean something.
final class Worth {
  private static final double LEAST = 0.05;

  private Worth() {}

  /// `4,300`, `12.5`, `less than 0.1`: in weighted shortfall-weeks.
  ///
  /// @param millionths above 0
  static String weeks(long millionths) {
    var weeks = (double) millionths / Score.SCALE;
    return weeks < 100 ? exact(weeks) : Figures.number(Math.round(weeks));
  }

  /// `12%`, `0.4%`, `less than 0.1%`.
  ///
  /// @param whole above 0
  static String share(long part, long whole) {
    var share = 100.0 * part / whole;
    return (share < 10 ? exact(share) : Figures.number(Math.round(share))) + "%";
  }

  private static String exact(double figure) {
    return figure < LEAST ? "less than 0.1" : String.format(Locale.ROOT, "%.1f", figure);
  }
}
