package org.muster.cli.command;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.muster.cli.ask.CannotAsk;
import org.muster.cli.ask.Mistake;
import org.muster.cli.json.FormatJson;
import org.muster.cli.page.FormatPage;
import org.muster.exchange.mission.MissionFolder;
import org.muster.exchange.mission.MissionFolder.Formatted;
import org.muster.model.finding.Finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `muster format`: writes the files of a mission in canonical form.
@Command(
    name = "format",
    mixinStandardHelpOptions = true,
    description =
        "Writes the files of a mission in canonical form: same meaning, same text."
            + " Comments in YAML files stay.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the files are in canonical form",
      "1:with --check: some are not",
      "2:bad input",
      "3:our own fault"
    })
final class FormatCommand implements Callable<Integer> {
  @Parameters(paramLabel = "MISSION", description = "Folder of the mission.")
  private String mission;

  @Option(names = "--check", description = "Write nothing; tell which files would change.")
  private boolean check;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var folder = MissionOptions.folder(spec, mission);
    var formatted = check ? MissionFolder.wouldFormat(folder) : format(folder);
    if (formatted.findings().stream().anyMatch(it -> it.severity() == Severity.ERROR)) {
      throw new CannotAsk(formatted.findings());
    }
    output.print(
        page -> FormatPage.print(page, mission, formatted.changed(), check),
        () -> FormatJson.of(mission, formatted.changed(), check));
    return ExitCode.of(!check || formatted.changed().isEmpty());
  }

  private Formatted format(Path folder) {
    try {
      return MissionFolder.format(folder);
    } catch (UncheckedIOException failure) {
      throw new CannotAsk(new Mistake.CannotWrite(mission, reason(failure)));
    }
  }

  /// What the system said, without names of classes where it can be helped.
  private static String reason(UncheckedIOException failure) {
    return failure.getCause() instanceof FileSystemException cause
        ? Objects.toString(cause.getReason(), "it is not permitted")
        : Objects.toString(failure.getMessage(), "the system does not say why");
  }
}
