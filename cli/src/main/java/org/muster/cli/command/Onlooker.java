package org.muster.cli.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.muster.cli.text.Figures;
import org.muster.engine.Watch;
import picocli.CommandLine.Model.CommandSpec;

/// Tells somebody at a terminal how far long work is. Ctrl-C ends the work, and the best so far is
/// still printed.
final class Onlooker implements Watch, AutoCloseable {
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final long PAUSE = Duration.ofMillis(250).toNanos();
  private static final Duration TO_PRINT = Duration.ofSeconds(10);
  private static final String CLEARED = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean tells;
  private final CountDownLatch printed = new CountDownLatch(1);
  private final Thread interruption = new Thread(this::stop, "interruption");
  private long next = System.nanoTime() + PATIENCE;
  private boolean told;
  private volatile boolean stopped;

  private Onlooker(PrintWriter err, boolean tells) {
    this.err = err;
    this.tells = tells;
  }

  /// To be closed when the answer has been printed.
  static Onlooker on(CommandSpec command) {
    var onlooker =
        new Onlooker(
            command.commandLine().getErr(), MusterCommand.of(command).terminal().interactive());
    Runtime.getRuntime().addShutdownHook(onlooker.interruption);
    return onlooker;
  }

  @Override
  public boolean goesOn(long done, long total) {
    if (tells && System.nanoTime() > next) {
      next = System.nanoTime() + PAUSE;
      told = true;
      err.print(
          CLEARED
              + "%s of %s looked at; Ctrl-C ends with what there is"
                  .formatted(Figures.number(done), Figures.number(total)));
      err.flush();
    }
    return !stopped;
  }

  /// Takes the line about the progress away.
  void finish() {
    if (told) {
      err.print(CLEARED);
      err.flush();
    }
  }

  /// The process ends as soon as this returns; so it waits for the answer.
  private void stop() {
    stopped = true;
    try {
      printed.await(TO_PRINT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    printed.countDown();
    if (!stopped) {
      Runtime.getRuntime().removeShutdownHook(interruption);
    }
  }
}
