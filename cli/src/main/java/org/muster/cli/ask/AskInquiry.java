package org.muster.cli.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.muster.engine.ask.AskTask;
import org.muster.engine.sweep.SweepJob;
import org.muster.engine.sweep.SweepTask;
import org.muster.exchange.finding.Similar;
import org.muster.model.ask.Outcome;
import org.muster.model.finding.Finding;
import org.muster.model.mission.Mission;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.DecisionId;

/// What somebody wants to find out next.
public record AskInquiry(Inquiry inquiry, Target target, AskTask task) {
  /// How it was written on the command line.
  ///
  /// @param target empty if the mission has one only
  /// @param over names of decisions; empty for those that somebody reads
  /// @param choose names of decisions; empty for those that the coalition decides
  /// @param taken decisions that were taken, and are not swept
  public record Asked(
      Optional<String> target,
      Mode mode,
      List<String> over,
      List<String> choose,
      Outcome outcome,
      SortedSet<DecisionId> taken,
      int maxSize) {
    public Asked {
      over = List.copyOf(over);
      choose = List.copyOf(choose);
    }
  }

  /// @param plain the task, but for the decisions swept
  /// @throws CannotAsk with everything that is wrong
  public static AskInquiry of(Inquiry inquiry, SweepTask plain, Asked asked) {
    var mission = inquiry.mission();
    var mistakes = new ArrayList<Finding>();
    mistakes.addAll(wrong(mission, "--over", asked.over(), asked.taken()));
    mistakes.addAll(wrong(mission, "--choose", asked.choose(), asked.taken()));
    if (!mistakes.isEmpty()) {
      throw new CannotAsk(mistakes);
    }
    var target = Target.of(mission, asked.target().orElseGet(() -> only(mission)));
    var over = asked.over().isEmpty() ? open(plain, asked.taken()) : ids(asked.over());
    var task =
        new AskTask(
            plain.over(over),
            target.clause(),
            asked.mode(),
            asked.outcome(),
            asked.choose().isEmpty()
                ? Optional.empty()
                : Optional.of(new TreeSet<>(ids(asked.choose()))),
            asked.maxSize());
    return new AskInquiry(inquiry.askingFor(written(task)), target, task);
  }

  public Mission mission() {
    return inquiry.mission();
  }

  private static String only(Mission mission) {
    var names = mission.targets().keySet();
    if (names.size() == 1) {
      return names.iterator().next();
    }
    throw new CannotAsk(
        new Mistake.BadTarget(
            0,
            "no target was told, and the mission has %s."
                .formatted(names.isEmpty() ? "none" : "several"),
            names.isEmpty()
                ? "Give a condition, such as --target \"nations() >= 5\"."
                : "Its targets are %s.".formatted(String.join(", ", names))));
  }

  private static List<DecisionId> ids(Collection<String> names) {
    return names.stream().distinct().map(DecisionId::of).toList();
  }

  private static List<Finding> wrong(
      Mission mission, String option, List<String> names, SortedSet<DecisionId> taken) {
    var mistakes = new ArrayList<Finding>();
    var known = mission.decisions().stream().map(it -> it.id().name()).toList();
    for (var name : names) {
      if (!known.contains(name)) {
        mistakes.add(new SweepMistake.NoSuchDecision(option, name, Similar.to(name, known), known));
      } else if (taken.contains(DecisionId.of(name))) {
        mistakes.add(new SweepMistake.SweptAndTaken(option, name));
      }
    }
    return mistakes;
  }

  /// What somebody reads and is not taken.
  private static List<DecisionId> open(SweepTask plain, SortedSet<DecisionId> taken) {
    var read = SweepJob.of(plain.upTo(0).drawing(1, 1)).space().over();
    var open = read.stream().map(it -> it.id()).filter(it -> !taken.contains(it)).toList();
    if (open.isEmpty() && !read.isEmpty()) {
      throw new CannotAsk(new SweepMistake.NothingOpen("--decide", taken));
    }
    return open;
  }

  private static String written(AskTask task) {
    return "ask %s\nmode %s\nover %s\nchances %s\nlimit %d\nsamples %d\nseed %d\noutcome %s\nchoose %s\nsize %d\n"
        .formatted(
            task.target().text(),
            task.mode().written(),
            task.sweep().over(),
            task.sweep().chances().isPresent(),
            task.sweep().limit(),
            task.sweep().samples(),
            task.sweep().seed(),
            task.outcome().written(),
            task.choose().map(Object::toString).orElse(""),
            task.maxSize());
  }
}
