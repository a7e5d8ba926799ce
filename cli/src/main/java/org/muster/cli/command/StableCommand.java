package org.muster.cli.command;

import java.util.concurrent.Callable;
import org.muster.cli.json.StableJson;
import org.muster.cli.page.StablePage;
import org.muster.engine.resolve.StableSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `muster stable`: the outcomes that hold themselves up.
@Command(
    name = "stable",
    mixinStandardHelpOptions = true,
    description =
        "Lists the stable outcomes: where everybody who comes has what he asked for, and"
            + " nobody who stays away has.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:there is one", "1:there is none", "2:bad input", "3:our own fault"})
final class StableCommand implements Callable<Integer> {
  @Mixin private MissionOptions mission;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many to look for; 20 if not told.")
  private int limit = 20;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new ParameterException(
          spec.commandLine(), "The limit (--limit %d) must be at least 1.".formatted(limit));
    }
    var inquiry = mission.ask();
    var outcomes = StableSearch.outcomes(inquiry.setting(), limit);
    output.print(
        page -> StablePage.print(page, inquiry, outcomes), () -> StableJson.of(inquiry, outcomes));
    return ExitCode.of(!outcomes.outcomes().isEmpty());
  }
}
