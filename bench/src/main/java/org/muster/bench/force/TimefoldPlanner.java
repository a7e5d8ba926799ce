package org.muster.bench.force;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.CartesianProductMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.List;
import java.util.function.LongConsumer;
import org.muster.bench.force.Ground.Stay;

/// Timefold Solver on the same question. It begins with the plain plan and searches locally from
/// there: a tour gets another line, another week, both, or changes places with another tour.
final class TimefoldPlanner {
  private static final String SAME_TOUR = "tour";

  private TimefoldPlanner() {}

  /// @param better told of every better plan that keeps the rules, by its shortfall
  static List<Stay> plan(Ground ground, List<Stay> first, Duration limit, LongConsumer better) {
    var solver = SolverFactory.<Tours>create(config(limit)).buildSolver();
    solver.addEventListener(event -> {
      if (event.getNewBestScore() instanceof HardSoftScore score && score.isFeasible()) {
        better.accept(-score.softScore());
      }
    });
    return solver.solve(Tours.of(ground, first)).stays();
  }

  private static SolverConfig config(Duration limit) {
    return new SolverConfig()
        .withSolutionClass(Tours.class)
        .withEntityClasses(Tour.class)
        .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
        .withRandomSeed(1L)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(TourScore.class))
        .withTerminationSpentLimit(limit)
        .withPhases(new LocalSearchPhaseConfig().withMoveSelectorConfig(moves()));
  }

  private static MoveSelectorConfig<?> moves() {
    return new UnionMoveSelectorConfig()
        .withMoveSelectors(
            change("line"),
            change("week"),
            new CartesianProductMoveSelectorConfig(
                List.of(
                    change("line")
                        .withEntitySelectorConfig(new EntitySelectorConfig().withId(SAME_TOUR)),
                    change("week")
                        .withEntitySelectorConfig(
                            EntitySelectorConfig.newMimicSelectorConfig(SAME_TOUR)))),
            new SwapMoveSelectorConfig());
  }

  private static ChangeMoveSelectorConfig change(String variable) {
    return new ChangeMoveSelectorConfig()
        .withValueSelectorConfig(new ValueSelectorConfig(variable));
  }
}
