package org.muster.engine.solver;

import java.util.OptionalLong;
import java.util.stream.IntStream;

/// The shortest makespan by trying every start of every job. For a handful of short jobs.
final class EveryStart {
  private final Project project;
  private final int[] starts;
  private long best;
  private boolean found;

  private EveryStart(Project project) {
    this.project = project;
    this.starts = new int[project.jobs().size()];
    this.best = project.atMost() + 1;
  }

  /// Empty if no start keeps the rules.
  static OptionalLong makespan(Project project) {
    var tried = new EveryStart(project);
    tried.place(0, 0);
    return tried.found ? OptionalLong.of(tried.best) : OptionalLong.empty();
  }

  private void place(int job, long end) {
    if (job == starts.length) {
      if (keepsRules(project, starts)) {
        best = end;
        found = true;
      }
      return;
    }
    var duration = project.jobs().get(job).duration();
    for (int start = 0; Math.max(end, start + duration) < best; start++) {
      starts[job] = start;
      place(job + 1, Math.max(end, start + duration));
    }
  }

  static boolean keepsRules(Project project, int[] starts) {
    var jobs = project.jobs();
    var inOrder =
        IntStream.range(0, starts.length)
            .allMatch(job ->
                jobs.get(job).after().stream()
                    .allMatch(it -> starts[it] + jobs.get(it).duration() <= starts[job]));
    return inOrder
        && IntStream.range(0, (int) project.atMost())
            .allMatch(time ->
                IntStream.range(0, project.capacities().size())
                    .allMatch(
                        it -> taken(project, starts, it, time) <= project.capacities().get(it)));
  }

  private static int taken(Project project, int[] starts, int resource, int time) {
    return IntStream.range(0, starts.length)
        .filter(
            job -> starts[job] <= time && time < starts[job] + project.jobs().get(job).duration())
        .map(job -> project.jobs().get(job).takes().get(resource))
        .sum();
  }
}
