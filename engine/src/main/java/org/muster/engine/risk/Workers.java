package org.muster.engine.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// Threads that share work which falls into many small parts.
///
/// @param threads at least 1
record Workers(int threads) {
  /// The results of all parts, by their numbers. Each thread takes one stretch of them and begins
  /// with an answerer of its own.
  ///
  /// @param answerer asked for once a thread, on that thread
  <T> List<T> each(int parts, Supplier<IntFunction<T>> answerer) {
    var waiting = new ArrayList<Future<List<T>>>();
    try (var workers = Executors.newFixedThreadPool(threads)) {
      for (int thread = 0; thread < threads; thread++) {
        var from = (int) ((long) parts * thread / threads);
        var to = (int) ((long) parts * (thread + 1) / threads);
        waiting.add(workers.submit(stretch(from, to, answerer)));
      }
      var all = new ArrayList<T>(parts);
      waiting.forEach(it -> all.addAll(result(it)));
      return all;
    }
  }

  private static <T> Callable<List<T>> stretch(
      int from, int to, Supplier<IntFunction<T>> answerer) {
    return () -> {
      var results = new ArrayList<T>(to - from);
      if (from < to) {
        var answers = answerer.get();
        for (int part = from; part < to; part++) {
          results.add(answers.apply(part));
        }
      }
      return results;
    };
  }

  private static <T> List<T> result(Future<List<T>> waiting) {
    try {
      return waiting.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The work was interrupted.");
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A part failed: " + failed.getCause(), failed.getCause());
    }
  }
}
