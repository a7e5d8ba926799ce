package org.muster.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.muster.cli.ask.PlanInquiry;
import org.muster.cli.json.PricesJson;
import org.muster.cli.page.PricesPage;
import org.muster.cli.plan.ForceAnswer;
import org.muster.cli.plan.PriceList;
import org.muster.engine.assign.Prices;
import org.muster.model.plan.Price;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `muster prices`: what would buy how much.
@Command(
    name = "prices",
    mixinStandardHelpOptions = true,
    description =
        "Shows what one more unit, a week, no home-defence floor, a wider corridor or a larger camp"
            + " would buy, the most first; each is measured by planning again.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it is told",
      "1:the orders cannot be kept",
      "2:bad input",
      "3:our own fault"
    })
final class PricesCommand implements Callable<Integer> {
  @Mixin private MissionOptions mission;
  @Mixin private WishOptions wishes;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var asked = wishes.ask(mission);
    try (var onlooker = Onlooker.on(spec)) {
      var answer = wishes.answer(asked, onlooker);
      var prices = prices(asked, answer, onlooker);
      onlooker.finish();
      var list = new PriceList(asked, answer, prices, !onlooker.isEnded());
      output.print(page -> PricesPage.print(page, list), () -> PricesJson.of(list));
      return ExitCode.of(!(answer instanceof ForceAnswer.Conflict));
    }
  }

  /// Where nothing is missing, nothing buys anything.
  private static List<Price> prices(PlanInquiry asked, ForceAnswer answer, Onlooker onlooker) {
    return answer instanceof ForceAnswer.Planned(var plan, _) && plan.score().shortfall() > 0
        ? Prices.of(asked.task(), onlooker::goesOn)
        : List.of();
  }
}
