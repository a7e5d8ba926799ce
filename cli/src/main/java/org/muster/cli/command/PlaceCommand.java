package org.muster.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.muster.cli.ask.PlanInquiry;
import org.muster.cli.ask.UnitName;
import org.muster.cli.json.PlaceJson;
import org.muster.cli.page.PlacePage;
import org.muster.cli.plan.ForceAnswer;
import org.muster.cli.plan.Whereabouts;
import org.muster.engine.assign.Placements;
import org.muster.model.plan.Placement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `muster place`: why a unit is where it is.
@Command(
    name = "place",
    mixinStandardHelpOptions = true,
    description =
        "Shows where a unit stands from when to when, what its date rests on, what it is worth there"
            + " and where it would go instead; or why it stays at home.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it is told",
      "1:the orders cannot be kept",
      "2:bad input",
      "3:our own fault"
    })
final class PlaceCommand implements Callable<Integer> {
  @Mixin private MissionOptions mission;
  @Mixin private WishOptions wishes;

  @Parameters(
      index = "1",
      paramLabel = "UNIT",
      description = "Id of a unit, such as lva-land#2, or of a pledge for its first unit.")
  private String unit;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var asked = wishes.ask(mission);
    var id = UnitName.read(unit, asked);
    try (var onlooker = Onlooker.on(spec)) {
      var answer = wishes.answer(asked, onlooker);
      var placement = placement(asked, answer, id, onlooker);
      onlooker.finish();
      var whereabouts = new Whereabouts(asked, answer, placement, !onlooker.isEnded());
      output.print(page -> PlacePage.print(page, whereabouts), () -> PlaceJson.of(whereabouts));
      return ExitCode.of(!(answer instanceof ForceAnswer.Conflict));
    }
  }

  private static Optional<Placement> placement(
      PlanInquiry asked, ForceAnswer answer, String unit, Onlooker onlooker) {
    return answer instanceof ForceAnswer.Planned(var plan, _)
        ? Optional.of(Placements.of(asked.task(), plan, unit, onlooker::goesOn))
        : Optional.empty();
  }
}
