package org.muster.engine.solver;

import com.google.ortools.linearsolver.MPSolver;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Asks, while a solver works, whether it may go on, and interrupts it if not.
final class Interruption implements AutoCloseable {
  private static final int PAUSE_MILLIS = 50;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread thread;

  private Interruption(MPSolver solver, BooleanSupplier goesOn) {
    this.thread = Thread.ofVirtual().name("interruption").start(() -> watch(solver, goesOn));
  }

  static Interruption of(MPSolver solver, BooleanSupplier goesOn) {
    return new Interruption(solver, goesOn);
  }

  private void watch(MPSolver solver, BooleanSupplier goesOn) {
    try {
      while (!done.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
        if (!goesOn.getAsBoolean()) {
          solver.interruptSolve();
          return;
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits until nobody touches the solver any more.
  @Override
  public void close() {
    done.countDown();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
