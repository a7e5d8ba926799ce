package org.muster.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.engine.solver.Answer.Outcome;

/// Schedules of made-up projects, held against trying every start.
class ScheduleLawsTest {
  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noScheduleIsShorter(long seed) {
    var project = MadeUpProject.tiny(seed);

    var schedule = Schedule.of(project, 10, _ -> true);

    var shortest = EveryStart.makespan(project);
    if (shortest.isEmpty()) {
      assertThat(schedule.outcome()).isEqualTo(Outcome.IMPOSSIBLE);
    } else {
      assertThat(schedule.outcome()).isEqualTo(Outcome.BEST);
      assertThat(schedule.makespan()).isEqualTo(shortest.getAsLong());
      assertThat(schedule.bound()).isEqualTo(schedule.makespan());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aScheduleKeepsOrderAndCapacities(long seed) {
    var project = MadeUpProject.tiny(seed);

    var schedule = Schedule.of(project, 10, _ -> true);

    if (schedule.outcome() == Outcome.BEST) {
      var starts = schedule.starts().stream().mapToInt(Long::intValue).toArray();
      assertThat(EveryStart.keepsRules(project, starts)).isTrue();
    }
  }
}
