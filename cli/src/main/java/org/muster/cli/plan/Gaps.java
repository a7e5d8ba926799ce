package org.muster.cli.plan;

import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.Weights;

/// What lines miss, in the measure in which plans are compared.
public final class Gaps {
  private Gaps() {}

  /// The weeks in which it is due.
  public static IntStream weeks(LineFill line) {
    return IntStream.range(line.from(), line.to());
  }

  /// The share that it misses in a week, averaged over things and personnel where it asks for both;
  /// from 0 to 1.
  public static double missing(LineFill line, int week) {
    var have = line.weeks().get(week);
    var needs = (line.needThings().isPresent() ? 1 : 0) + (line.needStrength().isPresent() ? 1 : 0);
    return needs == 0
        ? 0
        : (share(have.missingThings(), line.needThings())
                + share(have.missingStrength(), line.needStrength()))
            / needs;
  }

  /// Weighted weeks that are missing in all.
  public static double shortfall(LineFill line) {
    return Weights.of(line.line()) * weeks(line).mapToDouble(week -> missing(line, week)).sum();
  }

  private static double share(long missing, OptionalLong need) {
    return need.isPresent() ? (double) missing / need.getAsLong() : 0;
  }
}
