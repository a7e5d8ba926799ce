package org.muster.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.muster.cli.ask.PlanInquiry;
import org.muster.cli.ask.WishReader;
import org.muster.cli.json.FillJson;
import org.muster.cli.page.FillPage;
import org.muster.cli.plan.Fill;
import org.muster.cli.plan.ForceAnswer;
import org.muster.engine.assign.Fillers;
import org.muster.model.plan.Filler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `muster fill`: one line over time, and who could fill it.
@Command(
    name = "fill",
    mixinStandardHelpOptions = true,
    description =
        "Shows a requirement line over time: who is on it, when and why it has gaps, and who could"
            + " fill them, the best first.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the line has no gap in any week in which it is due",
      "1:it has gaps, or the orders cannot be kept",
      "2:bad input",
      "3:our own fault"
    })
final class FillCommand implements Callable<Integer> {
  @Mixin private MissionOptions mission;
  @Mixin private WishOptions wishes;

  @Parameters(index = "1", paramLabel = "LINE", description = "Id of a line, such as det-ground.")
  private String line;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var asked = wishes.ask(mission);
    var wanted = WishReader.line(line, asked.resolution());
    try (var onlooker = Onlooker.on(spec)) {
      var answer = wishes.answer(asked, onlooker);
      var fill = new Fill(asked, answer, wanted, fillers(asked, answer, onlooker));
      onlooker.finish();
      output.print(page -> FillPage.print(page, fill), () -> FillJson.of(fill));
      return ExitCode.of(fill.isFilled());
    }
  }

  /// Each is measured by planning again; where nothing is missing, nobody is needed. What was
  /// measured with half the work says nothing.
  private Optional<List<Filler>> fillers(PlanInquiry asked, ForceAnswer answer, Onlooker onlooker) {
    if (!new Fill(asked, answer, line, Optional.empty()).isMissed()) {
      return Optional.of(List.of());
    }
    var fillers =
        onlooker.isEnded() ? List.<Filler>of() : Fillers.of(asked.task(), line, onlooker::goesOn);
    return onlooker.isEnded() ? Optional.empty() : Optional.of(fillers);
  }
}
