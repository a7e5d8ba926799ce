package org.muster.cli.command;

import java.util.concurrent.Callable;
import org.muster.cli.json.ResolutionJson;
import org.muster.cli.page.ResolutionPage;
import org.muster.engine.resolve.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `muster resolve`: where every pledge stands.
@Command(
    name = "resolve",
    mixinStandardHelpOptions = true,
    description = "Tells where every pledge stands: firm, waiting, open, blocked.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every current pledge is firm",
      "1:some are not",
      "2:bad input",
      "3:our own fault"
    })
final class ResolveCommand implements Callable<Integer> {
  @Mixin private MissionOptions mission;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Override
  public Integer call() {
    var inquiry = mission.ask();
    var resolution = Resolver.resolve(inquiry.setting());
    output.print(
        page -> ResolutionPage.print(page, inquiry, resolution),
        () -> ResolutionJson.of(inquiry, resolution));
    return ExitCode.of(resolution.allFirm());
  }
}
