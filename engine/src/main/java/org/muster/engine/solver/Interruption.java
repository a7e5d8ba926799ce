package org.muster.engine.solver;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.sat.CpSolver;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Asks, while a solver works, whether it may go on, and interrupts it if not.
final class Interruption implements AutoCloseable {
  private static final int PAUSE_MILLIS = 50;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread thread;

  private Interruption(Runnable interrupt, BooleanSupplier goesOn) {
    this.thread = Thread.ofVirtual().name("interruption").start(() -> watch(interrupt, goesOn));
  }

  static Interruption of(MPSolver solver, BooleanSupplier goesOn) {
    return new Interruption(solver::interruptSolve, goesOn);
  }

  static Interruption of(CpSolver solver, BooleanSupplier goesOn) {
    return new Interruption(solver::stopSearch, goesOn);
  }

  private void watch(Runnable interrupt, BooleanSupplier goesOn) {
    try {
      while (!done.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
        if (!goesOn.getAsBoolean()) {
          interrupt.run();
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
