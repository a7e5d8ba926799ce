package org.muster.cli.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.ask.Movers;
import org.muster.cli.ask.Target;
import org.muster.cli.json.UnlocksJson;
import org.muster.cli.page.UnlocksPage;
import org.muster.engine.unlock.UnlockSearch;
import org.muster.model.resolution.Unlocks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `muster unlock`: the smallest sets of moves that reach a target.
@Command(
    name = "unlock",
    mixinStandardHelpOptions = true,
    description =
        "Finds all smallest sets of decisions and nations that reach a target, cheapest"
            + " first.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the target is reached, or there is a way",
      "1:no set of this size reaches it",
      "2:bad input",
      "3:our own fault"
    })
final class UnlockCommand implements Callable<Integer> {
  @Mixin private MissionOptions mission;
  @Mixin private TargetOptions options;

  @Option(
      names = "--max-size",
      paramLabel = "N",
      defaultValue = "3",
      description = "The largest set to look at; 3 if not told.")
  private int maxSize = 3;

  @Option(
      names = "--cost",
      paramLabel = "MOVER=N",
      description = "Political cost of moving a decision or a nation, instead of the mission's.")
  private Map<String, Integer> costs = new TreeMap<>();

  @Option(
      names = "--keep",
      paramLabel = "MOVER",
      description = "A decision or a nation that is not to be moved. May be repeated.")
  private List<String> keep = List.of();

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (maxSize < 1) {
      throw new ParameterException(
          spec.commandLine(),
          "The largest set (--max-size %d) must be at least 1.".formatted(maxSize));
    }
    var inquiry = mission.ask();
    Movers.check(inquiry.mission(), "--cost", costs.keySet());
    Movers.check(inquiry.mission(), "--keep", keep);
    var target = options.target(inquiry.mission());
    try (var onlooker = Onlooker.on(spec)) {
      var unlocks = search(inquiry, target, onlooker);
      onlooker.finish();
      output.print(
          page -> UnlocksPage.print(page, inquiry, target, unlocks),
          () -> UnlocksJson.of(inquiry, target, unlocks));
      return ExitCode.of(unlocks.reached() || !unlocks.unlocks().isEmpty());
    }
  }

  private Unlocks search(Inquiry inquiry, Target target, Onlooker onlooker) {
    return UnlockSearch.unlocks(
        inquiry.setting(),
        target.clause(),
        options.mode(),
        maxSize,
        new TreeSet<>(keep),
        new TreeMap<>(costs),
        onlooker);
  }
}
