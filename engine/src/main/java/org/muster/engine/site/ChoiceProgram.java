package org.muster.engine.site;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.muster.engine.solver.Answer;
import org.muster.engine.solver.Program;
import org.muster.engine.solver.Solver;
import org.muster.engine.solver.Solver.Limits;

/// A choice of places as a program: which are chosen (y), which places are covered (c), and from
/// how far each is served.
///
/// Distance is told by radii (Cornuéjols, Nemhauser and Wolsey 1980; Elloumi 2010): z of a place
/// and a distance is 1 if no chosen one is that near. There are as many as different distances, and
/// they may be fractions; both make the program small and its relaxation tight.
final class ChoiceProgram {
  private static final Limits LIMITS = new Limits(1_000_000, 0);
  private static final double HAIR = 1e-9;

  private final Choice choice;
  private final Program program = new Program();
  private final int[] covered;
  private final int coverageRow;
  private final double[] kmCost;

  /// What was found.
  ///
  /// @param proved whether nothing better was left
  record Found(List<Integer> chosen, boolean proved) {}

  /// Without distances, which covering does not ask for.
  static ChoiceProgram covering(Choice choice, int count) {
    return new ChoiceProgram(choice, count, false);
  }

  static ChoiceProgram measuring(Choice choice, int count) {
    return new ChoiceProgram(choice, count, true);
  }

  private ChoiceProgram(Choice choice, int count, boolean measures) {
    this.choice = choice;
    var all = program.row(count, count);
    var room = program.row((double) choice.needed(), Double.POSITIVE_INFINITY);
    for (int j = 0; j < choice.size(); j++) {
      program.column(choice.isPinned(j) ? 1 : 0, 1, 0, true);
      program.put(all, j, 1);
      if (choice.room(j) > 0) {
        program.put(room, j, (double) choice.room(j));
      }
    }
    this.coverageRow = program.row(0, Double.POSITIVE_INFINITY);
    this.covered = new int[choice.customers()];
    for (int i = 0; i < covered.length; i++) {
      covered[i] = coverage(i);
      if (measures) {
        ladder(i);
      }
    }
    this.kmCost = IntStream.range(0, program.columns()).mapToDouble(program::cost).toArray();
  }

  private int coverage(int customer) {
    var column = program.column(0, 1, 0, false);
    var row = program.row(0, Double.POSITIVE_INFINITY);
    program.put(row, column, -1);
    for (int j = 0; j < choice.size(); j++) {
      if (choice.reaches(j, customer)) {
        program.put(row, j, 1);
      }
    }
    program.put(coverageRow, column, choice.places().weight(customer));
    return column;
  }

  /// Each step costs what the next distance is more, unless somebody before it is chosen.
  private void ladder(int customer) {
    var distances =
        IntStream.range(0, choice.size())
            .mapToDouble(j -> choice.cost(customer, j))
            .sorted()
            .distinct()
            .toArray();
    var before = -1;
    for (int k = 0; k + 1 < distances.length; k++) {
      var step = program.column(0, 1, distances[k + 1] - distances[k], false);
      var row = program.row(before < 0 ? 1 : 0, Double.POSITIVE_INFINITY);
      program.put(row, step, 1);
      if (before >= 0) {
        program.put(row, before, -1);
      }
      for (int j = 0; j < choice.size(); j++) {
        if (choice.cost(customer, j) == distances[k]) {
          program.put(row, j, 1);
        }
      }
      before = step;
    }
  }

  /// As little distance as possible.
  Optional<Found> nearest(BooleanSupplier goesOn) {
    for (int column = 0; column < program.columns(); column++) {
      program.cost(column, kmCost[column]);
    }
    return solve(goesOn);
  }

  /// As much weight covered as possible.
  Optional<Found> widest(BooleanSupplier goesOn) {
    for (int column = 0; column < program.columns(); column++) {
      program.cost(column, 0);
    }
    for (int i = 0; i < covered.length; i++) {
      program.cost(covered[i], -choice.places().weight(i));
    }
    return solve(goesOn);
  }

  /// As little distance as possible with so much weight covered.
  Optional<Found> nearestCovering(double weight, BooleanSupplier goesOn) {
    program.rowBounds(coverageRow, weight * (1 - HAIR) - HAIR, Double.POSITIVE_INFINITY);
    return nearest(goesOn);
  }

  private Optional<Found> solve(BooleanSupplier goesOn) {
    var answer = Solver.search(program, LIMITS, new double[0], goesOn);
    if (!answer.hasValues()) {
      return Optional.empty();
    }
    var chosen =
        IntStream.range(0, choice.size()).filter(j -> answer.values()[j] > 0.5).boxed().toList();
    return Optional.of(new Found(chosen, answer.outcome() == Answer.Outcome.BEST));
  }
}
