package org.muster.cli.command;

import java.nio.file.InvalidPathException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.cli.ask.CannotAsk;
import org.muster.cli.ask.Mistake;
import org.muster.cli.ask.PlanFolder;
import org.muster.engine.sweep.plans.PlanStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Where plans are kept: for commands that make many.
final class WorkOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      description = "Keep finished plans in this folder, and take those that are there already.")
  private @Nullable String folder;

  /// The same work whether plans are kept or not.
  <T> T with(Function<PlanStore, T> work) {
    if (folder == null) {
      return work.apply(PlanStore.none());
    }
    try (var store = store(folder)) {
      return work.apply(store);
    }
  }

  private PlanFolder store(String written) {
    try {
      var path = MusterCommand.of(command).terminal().directory().resolve(written);
      return PlanFolder.open(path, written);
    } catch (InvalidPathException wrong) {
      throw new CannotAsk(
          new Mistake.CannotWork(
              written, Optional.ofNullable(wrong.getReason()).orElse("it is no path")));
    }
  }
}
