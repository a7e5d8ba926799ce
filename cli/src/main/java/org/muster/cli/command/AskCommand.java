package org.muster.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muster.cli.ask.AskInquiry;
import org.muster.cli.json.AskJson;
import org.muster.cli.page.AskPage;
import org.muster.engine.ask.Asker;
import org.muster.engine.sweep.SweepTask;
import org.muster.model.ask.Outcome;
import org.muster.model.resolution.Mode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `muster ask`: what to find out next.
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description =
        "Ranks the open decisions by how much an answer would settle of a target, tells which gaps"
            + " depend on what, and which choice would be regretted least.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:there is something worth asking, or nothing is uncertain",
      "1:no answer alone tells anything, or the work was stopped",
      "2:bad input",
      "3:our own fault"
    })
final class AskCommand implements Callable<Integer> {
  @Mixin private MissionOptions mission;

  @Option(
      names = "--target",
      paramLabel = "NAME|CONDITION",
      description =
          "A target of the mission, or a condition; need not be told if the mission has one only.")
  private @Nullable String target;

  @Option(
      names = "--mode",
      paramLabel = "in-turn|at-once",
      defaultValue = "in-turn",
      converter = HowTheyCome.class,
      description = "In turn, or all signing at once; in turn if not told.")
  private Mode mode = Mode.SEQUENTIAL;

  @Option(
      names = "--over",
      split = ",",
      paramLabel = "NAME",
      description =
          "Decisions that are open, such as ceasefire,un-mandate; those that anything reads and"
              + " --decide leaves open, if not told.")
  private List<String> over = List.of();

  @Option(
      names = "--choose",
      split = ",",
      paramLabel = "NAME",
      description =
          "Decisions that somebody can take, for the regret; those of the coalition if not told.")
  private List<String> choose = List.of();

  @Option(
      names = "--outcome",
      paramLabel = "strength|lines|target",
      defaultValue = "strength",
      description = "What a choice is judged by; strength if not told.")
  private Judged outcome = Judged.strength;

  @Option(names = "--even", description = "All worlds count the same, whatever chances.yaml tells.")
  private boolean even;

  @Option(
      names = "--max-size",
      paramLabel = "N",
      defaultValue = "3",
      description = "The largest unlock to look at, in moves; 3 if not told.")
  private int maxSize = 3;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "4194304",
      description = "Up to so many worlds every one is looked at; 4194304 if not told.")
  private long limit = SweepTask.LIMIT;

  @Option(
      names = "--samples",
      paramLabel = "N",
      defaultValue = "65536",
      description = "How many worlds are drawn if there are more; 65536 if not told.")
  private int samples = SweepTask.SAMPLES;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Draws the worlds; 1 if not told.")
  private long seed = 1;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  /// What a choice is judged by; named as on the command line.
  private enum Judged {
    strength(Outcome.STRENGTH),
    lines(Outcome.LINES),
    target(Outcome.TARGET);

    private final Outcome outcome;

    Judged(Outcome outcome) {
      this.outcome = outcome;
    }
  }

  @Override
  public Integer call() {
    if (maxSize < 1 || limit < 1 || samples < 1) {
      throw new ParameterException(
          spec.commandLine(), "--max-size, --limit and --samples must be at least 1.");
    }
    var asked = ask();
    try (var onlooker = Onlooker.on(spec)) {
      var advice = Asker.ask(asked.task(), onlooker);
      onlooker.finish();
      output.print(page -> AskPage.print(page, asked, advice), () -> AskJson.of(asked, advice));
      var questions = advice.questions();
      return ExitCode.of(
          advice.complete() && (questions.entropy() <= 0 || questions.first().isPresent()));
    }
  }

  private AskInquiry ask() {
    var inquiry = mission.ask();
    var told =
        Optional.of(inquiry.mission().chances()).filter(it -> !even && !it.decisions().isEmpty());
    return AskInquiry.of(
        inquiry,
        new SweepTask(inquiry.setting(), List.of(), told, limit, samples, seed),
        new AskInquiry.Asked(
            Optional.ofNullable(target),
            mode,
            over,
            choose,
            outcome.outcome,
            mission.taken(),
            maxSize));
  }
}
