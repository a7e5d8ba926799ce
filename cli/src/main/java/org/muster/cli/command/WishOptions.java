package org.muster.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.cli.ask.CannotAsk;
import org.muster.cli.ask.PlanFile;
import org.muster.cli.ask.PlanInquiry;
import org.muster.cli.ask.Spoken;
import org.muster.cli.ask.Wishes;
import org.muster.cli.plan.ForceAnswer;
import org.muster.engine.assign.Effort;
import org.muster.exchange.finding.FileFinding;
import org.muster.model.finding.Position;
import org.muster.model.mission.Mission;
import org.muster.model.resolution.Mode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What the force plan is wanted to be: options of all commands that plan.
final class WishOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--mode",
      paramLabel = "sequential|simultaneous|declared",
      defaultValue = "sequential",
      description =
          "Who is planned with: those who come in turn, if all sign at once, or as declared; in"
              + " turn if not told.")
  private How how = How.sequential;

  @Option(
      names = "--pin",
      paramLabel = "UNIT=LINE[@SITE][:D+n]",
      description =
          "The unit, or all units of a pledge, must go to the line, there, in place from that day."
              + " May be repeated.")
  private List<String> pins = List.of();

  @Option(
      names = "--forbid",
      paramLabel = "UNIT[=LINE]",
      description = "The unit must not go to the line, or to none. May be repeated.")
  private List<String> forbids = List.of();

  @Option(
      names = "--d-day",
      paramLabel = "DATE",
      converter = Day.class,
      description =
          "The day on which it begins, such as 2026-03-01: dates are told beside D+n, and offers"
              + " that have expired by then do not count.")
  private @Nullable LocalDate dDay;

  @Option(
      names = "--horizon",
      paramLabel = "SPAN",
      description = "How far is planned, such as \"18 months\"; the mission's if not told.")
  private @Nullable String horizon;

  @Option(
      names = "--shift",
      paramLabel = "NATION=DAYS",
      description = "All of a nation is so many days later, or sooner if below 0. May be repeated.")
  private List<String> shifts = List.of();

  @Option(
      names = "--from-plan",
      paramLabel = "FILE",
      description =
          "Change as little as possible of this plan, the JSON of a plan before; tells what"
              + " changes.")
  private @Nullable String fromPlan;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "Stop the search after so long, with the best plan so far.")
  private @Nullable Integer timeLimit;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "For the random choices of the search; the same seed gives the same plan.")
  private @Nullable Long seed;

  @Option(
      names = "--effort",
      paramLabel = "quick|usual|thorough",
      defaultValue = "usual",
      description = "How much work is done for a better plan; usual if not told.")
  private Work work = Work.usual;

  /// Named as on the command line.
  private enum How {
    sequential(Mode.SEQUENTIAL),
    simultaneous(Mode.SIMULTANEOUS),
    declared(Mode.DECLARED);

    private final Mode mode;

    How(Mode mode) {
      this.mode = mode;
    }
  }

  /// Named as on the command line.
  private enum Work {
    quick,
    usual,
    thorough
  }

  private Effort effort() {
    var effort =
        switch (work) {
          case quick -> Effort.QUICK;
          case usual -> Effort.USUAL;
          case thorough -> Effort.THOROUGH;
        };
    return seed == null ? effort : effort.withSeed(seed);
  }

  /// @throws CannotAsk with everything that stands in the way
  PlanInquiry ask(MissionOptions mission) {
    if (timeLimit != null && timeLimit < 1) {
      throw new ParameterException(
          command.commandLine(),
          "The time limit (--time-limit %d) must be at least 1 second.".formatted(timeLimit));
    }
    var inquiry = mission.ask();
    return PlanInquiry.of(
        inquiry,
        plain(inquiry.mission()),
        new Spoken(pins, forbids, shifts, Optional.ofNullable(horizon)));
  }

  ForceAnswer answer(PlanInquiry asked, Onlooker onlooker) {
    if (timeLimit != null) {
      onlooker.endsAfter(timeLimit);
    }
    return ForceAnswer.of(asked, onlooker::goesOn);
  }

  private Wishes plain(Mission mission) {
    return new Wishes(
        how.mode,
        List.of(),
        Optional.ofNullable(dDay),
        Optional.empty(),
        new TreeMap<>(),
        Optional.ofNullable(fromPlan).map(it -> PlanFile.read(file(it), it, mission)),
        effort());
  }

  private Path file(String written) {
    try {
      return MusterCommand.of(command).terminal().directory().resolve(written);
    } catch (InvalidPathException wrong) {
      throw new CannotAsk(
          new FileFinding.UnreadableFile(
              Position.ofFile("--from-plan"), "it cannot be a path: " + wrong.getReason()));
    }
  }
}
