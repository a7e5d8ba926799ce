package org.muster.engine.solver;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import java.util.function.BooleanSupplier;
import org.muster.engine.solver.Answer.Outcome;
import org.muster.engine.solver.Solver.Loaded;

/// A program without its whole numbers, kept in the solver's memory, so that it can be asked about
/// its answer.
public final class Relaxation implements AutoCloseable {
  private final Program program;
  private final Loaded model;

  private Relaxation(Program program, Loaded model) {
    this.program = program;
    this.model = model;
  }

  public static Relaxation of(Program program) {
    return new Relaxation(program, Loaded.of(program, "GLOP"));
  }

  /// By the primal simplex, which was twice to three times as fast on force plans as the dual.
  ///
  /// @param goesOn asked every now and then, from another thread
  public Answer solve(BooleanSupplier goesOn) {
    var parameters = new MPSolverParameters();
    try (var _ = Interruption.of(model.solver(), goesOn)) {
      parameters.setIntegerParam(
          MPSolverParameters.IntegerParam.LP_ALGORITHM,
          MPSolverParameters.LpAlgorithmValues.PRIMAL.swigValue());
      var status = model.solver().solve(parameters);
      if (status == MPSolver.ResultStatus.OPTIMAL) {
        var values = model.values();
        var cost = program.cost(values);
        return new Answer(Outcome.BEST, cost, cost, values);
      }
      return Answer.none(
          status == MPSolver.ResultStatus.INFEASIBLE ? Outcome.IMPOSSIBLE : Outcome.UNKNOWN);
    } finally {
      parameters.delete();
    }
  }

  /// What one more of a column would change the cost by, at the last answer.
  public double reducedCost(int column) {
    return model.variables()[column].reducedCost();
  }

  @Override
  public void close() {
    model.solver().delete();
  }
}
