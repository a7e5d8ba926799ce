package org.muster.cli.command;

import java.util.concurrent.Callable;
import org.muster.cli.json.PivotsJson;
import org.muster.cli.page.PivotsPage;
import org.muster.engine.pivot.PivotCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `muster pivots`: who matters for a target, and how much.
@Command(
    name = "pivots",
    mixinStandardHelpOptions = true,
    description =
        "Tells how much each nation and each decision matters for a target, as Banzhaf"
            + " and Shapley values.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the target is reached, or somebody can reach it",
      "1:nobody can reach it",
      "2:bad input",
      "3:our own fault"
    })
final class PivotsCommand implements Callable<Integer> {
  @Mixin private MissionOptions mission;
  @Mixin private TargetOptions options;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Draws the sample, if there are too many coalitions to count; 1 if not told.")
  private long seed = 1;

  @Option(
      names = "--samples",
      paramLabel = "N",
      defaultValue = "20000",
      description = "How many coalitions and orders to draw then; 20000 if not told.")
  private int samples = 20_000;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (samples < 1) {
      throw new ParameterException(
          spec.commandLine(), "The sample (--samples %d) must be at least 1.".formatted(samples));
    }
    var inquiry = mission.ask();
    var target = options.target(inquiry.mission());
    var pivots =
        PivotCount.pivots(inquiry.setting(), target.clause(), options.mode(), seed, samples);
    output.print(
        page -> PivotsPage.print(page, inquiry, target, pivots),
        () -> PivotsJson.of(inquiry, target, pivots));
    return ExitCode.of(pivots.reached() || !pivots.movers().isEmpty());
  }
}
