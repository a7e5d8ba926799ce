package org.muster.cli.command;

import java.util.concurrent.Callable;
import org.muster.cli.ask.CannotAsk;
import org.muster.cli.ask.MissionAtHand;
import org.muster.cli.ask.Mistake;
import org.muster.cli.json.WhyJson;
import org.muster.cli.page.WhyPage;
import org.muster.cli.plan.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `muster why`: why a nation or a pledge comes or not.
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description =
        "Tells why a nation or a pledge comes or not, down to who said so; and if not,"
            + " what would change it.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it is firm", "1:it is not", "2:bad input", "3:our own fault"})
final class WhyCommand implements Callable<Integer> {
  @Mixin private MissionOptions mission;

  @Parameters(
      index = "1",
      paramLabel = "NATION|PLEDGE",
      description = "Code of a nation, such as LVA, or id of a pledge, such as lva-land.")
  private String subject;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!MissionAtHand.isAt(mission.folder())
        && MissionAtHand.isAt(MissionOptions.folder(spec, subject))) {
      throw new CannotAsk(new Mistake.Swapped(mission.written(), subject));
    }
    var account = Account.of(mission.ask(), subject);
    output.print(page -> WhyPage.print(page, account), () -> WhyJson.of(account));
    return ExitCode.of(account.isFirm());
  }
}
