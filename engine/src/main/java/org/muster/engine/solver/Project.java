package org.muster.engine.solver;

import java.util.List;

/// Jobs that wait for each other and share what there is only so much of.
///
/// @param jobs named by their places in this list, from 0 on
/// @param capacities of each resource, what is there at any time; at least 0
public record Project(List<Job> jobs, List<Integer> capacities) {

  /// Something that takes time and is not interrupted.
  ///
  /// @param duration at least 0
  /// @param after jobs that are over before it begins
  /// @param takes of each resource, what it takes all the while; at least 0
  public record Job(int duration, List<Integer> after, List<Integer> takes) {
    public Job {
      after = List.copyOf(after);
      takes = List.copyOf(takes);
    }
  }

  /// @throws IllegalArgumentException if a job names a job or a resource that is not there, or a
  ///   number is below 0
  public Project {
    jobs = List.copyOf(jobs);
    capacities = List.copyOf(capacities);
    for (int number = 0; number < jobs.size(); number++) {
      check(number, jobs.get(number), jobs.size(), capacities.size());
    }
    if (capacities.stream().anyMatch(it -> it < 0)) {
      throw new IllegalArgumentException(
          "The capacities (%s) must be at least 0.".formatted(capacities));
    }
  }

  private static void check(int number, Job job, int jobs, int resources) {
    if (job.duration() < 0 || job.takes().stream().anyMatch(it -> it < 0)) {
      throw new IllegalArgumentException(
          "Job %d must not take less than nothing (duration %d, resources %s)."
              .formatted(number, job.duration(), job.takes()));
    }
    if (job.takes().size() != resources) {
      throw new IllegalArgumentException(
          "Job %d takes of %d resources, but there are %d."
              .formatted(number, job.takes().size(), resources));
    }
    if (job.after().stream().anyMatch(it -> it < 0 || it >= jobs)) {
      throw new IllegalArgumentException(
          "Job %d waits for a job (%s) that is not among the %d."
              .formatted(number, job.after(), jobs));
    }
  }

  /// When all is over if one job is done after the other.
  public long atMost() {
    return jobs.stream().mapToLong(Job::duration).sum();
  }
}
