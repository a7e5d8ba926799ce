package org.muster.cli.command;

import java.nio.file.InvalidPathException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muster.cli.ask.CannotAsk;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.ask.Mistake;
import org.muster.cli.ask.PlanFolder;
import org.muster.cli.ask.RiskInquiry;
import org.muster.cli.json.RiskJson;
import org.muster.cli.page.RiskPage;
import org.muster.engine.assign.Effort;
import org.muster.engine.assign.PlanTask;
import org.muster.engine.sweep.plans.PlanStore;
import org.muster.model.resolution.Mode;
import org.muster.model.risk.Risk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `muster risk`: what becomes of the force plan when promises may be broken.
@Command(
    name = "risk",
    mixinStandardHelpOptions = true,
    description =
        "Draws how decisions, promises, amounts and delays may turn out, and tells how many stand in"
            + " place by when, how likely each milestone, line and target is, and what moves it most.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it is told", "2:bad input", "3:our own fault"})
final class RiskCommand implements Callable<Integer> {
  private static final int USUAL_DAY = 60;
  private static final int MOST_SAMPLES = 200_000;

  @Mixin private MissionOptions mission;

  @Option(
      names = "--mode",
      paramLabel = "sequential|simultaneous",
      defaultValue = "sequential",
      description = "Who is planned with: those who come in turn, or if all sign at once.")
  private How how = How.sequential;

  @Option(
      names = "--by",
      paramLabel = "D+n",
      converter = AfterDDay.class,
      description = "The day that chances are told for; D+60 if not told.")
  private @Nullable Integer by;

  @Option(
      names = "--samples",
      paramLabel = "N",
      defaultValue = "2000",
      description = "How many ways it could turn out are drawn; 2000 if not told.")
  private int samples = 2000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "For the draws; the same seed gives the same answer.")
  private long seed = 1;

  @Option(
      names = "--plans",
      paramLabel = "N",
      defaultValue = "200",
      description =
          "For at most so many different sets of pledges a plan is made, the likeliest first; 200 if"
              + " not told. What is not planned widens every interval.")
  private int plans = 200;

  @Option(
      names = "--effort",
      paramLabel = "quick|usual|thorough",
      defaultValue = "quick",
      description = "How much work is done for each plan; quick if not told.")
  private Work work = Work.quick;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      description = "Keep finished plans in this folder, and take those that are there already.")
  private @Nullable String folder;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  /// Named as on the command line.
  private enum How {
    sequential(Mode.SEQUENTIAL),
    simultaneous(Mode.SIMULTANEOUS);

    private final Mode mode;

    How(Mode mode) {
      this.mode = mode;
    }
  }

  /// Named as on the command line.
  private enum Work {
    quick,
    usual,
    thorough
  }

  private Effort effort() {
    return switch (work) {
      case quick -> Effort.QUICK;
      case usual -> Effort.USUAL;
      case thorough -> Effort.THOROUGH;
    };
  }

  @Override
  public Integer call() {
    atLeast("--samples", samples, 1, MOST_SAMPLES);
    atLeast("--plans", plans, 0, MOST_SAMPLES);
    var asked = asked(mission.ask());
    try (var onlooker = Onlooker.on(spec)) {
      var risk = risk(asked, onlooker);
      onlooker.finish();
      output.print(page -> RiskPage.print(page, asked, risk), () -> RiskJson.of(asked, risk));
      return ExitCode.YES;
    }
  }

  private RiskInquiry asked(Inquiry inquiry) {
    var last = 7 * PlanTask.weeksOf(inquiry.mission()) - 1;
    var day = by == null ? Math.min(USUAL_DAY, last) : by;
    if (day > last) {
      throw new ParameterException(
          spec.commandLine(),
          "The day (--by D+%d) is after the last that is planned, D+%d.".formatted(day, last));
    }
    return RiskInquiry.of(
        inquiry, mission.decided(), how.mode, day, samples, seed, plans, effort());
  }

  private void atLeast(String option, int number, int least, int most) {
    if (number < least || number > most) {
      throw new ParameterException(
          spec.commandLine(),
          "The number (%s %d) must be from %d to %d.".formatted(option, number, least, most));
    }
  }

  private Risk risk(RiskInquiry asked, Onlooker onlooker) {
    var threads = Runtime.getRuntime().availableProcessors();
    var job = asked.job();
    if (folder == null) {
      return job.run(PlanStore.none(), threads, onlooker.countingPlans());
    }
    try (var store = store(folder)) {
      return job.run(store, threads, onlooker.countingPlans());
    }
  }

  private PlanFolder store(String written) {
    try {
      var path = MusterCommand.of(spec).terminal().directory().resolve(written);
      return PlanFolder.open(path, written);
    } catch (InvalidPathException wrong) {
      throw new CannotAsk(new Mistake.CannotWork(written, wrong.getReason()));
    }
  }
}
