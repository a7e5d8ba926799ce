package org.muster.engine.solver;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.function.BooleanSupplier;
import org.muster.engine.solver.Answer.Outcome;

/// Solves a program whole, or without its whole numbers.
public final class Solver {
  private Solver() {}

  /// How much work a search may do.
  ///
  /// @param nodes of the search tree
  /// @param gap a proved relative distance to the best at which it may stop; 0 for the very best
  public record Limits(long nodes, double gap) {}

  /// The program without its whole numbers: its cost is a bound for the program.
  public static Answer relaxation(Program program, BooleanSupplier goesOn) {
    try (var model = Relaxation.of(program)) {
      return model.solve(goesOn);
    }
  }

  /// Branch and bound.
  ///
  /// @param hint values to begin with, by column; empty for none
  /// @param goesOn asked every now and then, from another thread; if not, the search ends with what
  ///   it has
  public static Answer search(
      Program program, Limits limits, double[] hint, BooleanSupplier goesOn) {
    var model = Loaded.of(program, "SCIP");
    try (var _ = Interruption.of(model.solver(), goesOn)) {
      if (hint.length > 0) {
        model.solver().setHint(model.variables(), hint);
      }
      return search(program, model, limits);
    } finally {
      model.solver().delete();
    }
  }

  private static Answer search(Program program, Loaded model, Limits limits) {
    var parameters = new MPSolverParameters();
    try {
      parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, limits.gap());
      model.solver().setSolverSpecificParametersAsString(settings(limits));
      return switch (model.solver().solve(parameters)) {
        case OPTIMAL -> answer(program, model, Outcome.BEST);
        case FEASIBLE -> answer(program, model, Outcome.FOUND);
        case INFEASIBLE -> Answer.none(Outcome.IMPOSSIBLE);
        case UNBOUNDED, ABNORMAL, MODEL_INVALID, NOT_SOLVED -> Answer.none(Outcome.UNKNOWN);
      };
    } finally {
      parameters.delete();
    }
  }

  /// Few rounds of cuts: on programs such as ours they take longer than they gain.
  private static String settings(Limits limits) {
    return """
    limits/nodes = %d
    randomization/permutationseed = 1
    display/verblevel = 0
    separating/maxroundsroot = 5
    separating/maxrounds = 0
    branching/relpscost/initcand = 10
    """
        .formatted(limits.nodes());
  }

  private static Answer answer(Program program, Loaded model, Outcome outcome) {
    var values = model.values();
    for (int column = 0; column < values.length; column++) {
      if (program.isWhole(column)) {
        values[column] = Math.rint(values[column]);
      }
    }
    return new Answer(
        outcome, program.cost(values), model.solver().objective().bestBound(), values);
  }

  /// A program in the solver's memory.
  static final class Loaded {
    private final MPSolver solver;
    private final MPVariable[] variables;

    private Loaded(MPSolver solver, MPVariable[] variables) {
      this.solver = solver;
      this.variables = variables;
    }

    MPSolver solver() {
      return solver;
    }

    MPVariable[] variables() {
      return variables;
    }

    static Loaded of(Program program, String name) {
      Native.ensure();
      var solver = MPSolver.createSolver(name);
      if (solver == null) {
        throw new IllegalStateException("OR-Tools has no solver \"%s\".".formatted(name));
      }
      var variables = new MPVariable[program.columns()];
      for (int column = 0; column < variables.length; column++) {
        variables[column] =
            solver.makeVar(
                program.lower(column), program.upper(column), program.isWhole(column), "");
        if (program.cost(column) != 0) {
          solver.objective().setCoefficient(variables[column], program.cost(column));
        }
      }
      solver.objective().setMinimization();
      var rows = new MPConstraint[program.rows()];
      for (int row = 0; row < rows.length; row++) {
        rows[row] = solver.makeConstraint(program.least(row), program.most(row), "");
      }
      for (int entry = 0; entry < program.entries(); entry++) {
        rows[program.rowOf(entry)].setCoefficient(
            variables[program.columnOf(entry)], program.value(entry));
      }
      return new Loaded(solver, variables);
    }

    double[] values() {
      var values = new double[variables.length];
      for (int column = 0; column < values.length; column++) {
        values[column] = variables[column].solutionValue();
      }
      return values;
    }
  }
}
