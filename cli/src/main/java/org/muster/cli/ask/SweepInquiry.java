package org.muster.cli.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.muster.engine.sweep.SweepJob;
import org.muster.engine.sweep.SweepTask;
import org.muster.exchange.finding.Similar;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Quantity;
import org.muster.model.finding.Finding;
import org.muster.model.mission.Mission;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;

/// A sweep that was asked for: of which worlds, and what one wants to know first.
///
/// @param mode in which the main target is looked at
/// @param target the main target by name; empty if the mission has none
public record SweepInquiry(Inquiry inquiry, SweepTask task, Mode mode, Optional<String> target) {

  /// How it was written on the command line.
  ///
  /// @param over names of decisions; empty for those that somebody reads
  /// @param taken decisions that were taken, and are not swept
  /// @param target empty for the one that Muster finds telling
  public record Asked(
      List<String> over, SortedSet<DecisionId> taken, Optional<String> target, Mode mode) {
    public Asked {
      over = List.copyOf(over);
    }
  }

  /// @param plain the task, but for the decisions swept
  /// @throws CannotAsk with everything that is wrong with the names
  public static SweepInquiry of(Inquiry inquiry, SweepTask plain, Asked asked) {
    var mistakes = new ArrayList<Finding>();
    var over = asked.over().stream().distinct().map(DecisionId::of).toList();
    over.forEach(name -> check(inquiry.mission(), name, asked.taken(), mistakes));
    asked.target().ifPresent(name -> check(inquiry.mission(), name, mistakes));
    if (!mistakes.isEmpty()) {
      throw new CannotAsk(mistakes);
    }
    var task = plain.over(over.isEmpty() ? open(plain, asked.taken()) : over);
    return new SweepInquiry(
        inquiry.askingFor(written(task)),
        task,
        asked.mode(),
        asked.target().or(() -> main(inquiry.mission())));
  }

  public Mission mission() {
    return inquiry.mission();
  }

  /// Decisions as the mission has them: an engine that sweeps turns them in an order of its own.
  public List<Decision> inOrder(List<Decision> over) {
    return mission().decisions().stream().filter(over::contains).toList();
  }

  private static void check(
      Mission mission, DecisionId name, SortedSet<DecisionId> taken, List<Finding> mistakes) {
    if (mission.findDecision(name).isEmpty()) {
      var known = mission.decisions().stream().map(it -> it.id().name()).toList();
      var similar = Similar.to(name.name(), known);
      mistakes.add(new SweepMistake.NoSuchDecision("--over", name.name(), similar, known));
    } else if (taken.contains(name)) {
      mistakes.add(new SweepMistake.SweptAndTaken("--over", name.name()));
    }
  }

  private static void check(Mission mission, String target, List<Finding> mistakes) {
    var known = List.copyOf(mission.targets().keySet());
    if (!known.contains(target)) {
      mistakes.add(
          new SweepMistake.NoSuchTarget("--target", target, Similar.to(target, known), known));
    }
  }

  /// What somebody reads and is not taken. None at all is left as it is: then there is one world.
  private static List<DecisionId> open(SweepTask task, SortedSet<DecisionId> taken) {
    var read = SweepJob.of(task.upTo(0).drawing(1, 1)).space().over();
    var open = read.stream().map(it -> it.id()).filter(it -> !taken.contains(it)).toList();
    if (open.isEmpty() && !read.isEmpty()) {
      throw new CannotAsk(new SweepMistake.NothingOpen("--decide", taken));
    }
    return open;
  }

  /// The smallest number of personnel that a target asks for says most; else the first by name.
  private static Optional<String> main(Mission mission) {
    var first =
        Comparator.comparingLong((Map.Entry<String, Clause> it) -> personnel(it.getValue()))
            .thenComparing(Map.Entry::getKey);
    return mission.targets().entrySet().stream().min(first).map(Map.Entry::getKey);
  }

  private static long personnel(Clause target) {
    return target.meaning() instanceof Condition.AtLeast(Quantity.Strength _, long threshold)
        ? threshold
        : Long.MAX_VALUE;
  }

  /// What the answer depends on besides the setting.
  private static String written(SweepTask task) {
    return "sweep over %s\nchances %s\nlimit %d\nsamples %d\nseed %d\n"
        .formatted(
            task.over(), task.chances().isPresent(), task.limit(), task.samples(), task.seed());
  }
}
