package org.muster.cli.command;

import java.util.concurrent.Callable;
import org.muster.cli.json.TimelineJson;
import org.muster.cli.page.TimelinePage;
import org.muster.cli.plan.ForceAnswer;
import org.muster.model.time.Weeks;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `muster timeline`: who is where from week to week.
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description =
        "Shows who gets ready, moves, stands and rests in which week, a unit a row, and the strength"
            + " in place below.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:somebody stands somewhere",
      "1:nobody does, or the orders cannot be kept",
      "2:bad input",
      "3:our own fault"
    })
final class TimelineCommand implements Callable<Integer> {
  @Mixin private MissionOptions mission;
  @Mixin private WishOptions wishes;

  @Option(
      names = "--from",
      paramLabel = "D+n",
      converter = DayOfPlan.class,
      defaultValue = "D+0",
      description = "The first day to show, such as D+30; D-day if not told.")
  private int from;

  @Option(
      names = "--to",
      paramLabel = "D+n",
      converter = DayOfPlan.class,
      defaultValue = "D+99999",
      description = "The last day to show; the horizon if not told.")
  private int to;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (to <= from) {
      throw new ParameterException(
          spec.commandLine(),
          "The last day (--to D+%d) must be after the first (--from D+%d).".formatted(to, from));
    }
    var asked = wishes.ask(mission);
    try (var onlooker = Onlooker.on(spec)) {
      var answer = wishes.answer(asked, onlooker);
      onlooker.finish();
      output.print(
          page -> TimelinePage.print(page, asked, answer, Weeks.of(from), Weeks.of(to) + 1),
          () -> TimelineJson.of(asked, answer));
      return ExitCode.of(
          answer instanceof ForceAnswer.Planned(var plan, _) && !plan.assignments().isEmpty());
    }
  }

  /// `D+30`; a plain number will do.
  static final class DayOfPlan implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (!text.matches("(D\\+)?[0-9]{1,5}")) {
        throw new TypeConversionException(
            "\"%s\" is not a day of a plan; write it as D+30".formatted(text));
      }
      return Integer.valueOf(text.replace("D+", ""));
    }
  }
}
