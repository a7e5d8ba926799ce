package org.muster.cli.command;

import java.util.concurrent.Callable;
import org.muster.cli.json.PlanJson;
import org.muster.cli.page.PlanPage;
import org.muster.cli.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `muster plan`: the main questions, answered on one page.
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description =
        "Tells on one page who comes, who stands where when, what is missing and since when, who"
            + " waits for whom, and what would unlock the rest.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no line has a gap in any week in which it is due, or all offers are firm if nothing is"
          + " required",
      "1:gaps remain, or the orders cannot be kept",
      "2:bad input",
      "3:our own fault"
    })
final class PlanCommand implements Callable<Integer> {
  @Mixin private MissionOptions mission;
  @Mixin private WishOptions wishes;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var asked = wishes.ask(mission);
    try (var onlooker = Onlooker.on(spec)) {
      var plan = Plan.of(asked, wishes.answer(asked, onlooker));
      onlooker.finish();
      output.print(page -> PlanPage.print(page, plan), () -> PlanJson.of(plan));
      return ExitCode.of(plan.isMet());
    }
  }
}
