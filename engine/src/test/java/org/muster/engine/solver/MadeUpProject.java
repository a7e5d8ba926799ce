package org.muster.engine.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.muster.engine.solver.Project.Job;

/// Projects drawn from a seed.
final class MadeUpProject {
  private MadeUpProject() {}

  /// Some of them cannot be done: a job may take more than there is.
  static Project tiny(long seed) {
    var random = new SplittableRandom(seed);
    return draw(random, 2 + random.nextInt(4), 2, 4, 5);
  }

  /// Of a size at which a search takes its time.
  static Project large(long seed) {
    return draw(new SplittableRandom(seed), 60, 4, 10, 10);
  }

  private static Project draw(
      SplittableRandom random, int count, int resources, int longest, int capacity) {
    var jobs = new ArrayList<Job>();
    for (int number = 0; number < count; number++) {
      var before = number;
      jobs.add(
          new Job(
              random.nextInt(longest),
              IntStream.range(0, number)
                  .filter(_ -> random.nextInt(before + 2) < 2)
                  .limit(3)
                  .boxed()
                  .toList(),
              IntStream.range(0, resources)
                  .mapToObj(_ -> random.nextInt(2) * random.nextInt(capacity + 1))
                  .toList()));
    }
    return new Project(
        jobs,
        IntStream.range(0, resources)
            .mapToObj(_ -> capacity - (count < 10 && random.nextInt(4) == 0 ? 2 : 0))
            .toList());
  }

  static Job job(int duration, List<Integer> after, Integer... takes) {
    return new Job(duration, after, List.of(takes));
  }
}
