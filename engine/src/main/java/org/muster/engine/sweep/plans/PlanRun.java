package org.muster.engine.sweep.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.muster.engine.Watch;
import org.muster.model.sweep.CasePlan;
import org.muster.model.sweep.PlanCase;
import org.muster.model.sweep.PlanSummary;

/// A job at work.
final class PlanRun {
  private final PlanJob job;
  private final PlanStore store;
  private final Watch watch;
  private final AtomicInteger done = new AtomicInteger();
  private volatile boolean stopped;

  PlanRun(PlanJob job, PlanStore store, Watch watch) {
    this.job = job;
    this.store = store;
    this.watch = watch;
  }

  List<CasePlan> all(int threads) {
    var waiting = new ArrayList<Future<Optional<PlanSummary>>>();
    try (var workers = Executors.newFixedThreadPool(threads)) {
      job.cases().forEach(one -> waiting.add(workers.submit(() -> plan(one))));
      var plans = new ArrayList<CasePlan>();
      try {
        for (int i = 0; i < waiting.size(); i++) {
          plans.add(new CasePlan(job.cases().get(i), result(waiting.get(i))));
        }
      } finally {
        if (plans.size() < waiting.size()) {
          stopped = true;
        }
      }
      return List.copyOf(plans);
    }
  }

  private static Optional<PlanSummary> result(Future<Optional<PlanSummary>> waiting) {
    try {
      return waiting.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The plans were interrupted.");
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A plan failed: " + failed.getCause(), failed.getCause());
    }
  }

  /// What is planned after somebody ended it may not be as good as it could be, and is not kept.
  private Optional<PlanSummary> plan(PlanCase one) {
    if (!goesOn()) {
      return Optional.empty();
    }
    var key = job.key(one);
    var plan = store.finished(key);
    if (plan.isEmpty()) {
      var made = job.run(one, _ -> goesOn());
      if (stopped) {
        return Optional.empty();
      }
      store.keep(key, made);
      plan = Optional.of(made);
    }
    done.incrementAndGet();
    goesOn();
    return plan;
  }

  private boolean goesOn() {
    if (!stopped && !watch.goesOn(done.get(), job.cases().size())) {
      stopped = true;
    }
    return !stopped;
  }
}
