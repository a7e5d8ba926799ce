package org.muster.cli.command;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muster.cli.ask.PlanFolder;
import org.muster.cli.ask.SweepInquiry;
import org.muster.cli.cluster.Crew;
import org.muster.cli.cluster.SparkSubmit;
import org.muster.cli.json.SweepJson;
import org.muster.cli.page.SweepPage;
import org.muster.cli.plan.WorldPlans;
import org.muster.cli.text.Figures;
import org.muster.cli.worlds.WorldsExport;
import org.muster.cli.worlds.WorldsExport.Wanted;
import org.muster.engine.assign.Effort;
import org.muster.engine.sweep.plans.CaseFinder;
import org.muster.engine.sweep.plans.PlanJob;
import org.muster.model.chance.Chances;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.Sweep;
import org.muster.model.sweep.WorldSpace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `muster sweep`: every combination of open decisions, and what comes out of it.
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    description =
        "Looks at every combination of open decisions: in which of these worlds a target is"
            + " reached, which answers decide it, what is always missing.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the target is reached in every world, or there is none",
      "1:in some world it is not, or not all were looked at",
      "2:bad input",
      "3:our own fault"
    })
final class SweepCommand implements Callable<Integer> {
  private static final int MOST_WORLDS = 65_536;

  @Mixin private MissionOptions mission;
  @Mixin private SweepOptions options;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Write a row for each world, as .parquet, .csv or .json (an object a line). May be"
              + " repeated.")
  private List<String> out = List.of();

  @Option(
      names = "--plans",
      paramLabel = "N",
      description =
          "Make a force plan for at most so many different sets of pledges that come, those of most"
              + " worlds first; up to 65,536 worlds.")
  private @Nullable Integer plans;

  @Mixin private WorkOptions work;

  @Option(
      names = "--engine",
      paramLabel = "here|spark",
      defaultValue = "here",
      description =
          "Who does the work: this machine, or a cluster of Apache Spark (docs/spark.md); the"
              + " answer is the same.")
  private Engine engine = Engine.here;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  /// Who does the work; named as on the command line.
  private enum Engine {
    here,
    spark
  }

  @Override
  public Integer call() {
    var others = MusterCommand.of(spec).crew();
    return switch (engine) {
      case here -> sweep(others.orElseGet(Crew::here));
      case spark -> others.map(this::sweep).orElseGet(this::submit);
    };
  }

  /// The same command line, run by Spark.
  private int submit() {
    var terminal = MusterCommand.of(spec).terminal();
    var line = spec.commandLine();
    return SparkSubmit.find(terminal.environment(), terminal.directory())
        .run(
            spec.root().commandLine().getParseResult().originalArgs(),
            terminal.directory(),
            line.getOut(),
            line.getErr());
  }

  private int sweep(Crew crew) {
    var directory = MusterCommand.of(spec).terminal().directory();
    var wanted = out.stream().map(it -> Wanted.of(directory, it)).toList();
    var asked = options.ask(mission);
    if (!wanted.isEmpty()) {
      WorldsExport.check(asked);
    }
    try (var onlooker = Onlooker.on(spec)) {
      var sweep = crew.sweep(mission.folder(), asked.task(), onlooker);
      var rows = wanted.isEmpty() ? 0 : crew.export(mission.folder(), asked, wanted, onlooker);
      var planned = planned(crew, asked, sweep, onlooker);
      onlooker.finish();
      output.print(
          page -> SweepPage.print(page, asked, sweep, planned, notes(wanted, rows)),
          () -> SweepJson.of(asked, sweep, planned));
      return ExitCode.of(isSafe(asked, sweep) && sweep.complete() && (out.isEmpty() || rows > 0));
    }
  }

  /// Empty if no plans were asked for.
  private Optional<WorldPlans> planned(
      Crew crew, SweepInquiry asked, Sweep sweep, Onlooker onlooker) {
    return Optional.ofNullable(plans)
        .map(most -> {
          check(most, sweep);
          var setting = asked.inquiry().setting();
          var chances = asked.task().chances().orElse(Chances.EVEN);
          var space = new WorldSpace(sweep.space().base(), asked.inOrder(sweep.space().over()));
          var cases =
              CaseFinder.oneByOne(MOST_WORLDS)
                  .find(setting, space, asked.mode(), chances, onlooker);
          var job =
              new PlanJob(
                      setting, asked.mode(), Effort.QUICK, cases, PlanFolder.basis(asked.mission()))
                  .first(most);
          var made =
              work.with(
                  store -> crew.plans(mission.folder(), job, store, onlooker.countingPlans()));
          return new WorldPlans(
              cases.size(), made, made.stream().allMatch(it -> it.plan().isPresent()));
        });
  }

  private void check(int most, Sweep sweep) {
    if (most < 1) {
      throw new ParameterException(
          spec.commandLine(), "The number (--plans %d) must be at least 1.".formatted(most));
    }
    if (sweep.space().size().compareTo(BigInteger.valueOf(MOST_WORLDS)) > 0) {
      throw new ParameterException(
          spec.commandLine(),
          "There are too many worlds (%,d) for --plans; %,d at most. Sweep fewer decisions, with --over or --decide."
              .formatted(sweep.space().size(), MOST_WORLDS));
    }
  }

  private static boolean isSafe(SweepInquiry asked, Sweep sweep) {
    return asked
        .target()
        .flatMap(target -> sweep.in(asked.mode()).find(new Event.Target(target)))
        .map(shares -> shares.holds().isAlways())
        .orElse(true);
  }

  private static List<String> notes(List<Wanted> wanted, long rows) {
    var notes = new ArrayList<String>();
    for (var file : wanted) {
      notes.add(
          rows == 0
              ? "%s was not written: the work was ended before.".formatted(file.written())
              : "%s has a row for each of %s."
                  .formatted(file.written(), Figures.count(rows, "world")));
    }
    return notes;
  }
}
