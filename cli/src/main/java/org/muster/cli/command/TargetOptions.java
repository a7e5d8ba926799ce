package org.muster.cli.command;

import org.muster.cli.ask.Target;
import org.muster.model.mission.Mission;
import org.muster.model.resolution.Mode;
import picocli.CommandLine.Option;

/// What is to be reached, and how it is counted who comes.
final class TargetOptions {
  @Option(
      names = "--target",
      required = true,
      paramLabel = "NAME|CONDITION",
      description = "A target of the mission, or a condition such as \"nations() >= 5\".")
  private String target;

  @Option(
      names = "--mode",
      paramLabel = "sequential|simultaneous",
      defaultValue = "sequential",
      description = "In turn, or all signing at once; in turn if not told.")
  private How how = How.sequential;

  /// The modes in which something can be unlocked; named as on the command line.
  private enum How {
    sequential(Mode.SEQUENTIAL),
    simultaneous(Mode.SIMULTANEOUS);

    private final Mode mode;

    How(Mode mode) {
      this.mode = mode;
    }
  }

  Target target(Mission mission) {
    return Target.of(mission, target);
  }

  Mode mode() {
    return how.mode;
  }
}
