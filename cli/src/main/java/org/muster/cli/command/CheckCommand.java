package org.muster.cli.command;

import java.util.concurrent.Callable;
import org.muster.cli.json.FindingsJson;
import org.muster.cli.page.CheckPage;
import org.muster.exchange.mission.MissionFolder;
import org.muster.model.finding.Finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `muster check`: everything that is wrong with a mission folder.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Tells everything that is wrong with a mission folder, with places and ways out.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no errors",
      "1:there are warnings, and --strict was given",
      "2:there are errors",
      "3:our own fault"
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "MISSION", description = "Folder of the mission.")
  private String mission;

  @Option(names = "--strict", description = "Warnings make the answer no.")
  private boolean strict;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var reading = MissionFolder.read(MissionOptions.folder(spec, mission));
    output.print(page -> CheckPage.print(page, reading), () -> FindingsJson.of(reading.findings()));
    if (reading.findings().stream().anyMatch(it -> it.severity() == Severity.ERROR)) {
      return ExitCode.CANNOT_ASK;
    }
    return ExitCode.of(!strict || reading.findings().isEmpty());
  }
}
