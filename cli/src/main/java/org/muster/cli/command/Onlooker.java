package org.muster.cli.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.muster.cli.text.Figures;
import org.muster.engine.Watch;
import org.muster.engine.assign.Progress;
import org.muster.model.plan.Score;
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
  private long end = Long.MAX_VALUE;
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

  /// The work is to end after so many seconds from now, with what there is.
  void endsAfter(int seconds) {
    end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
  }

  /// Whether the work was ended, by hand or by time.
  boolean isEnded() {
    return stopped || System.nanoTime() >= end;
  }

  /// Whether that time is over and nobody ended the work before.
  boolean isOutOfTime() {
    return !stopped && System.nanoTime() >= end;
  }

  @Override
  public boolean goesOn(long done, long total) {
    return tell(() -> "%s of %s looked at".formatted(Figures.number(done), Figures.number(total)));
  }

  /// The same for plans, each of which takes long: how many are made, and how long the rest will
  /// take if they are like those.
  Watch countingPlans() {
    var begun = System.nanoTime();
    return (done, total) ->
        tell(() ->
            "%s of %s plans made%s"
                .formatted(Figures.number(done), Figures.number(total), left(begun, done, total)));
  }

  private static String left(long begun, long done, long total) {
    if (done == 0) {
      return "";
    }
    var seconds = Duration.ofNanos((System.nanoTime() - begun) / done * (total - done)).toSeconds();
    return seconds < 90
        ? ", some %d s left".formatted(seconds)
        : ", some %d min left".formatted(Math.ceilDiv(seconds, 60));
  }

  /// The same for a plan: the best so far, and how much better any other could be.
  boolean goesOn(Progress progress) {
    return tell(() -> told(progress));
  }

  private static String told(Progress progress) {
    if (progress.best().isEmpty()) {
      return "looking for a plan";
    }
    var best = progress.best().getAsLong();
    return progress.bound().isEmpty()
        ? "shortfall " + shortfall(best)
        : "shortfall %s, no plan has less than %s (%.1f%% between)"
            .formatted(
                shortfall(best), shortfall(progress.bound().getAsLong()), 100 * progress.gap());
  }

  private static String shortfall(long millionths) {
    return String.format(Locale.ROOT, "%,.1f", (double) millionths / Score.SCALE);
  }

  /// Those who search may do so on several threads.
  private synchronized boolean tell(Supplier<String> progress) {
    var now = System.nanoTime();
    if (tells && now > next && !stopped) {
      next = now + PAUSE;
      told = true;
      err.print(CLEARED + progress.get() + "; Ctrl-C ends with what there is");
      err.flush();
    }
    return !stopped && now < end;
  }

  /// Takes the line about the progress away.
  synchronized void finish() {
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
