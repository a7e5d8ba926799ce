package org.muster.engine.site;

import java.util.function.BooleanSupplier;
import org.muster.engine.solver.Answer;
import org.muster.engine.solver.Program;
import org.muster.engine.solver.Solver;
import org.muster.engine.solver.Solver.Limits;

/// The best and the worst rank of each place over all weights within a band around the told ones.
///
/// Who is ahead of whom in all of the band follows from the corners of the band alone. Where that
/// leaves several open, how many of them can be ahead at once is a small program: it chooses the
/// weights too.
final class Bands {
  /// Scores that differ by less are level.
  static final double LEVEL = 1e-9;

  /// The solver is exact to a millionth.
  private static final double SCALE = 1_000;

  private static final Limits LIMITS = new Limits(100_000, 0);

  private final double[][] scores;
  private final double[] low;
  private final double[] high;
  private final BooleanSupplier goesOn;

  /// @param scores by place and criterion
  /// @param shares of the criteria
  /// @param band from 0 to 1
  Bands(double[][] scores, double[] shares, double band, BooleanSupplier goesOn) {
    this.scores = scores;
    this.low = new double[shares.length];
    this.high = new double[shares.length];
    for (int k = 0; k < shares.length; k++) {
      low[k] = shares[k] * (1 - band);
      high[k] = shares[k] * (1 + band);
    }
    this.goesOn = goesOn;
  }

  int best(int place) {
    var always = 0;
    var open = new boolean[scores.length];
    for (int other = 0; other < scores.length; other++) {
      if (other != place) {
        var ahead = difference(other, place);
        always += least(ahead) > LEVEL ? 1 : 0;
        open[other] = least(ahead) <= LEVEL && most(ahead) > LEVEL;
      }
    }
    return 1 + always + fewestAhead(place, open);
  }

  /// Those that are level are counted before it.
  int worst(int place) {
    var always = 0;
    var open = new boolean[scores.length];
    for (int other = 0; other < scores.length; other++) {
      if (other != place) {
        var ahead = difference(other, place);
        always += least(ahead) >= -LEVEL ? 1 : 0;
        open[other] = least(ahead) < -LEVEL && most(ahead) >= -LEVEL;
      }
    }
    return 1 + always + mostAhead(place, open);
  }

  private double[] difference(int one, int other) {
    var difference = new double[low.length];
    for (int k = 0; k < difference.length; k++) {
      difference[k] = scores[one][k] - scores[other][k];
    }
    return difference;
  }

  private double least(double[] difference) {
    var sum = 0.0;
    for (int k = 0; k < difference.length; k++) {
      sum += difference[k] * (difference[k] > 0 ? low[k] : high[k]);
    }
    return sum;
  }

  private double most(double[] difference) {
    var sum = 0.0;
    for (int k = 0; k < difference.length; k++) {
      sum += difference[k] * (difference[k] > 0 ? high[k] : low[k]);
    }
    return sum;
  }

  /// Whoever is ahead costs 1.
  private int fewestAhead(int place, boolean[] open) {
    var program = weights();
    for (int other = 0; other < open.length; other++) {
      if (open[other]) {
        var ahead = program.column(0, 1, 1, true);
        var row = program.row(Double.NEGATIVE_INFINITY, 0);
        put(program, row, difference(other, place));
        program.put(row, ahead, -SCALE * most(difference(other, place)));
      }
    }
    return whole(program);
  }

  /// Whoever is ahead or level saves 1.
  private int mostAhead(int place, boolean[] open) {
    var program = weights();
    for (int other = 0; other < open.length; other++) {
      if (open[other]) {
        var ahead = program.column(0, 1, -1, true);
        var least = SCALE * least(difference(other, place));
        var row = program.row(least, Double.POSITIVE_INFINITY);
        put(program, row, difference(other, place));
        program.put(row, ahead, least);
      }
    }
    return -whole(program);
  }

  private Program weights() {
    var program = new Program();
    for (int k = 0; k < low.length; k++) {
      program.column(low[k], high[k], 0, false);
    }
    return program;
  }

  private static void put(Program program, int row, double[] difference) {
    for (int k = 0; k < difference.length; k++) {
      if (difference[k] != 0) {
        program.put(row, k, SCALE * difference[k]);
      }
    }
  }

  /// The least cost; interrupted, what was proved of it, so that the range is wide enough in any
  /// case.
  private int whole(Program program) {
    if (program.rows() == 0) {
      return 0;
    }
    var answer = Solver.search(program, LIMITS, new double[0], goesOn);
    var least = 0.0;
    for (int column = 0; column < program.columns(); column++) {
      least += Math.min(0, program.cost(column));
    }
    return (int)
        (answer.outcome() == Answer.Outcome.BEST
            ? Math.rint(answer.cost())
            : Math.ceil(Math.max(least, answer.bound()) - 1e-6));
  }
}
