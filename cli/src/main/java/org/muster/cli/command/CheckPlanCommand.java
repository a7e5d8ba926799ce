package org.muster.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.muster.cli.ask.CannotAsk;
import org.muster.cli.ask.MissionAtHand;
import org.muster.cli.ask.PlanFile;
import org.muster.cli.json.CheckPlanJson;
import org.muster.cli.page.CheckPlanPage;
import org.muster.engine.audit.PlanAudit;
import org.muster.engine.resolve.Resolver;
import org.muster.exchange.finding.FileFinding;
import org.muster.model.finding.Position;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `muster check-plan`: whether a plan keeps every rule.
@Command(
    name = "check-plan",
    mixinStandardHelpOptions = true,
    description =
        "Holds a plan that muster plan --format json wrote against every rule of planning, by code"
            + " that the planner does not share. The choices, the date and the mode are those that"
            + " the plan was made for.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:every rule holds", "1:there are breaches", "2:bad input", "3:our own fault"})
final class CheckPlanCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "MISSION",
      description = "Folder of the mission, such as missions/two-wait.")
  private String mission;

  @Parameters(
      index = "1",
      paramLabel = "PLAN",
      description = "File with the plan, such as plan.json.")
  private String plan;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var atHand = MissionAtHand.in(MissionOptions.folder(spec, mission), mission);
    var file = PlanFile.read(file(), plan, atHand.mission());
    var inquiry = file.ask(atHand);
    var setting = file.askShifted(atHand).setting();
    var breaches =
        PlanAudit.breaches(setting, Resolver.resolve(setting), file.plan(), file.orders());
    output.print(
        page -> CheckPlanPage.print(page, inquiry, file, breaches),
        () -> CheckPlanJson.of(inquiry, file, breaches));
    return ExitCode.of(breaches.isEmpty());
  }

  private Path file() {
    try {
      return MusterCommand.of(spec).terminal().directory().resolve(plan);
    } catch (InvalidPathException wrong) {
      throw new CannotAsk(
          new FileFinding.UnreadableFile(
              Position.ofFile("PLAN"), "it cannot be a path: " + wrong.getReason()));
    }
  }
}
