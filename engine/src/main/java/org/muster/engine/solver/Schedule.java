package org.muster.engine.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.muster.engine.solver.Answer.Outcome;

/// When each job of a project begins, so that the last one is over as soon as can be.
///
/// @param outcome what it is worth
/// @param starts of the jobs, in their order; empty if there is no schedule
/// @param makespan when the last job is over; 0 if there is no schedule
/// @param bound no schedule is over before
public record Schedule(Outcome outcome, List<Long> starts, long makespan, long bound) {

  public Schedule {
    starts = List.copyOf(starts);
  }

  /// How far a search is.
  ///
  /// @param best the shortest makespan so far; empty before there is one
  /// @param bound no schedule is over before, as was known when the best was found
  public record Standing(OptionalLong best, long bound) {}

  /// Looks on, and may end the search.
  @FunctionalInterface
  public interface Watcher {
    /// Called a few times a second, from another thread, and at every better schedule.
    ///
    /// @return whether to go on; if not, the search ends with what it has
    boolean goesOn(Standing standing);
  }

  /// Searches with constraint propagation and learning.
  ///
  /// @param work that the search may do, in the solver's own deterministic unit, which is about a
  ///   second on an ordinary machine; the same work gives the same schedule everywhere
  public static Schedule of(Project project, double work, Watcher watcher) {
    Native.ensure();
    return new Search(project, work, watcher).run();
  }

  private static Schedule none(Outcome outcome, long bound) {
    return new Schedule(outcome, List.of(), 0, bound);
  }

  private static final class Search {
    private final CpModel model = new CpModel();
    private final CpSolver solver = new CpSolver();
    private final Watcher watcher;
    private final IntVar[] starts;
    private final IntVar end;
    private final AtomicReference<Standing> standing =
        new AtomicReference<>(new Standing(OptionalLong.empty(), 0));

    Search(Project project, double work, Watcher watcher) {
      this.watcher = watcher;
      var horizon = project.atMost();
      this.end = model.newIntVar(0, horizon, "end");
      this.starts = new IntVar[project.jobs().size()];
      Arrays.setAll(starts, it -> model.newIntVar(0, horizon, "start" + it));
      jobs(project);
      model.minimize(end);
      solver
          .getParameters()
          .setNumWorkers(1)
          .setInterleaveSearch(true)
          .setRandomSeed(1)
          .setMaxDeterministicTime(work);
    }

    private void jobs(Project project) {
      var intervals = new IntervalVar[starts.length];
      for (int number = 0; number < starts.length; number++) {
        var job = project.jobs().get(number);
        intervals[number] =
            model.newFixedSizeIntervalVar(starts[number], job.duration(), "job" + number);
        model.addGreaterOrEqual(end, LinearExpr.affine(starts[number], 1, job.duration()));
        for (int before : job.after()) {
          model.addGreaterOrEqual(
              starts[number],
              LinearExpr.affine(starts[before], 1, project.jobs().get(before).duration()));
        }
      }
      for (int resource = 0; resource < project.capacities().size(); resource++) {
        var shared = model.addCumulative(project.capacities().get(resource));
        for (int number = 0; number < starts.length; number++) {
          shared.addDemand(intervals[number], project.jobs().get(number).takes().get(resource));
        }
      }
    }

    private boolean goesOn() {
      return watcher.goesOn(standing.get());
    }

    Schedule run() {
      if (!goesOn()) {
        return none(Outcome.UNKNOWN, 0);
      }
      try (var _ = Interruption.of(solver, this::goesOn)) {
        return switch (solver.solve(model, new Better())) {
          case OPTIMAL -> schedule(Outcome.BEST);
          case FEASIBLE -> schedule(Outcome.FOUND);
          case INFEASIBLE -> none(Outcome.IMPOSSIBLE, 0);
          case UNKNOWN -> none(Outcome.UNKNOWN, standing.get().bound());
          case MODEL_INVALID, UNRECOGNIZED ->
              throw new IllegalStateException(
                  "The solver does not accept the model: " + model.validate());
        };
      }
    }

    private Schedule schedule(Outcome outcome) {
      var makespan = solver.value(end);
      return new Schedule(
          outcome,
          Arrays.stream(starts).map(solver::value).toList(),
          makespan,
          outcome == Outcome.BEST ? makespan : up(solver.bestObjectiveBound()));
    }

    /// Ends are whole numbers; a hair below one is that one.
    private static long up(double bound) {
      return Math.max(0, Math.round(Math.ceil(bound - 1e-6)));
    }

    /// Hears of every better schedule. The solver could tell of bounds too, but its native code
    /// then crashes the virtual machine now and then.
    private final class Better extends CpSolverSolutionCallback {
      @Override
      public void onSolutionCallback() {
        standing.set(new Standing(OptionalLong.of(value(end)), up(bestObjectiveBound())));
        if (!goesOn()) {
          stopSearch();
        }
      }
    }
  }
}
