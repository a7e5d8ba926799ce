package org.muster.engine.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.LineFill.Have;
import org.muster.model.plan.Reached;
import org.muster.model.planning.Milestone;

/// Whether what a plan tells of itself is what comes out if it is computed again.
///
/// Not held against anything: the causes, how long something is sustained and the waterfall, of
/// which the rules say nothing; changes, which need the plan before; the calendar.
final class FigureRules {
  private static final long THOUSANDTHS = 1000;

  private final Ground ground;
  private final Reckoning reckoning;
  private final ForcePlan plan;
  private final List<Breach> breaches = new ArrayList<>();

  private FigureRules(Ground ground, Reckoning reckoning, ForcePlan plan) {
    this.ground = ground;
    this.reckoning = reckoning;
    this.plan = plan;
  }

  static List<Breach> breaches(Ground ground, Reckoning reckoning, ForcePlan plan) {
    var rules = new FigureRules(ground, reckoning, plan);
    rules.horizon();
    rules.lines();
    rules.score();
    rules.burden();
    rules.milestones();
    return rules.breaches;
  }

  private void horizon() {
    if (plan.horizon() != ground.horizon()) {
      breaches.add(new FigureBreach.Horizon(plan.horizon(), ground.horizon()));
    }
  }

  private void lines() {
    var told = new HashSet<DueLine>();
    for (var fill : plan.lines()) {
      DueLine.find(ground.lines(), fill.set(), fill.line().id())
          .filter(told::add)
          .ifPresentOrElse(
              line -> line(line, fill),
              () -> breaches.add(new FigureBreach.LineInvented(fill.set(), fill.line().id())));
    }
    ground.lines().stream()
        .filter(it -> !told.contains(it))
        .forEach(it -> breaches.add(new FigureBreach.LineMissing(it.set(), it.id())));
  }

  private void line(DueLine line, LineFill fill) {
    need(line, "things", fill.needThings(), line.things());
    need(line, "heads", fill.needStrength(), line.heads());
    due(line, fill);
    if (fill.weeks().size() != ground.horizon()) {
      breaches.add(new FigureBreach.WeeksTold(line.id(), fill.weeks().size(), ground.horizon()));
      return;
    }
    weeks(line, "things", fill, Have::things, week -> reckoning.got(line, week).things());
    weeks(line, "heads", fill, Have::strength, week -> reckoning.got(line, week).heads());
    weeks(
        line,
        "missing things",
        fill,
        Have::missingThings,
        week -> reckoning.gap(line, week).things());
    weeks(
        line,
        "missing heads",
        fill,
        Have::missingStrength,
        week -> reckoning.gap(line, week).heads());
  }

  private void need(DueLine line, String what, OptionalLong told, long need) {
    if (told.orElse(0) != need) {
      breaches.add(new FigureBreach.Need(line.id(), what, amount(told.orElse(0)), amount(need)));
    }
  }

  private static String amount(long need) {
    return need == 0 ? "none" : "%,d".formatted(need);
  }

  private void due(DueLine line, LineFill fill) {
    var wrong = new TreeMap<Integer, Boolean>();
    for (int week = 0; week < ground.horizon(); week++) {
      if (fill.isDue(week) != line.isDue(week)) {
        wrong.put(week, fill.isDue(week));
      }
    }
    Stretch.of(wrong)
        .forEach(
            it -> breaches.add(new FigureBreach.Due(line.id(), it.from(), it.until(), it.what())));
  }

  private record Figure(long told, long is) {}

  private void weeks(
      DueLine line, String what, LineFill fill, ToLongFunction<Have> told, IntToLongFunction is) {
    var wrong = new TreeMap<Integer, Figure>();
    for (int week = 0; week < ground.horizon(); week++) {
      var figure = new Figure(told.applyAsLong(fill.weeks().get(week)), is.applyAsLong(week));
      if (figure.told() != figure.is()) {
        wrong.put(week, figure);
      }
    }
    Stretch.of(wrong)
        .forEach(it ->
            breaches.add(
                new FigureBreach.Week(
                    line.id(), it.from(), it.until(), what, it.what().told(), it.what().is())));
  }

  private void score() {
    var score = plan.score();
    var shortfall = reckoning.shortfall();
    compare("shortfall in millionths", score.shortfall(), shortfall);
    compare("number of moves", score.moves(), plan.assignments().size());
    if (score.bound() > shortfall) {
      breaches.add(new FigureBreach.BoundBeaten(score.bound(), shortfall));
    }
  }

  private void compare(String what, long told, long is) {
    if (told != is) {
      breaches.add(new FigureBreach.Score(what, told, is));
    }
  }

  /// The rules do not say how thousandths are rounded; either way will do.
  private void burden() {
    var use = reckoning.use().values();
    var low = largest(use, it -> Math.floorDiv(THOUSANDTHS * it.used(), it.most()));
    var high = largest(use, it -> Math.ceilDiv(THOUSANDTHS * it.used(), it.most()));
    var told = plan.score().burden();
    if (told < low || told > high) {
      compare("burden in thousandths", told, low);
    }
  }

  private static long largest(Iterable<Reckoning.Use> use, ToLongFunction<Reckoning.Use> share) {
    var largest = 0L;
    for (var it : use) {
      largest = Math.max(largest, share.applyAsLong(it));
    }
    return largest;
  }

  private void milestones() {
    var told = plan.reached().stream().map(Reached::name).toList();
    var are = ground.planning().milestones().stream().map(Milestone::name).toList();
    if (!told.equals(are)) {
      breaches.add(new FigureBreach.MilestonesDiffer(told, are));
    }
    for (var milestone : ground.planning().milestones()) {
      plan.reached().stream()
          .filter(it -> it.name().equals(milestone.name()))
          .forEach(it -> milestone(it, reckoning.reached(milestone)));
    }
  }

  private void milestone(Reached told, OptionalInt is) {
    if (!Objects.equals(told.week(), is)) {
      breaches.add(new FigureBreach.MilestoneWeek(told.name(), when(told.week()), when(is)));
    }
    if (is.isPresent() && told.bound().orElse(0) > is.getAsInt()) {
      breaches.add(
          new FigureBreach.MilestoneBeatsBound(
              told.name(), is.getAsInt(), told.bound().orElseThrow()));
    }
  }

  private static String when(OptionalInt week) {
    return week.isPresent() ? "in week " + week.getAsInt() : "never";
  }
}
