package org.muster.cli.command;

import java.util.concurrent.Callable;
import org.muster.cli.json.PlanJson;
import org.muster.cli.page.PlanPage;
import org.muster.cli.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `muster plan`: the main questions, answered on one page.
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description =
        "Tells on one page who comes, who waits for whom, what would unlock the rest,"
            + " and what is missing.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all requirement lines are filled in turn, or all offers firm if nothing is required",
      "1:gaps remain",
      "2:bad input",
      "3:our own fault"
    })
final class PlanCommand implements Callable<Integer> {
  @Mixin private MissionOptions mission;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Override
  public Integer call() {
    var plan = Plan.of(mission.ask());
    output.print(page -> PlanPage.print(page, plan), () -> PlanJson.of(plan));
    return ExitCode.of(plan.isMet());
  }
}
