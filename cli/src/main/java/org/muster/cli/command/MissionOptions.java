package org.muster.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.cli.ask.CannotAsk;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.ask.MissionAtHand;
import org.muster.cli.ask.Mistake;
import org.muster.model.scenario.DecisionId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What is asked: the mission, the choices, the date. For all commands that resolve.
final class MissionOptions {
  @Parameters(
      index = "0",
      paramLabel = "MISSION",
      description = "Folder of the mission, such as missions/two-wait.")
  private String mission;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--decide",
      paramLabel = "NAME=OPTION",
      description = "Take a decision, such as ceasefire=yes. May be repeated.")
  private Map<String, String> choices = new LinkedHashMap<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Day.class,
      description = "What was known on this day, such as 2025-04-10; everything if not told.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--optimistic",
      description = "Thresholds use the upper ends of ranges instead of the lower.")
  private boolean optimistic;

  /// Names of the decisions that somebody took.
  Set<String> decided() {
    return Set.copyOf(choices.keySet());
  }

  /// As on the command line.
  String written() {
    return mission;
  }

  /// The decisions that were taken, whether the mission has them or not.
  SortedSet<DecisionId> taken() {
    var taken = new TreeSet<DecisionId>();
    choices.keySet().forEach(name -> taken.add(DecisionId.of(name)));
    return taken;
  }

  Path folder() {
    return folder(command, mission);
  }

  /// The folder of a mission that was named on the command line.
  static Path folder(CommandSpec command, String written) {
    try {
      return MissionAtHand.folder(MusterCommand.of(command).terminal().directory(), written);
    } catch (InvalidPathException wrong) {
      throw new CannotAsk(new Mistake.NoPath(written, wrong.getReason()));
    }
  }

  /// @throws org.muster.cli.ask.CannotAsk with everything that stands in the way
  Inquiry ask() {
    return MissionAtHand.in(folder(), mission).ask(choices, Optional.ofNullable(asOf), optimistic);
  }
}
