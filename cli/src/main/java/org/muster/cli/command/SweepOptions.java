package org.muster.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.cli.ask.SweepInquiry;
import org.muster.engine.sweep.SweepTask;
import org.muster.model.resolution.Mode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which worlds are looked at, and how.
final class SweepOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--over",
      split = ",",
      paramLabel = "NAME",
      description =
          "Decisions that take all their options, such as ceasefire,un-mandate; those that anything"
              + " reads and --decide leaves open, if not told.")
  private List<String> over = new ArrayList<>();

  @Option(
      names = "--target",
      paramLabel = "NAME",
      description =
          "The target that is told first; the one that asks for the fewest troops if not told.")
  private @Nullable String target;

  @Option(
      names = "--mode",
      paramLabel = "in-turn|at-once",
      defaultValue = "in-turn",
      converter = HowTheyCome.class,
      description = "In turn, or all signing at once; in turn if not told.")
  private Mode mode = Mode.SEQUENTIAL;

  @Option(
      names = "--chances",
      description = "Worlds count by how likely they are, as chances.yaml tells.")
  private boolean chances;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "4194304",
      description = "Up to so many worlds every one is looked at; 4194304 if not told.")
  private long limit = SweepTask.LIMIT;

  @Option(
      names = "--samples",
      paramLabel = "N",
      defaultValue = "65536",
      description = "How many worlds are drawn if there are more; 65536 if not told.")
  private int samples = SweepTask.SAMPLES;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Draws the worlds; 1 if not told.")
  private long seed = 1;

  /// @throws org.muster.cli.ask.CannotAsk with everything that stands in the way
  SweepInquiry ask(MissionOptions mission) {
    if (limit < 1 || samples < 1) {
      throw new ParameterException(
          command.commandLine(),
          "The limit (--limit %d) and the sample (--samples %d) must be at least 1."
              .formatted(limit, samples));
    }
    var inquiry = mission.ask();
    var told = Optional.of(inquiry.mission().chances()).filter(_ -> chances);
    var plain = new SweepTask(inquiry.setting(), List.of(), told, limit, samples, seed);
    return SweepInquiry.of(
        inquiry,
        plain,
        new SweepInquiry.Asked(over, mission.taken(), Optional.ofNullable(target), mode));
  }
}
