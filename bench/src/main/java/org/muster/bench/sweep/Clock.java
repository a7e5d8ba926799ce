package org.muster.bench.sweep;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;

/// Takes the time of something, in seconds.
final class Clock {
  private Clock() {}

  /// @param wall from begin to end
  /// @param cpu of the thread; of all threads of the process if several work
  record Took(double wall, double cpu) {
    static Took least(List<Took> some) {
      return new Took(
          Collections.min(some.stream().map(Took::wall).toList()),
          Collections.min(some.stream().map(Took::cpu).toList()));
    }
  }

  /// The least of some repetitions, all work on one thread.
  static Took one(int times, Callable<?> work) throws Exception {
    try (var pool = new ForkJoinPool(1)) {
      return pool.submit(
              () -> {
                var took = new ArrayList<Took>();
                for (int at = 0; at < times; at++) {
                  took.add(once(work));
                }
                return Took.least(took);
              })
          .get();
    }
  }

  /// The least of some repetitions, on all cores.
  static Took all(int times, Callable<?> work) throws Exception {
    var took = new ArrayList<Took>();
    for (int at = 0; at < times; at++) {
      var cpu = processCpu();
      var began = System.nanoTime();
      work.call();
      took.add(new Took((System.nanoTime() - began) / 1e9, (processCpu() - cpu) / 1e9));
    }
    return Took.least(took);
  }

  /// On the thread that calls.
  static Took once(Callable<?> work) throws Exception {
    var threads = ManagementFactory.getThreadMXBean();
    var cpu = threads.getCurrentThreadCpuTime();
    var began = System.nanoTime();
    work.call();
    var wall = System.nanoTime() - began;
    return new Took(wall / 1e9, (threads.getCurrentThreadCpuTime() - cpu) / 1e9);
  }

  private static long processCpu() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  /// Of the whole process, native memory too, in bytes; 0 where the system does not tell.
  static long peakMemory() throws IOException {
    var status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(it -> it.startsWith("VmHWM:"))
            .mapToLong(it -> 1024 * Long.parseLong(it.replaceAll("\\D", "")))
            .findFirst()
            .orElse(0)
        : 0;
  }
}
