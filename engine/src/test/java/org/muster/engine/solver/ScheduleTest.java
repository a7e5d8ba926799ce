package org.muster.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.engine.solver.MadeUpProject.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.engine.solver.Answer.Outcome;
import org.muster.engine.solver.Schedule.Standing;

class ScheduleTest {
  private static final double A_LOT = 100;
  private static final double A_LITTLE = 0.2;

  @Test
  void jobsThatDoNotFitBesideEachOtherAreDoneInTurn() {
    var project = new Project(List.of(job(3, List.of(), 2), job(4, List.of(), 2)), List.of(3));

    assertThat(Schedule.of(project, A_LOT, _ -> true).makespan()).isEqualTo(7);
  }

  @Test
  void jobsThatWaitForEachOtherCannotBeDone() {
    var project = new Project(List.of(job(1, List.of(1), 0), job(1, List.of(0), 0)), List.of(1));

    assertThat(Schedule.of(project, A_LOT, _ -> true).outcome()).isEqualTo(Outcome.IMPOSSIBLE);
  }

  @Test
  void theSameWorkGivesTheSameSchedule() {
    var project = MadeUpProject.large(3);

    assertThat(Schedule.of(project, A_LITTLE, _ -> true))
        .isEqualTo(Schedule.of(project, A_LITTLE, _ -> true));
  }

  @Test
  void whoDoesNotLetItGoOnGetsWhatIsThere() {
    var seen = Collections.synchronizedList(new ArrayList<Standing>());

    var schedule =
        Schedule.of(
            MadeUpProject.large(3),
            A_LOT,
            standing -> {
              seen.add(standing);
              return standing.best().isEmpty();
            });

    assertThat(schedule.outcome()).isEqualTo(Outcome.FOUND);
    assertThat(schedule.makespan()).isEqualTo(seen.getLast().best().orElseThrow());
    assertThat(schedule.bound()).isLessThan(schedule.makespan());
  }

  @Test
  void whoForbidsItAtOnceGetsNothing() {
    assertThat(Schedule.of(MadeUpProject.large(3), A_LOT, _ -> false).outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void whatIsToldBetterIsBetter() {
    var seen = Collections.synchronizedList(new ArrayList<Long>());

    var schedule =
        Schedule.of(
            MadeUpProject.large(3),
            A_LITTLE,
            standing -> {
              standing.best().ifPresent(seen::add);
              return true;
            });

    assertThat(seen).isSortedAccordingTo(Collections.reverseOrder());
    assertThat(seen).endsWith(schedule.makespan());
  }

  @Test
  void aProjectNamesOnlyJobsAndResourcesThatAreThere() {
    assertThatThrownBy(() -> new Project(List.of(job(1, List.of(1), 0)), List.of(1)))
        .hasMessage("Job 0 waits for a job ([1]) that is not among the 1.");
    assertThatThrownBy(() -> new Project(List.of(job(1, List.of())), List.of(1)))
        .hasMessage("Job 0 takes of 0 resources, but there are 1.");
    assertThatThrownBy(() -> new Project(List.of(job(-1, List.of(), 0)), List.of(1)))
        .hasMessage("Job 0 must not take less than nothing (duration -1, resources [0]).");
  }
}
