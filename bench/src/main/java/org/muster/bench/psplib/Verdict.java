package org.muster.bench.psplib;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.muster.engine.solver.Answer.Outcome;
import org.muster.engine.solver.Project;
import org.muster.engine.solver.Schedule;

/// A schedule, held against what is published of its project.
///
/// @param published the makespan; empty if none is
/// @param optimal whether it is published as the very best
/// @param bound published lower bound; empty if none is
record Verdict(
    String name,
    Project project,
    Schedule schedule,
    OptionalInt published,
    boolean optimal,
    OptionalInt bound,
    double seconds) {

  boolean isFound() {
    return !schedule.starts().isEmpty();
  }

  boolean isProved() {
    return schedule.outcome() == Outcome.BEST;
  }

  /// How much longer than what is published; below 0 if shorter.
  OptionalInt excess() {
    return isFound() && published.isPresent()
        ? OptionalInt.of(Math.toIntExact(schedule.makespan()) - published.getAsInt())
        : OptionalInt.empty();
  }

  /// What cannot be: somebody is wrong. Empty if all is well.
  String contradiction() {
    if (!isFound()) {
      return schedule.outcome() == Outcome.IMPOSSIBLE ? "found impossible" : "";
    }
    if (!keepsRules()) {
      return "breaks the rules";
    }
    if (isProved() && excess().orElse(0) > 0) {
      return "proved, but a shorter one is published";
    }
    if (optimal && excess().orElse(0) < 0) {
      return "shorter than the published optimum";
    }
    return schedule.makespan() < bound.orElse(0) ? "shorter than the published bound" : "";
  }

  /// Whether all jobs wait for those before them, and never take more than there is. The solver is
  /// not believed.
  private boolean keepsRules() {
    return IntStream.range(0, project.jobs().size()).allMatch(this::waits)
        && IntStream.range(0, project.capacities().size()).allMatch(this::fits);
  }

  private boolean waits(int job) {
    return project.jobs().get(job).after().stream()
            .allMatch(it -> end(it) <= schedule.starts().get(job))
        && end(job) <= schedule.makespan()
        && schedule.starts().get(job) >= 0;
  }

  private long end(int job) {
    return schedule.starts().get(job) + project.jobs().get(job).duration();
  }

  private boolean fits(int resource) {
    var taken = new long[Math.toIntExact(schedule.makespan()) + 1];
    for (int job = 0; job < project.jobs().size(); job++) {
      for (long time = schedule.starts().get(job); time < end(job); time++) {
        taken[Math.toIntExact(time)] += project.jobs().get(job).takes().get(resource);
      }
    }
    var most = project.capacities().get(resource);
    return IntStream.range(0, taken.length).allMatch(it -> taken[it] <= most);
  }
}
