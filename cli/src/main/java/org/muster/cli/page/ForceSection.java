package org.muster.cli.page;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.muster.cli.plan.Gaps;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Ink;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LeftOut;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.Reached;
import org.muster.model.plan.Score;
import org.muster.model.plan.Weights;
import org.muster.model.resolution.Mode;
import org.muster.model.time.Weeks;

/// The force plan on the page: strength, milestones, gaps, places.
final class ForceSection {
  private static final int MOST_LINES = 6;
  private static final int MOST_GATES = 2;
  private static final int MOST_SUBSTITUTES = 2;
  private static final int MOST_SITES = 5;
  private static final int MOST_NATIONS = 8;
  private static final int DAY_OF_LOOK = 60;

  private final Page page;
  private final Mission mission;
  private final ForcePlan plan;
  private final Days days;

  private ForceSection(Page page, Mission mission, ForcePlan plan, Days days) {
    this.page = page;
    this.mission = mission;
    this.plan = plan;
    this.days = days;
  }

  static void print(Page page, Mission mission, ForcePlan plan, Days days) {
    new ForceSection(page, mission, plan, days).print();
  }

  private void print() {
    page.heading("The force over time");
    if (plan.units().isEmpty()) {
      page.say(nobody());
      return;
    }
    BuildUp.print(page, plan);
    milestones();
    page.heading("What is needed, what is missing");
    page.say(filled());
    GapTable.print(page, plan, MOST_LINES);
    gates();
    substitutes();
    page.heading("Who stands where");
    places();
    leftOut();
  }

  private String nobody() {
    var other =
        plan.mode() == Mode.SEQUENTIAL ? " --mode simultaneous or declared counts more." : "";
    return plan.leftOut().isEmpty()
        ? "There is nobody to plan with: no pledge comes %s.".formatted(mode()) + other
        : "There is nobody to plan with: %s %s, and none of them names troops or things."
                .formatted(
                    Figures.count(plan.leftOut().size(), "pledge comes", "pledges come"), mode())
            + other;
  }

  private String mode() {
    return mode(plan.mode());
  }

  static String mode(Mode mode) {
    return switch (mode) {
      case SEQUENTIAL -> "in turn";
      case SIMULTANEOUS -> "if all sign at once";
      case DECLARED -> "as declared, without conditions";
    };
  }

  // Milestones

  private void milestones() {
    var told = new HashMap<String, String>();
    for (var reached : plan.reached()) {
      var because = CauseSentences.of(reached, plan, days);
      var name = reached.name().toUpperCase(Locale.ROOT);
      var same = reached.week().isEmpty() ? told.putIfAbsent(because, name) : null;
      milestone(
          reached,
          name,
          same != null
              ? ", for the same reason as " + same + "."
              : because.isEmpty() ? "." : ", because " + because);
    }
  }

  private void milestone(Reached reached, String name, String because) {
    page.item(
        reached.week().isPresent() ? page.in(Ink.GREEN, "●") : page.in(Ink.RED, "○"),
        "%s: %s%s"
            .formatted(
                page.in(Ink.BOLD, name),
                reached.week().isPresent() ? days.week(reached.week().getAsInt()) : "never",
                because));
  }

  // Lines

  private String filled() {
    var end = plan.horizon() - 1;
    var whole = plan.lines().stream().filter(it -> Gaps.shortfall(it) == 0).count();
    var last =
        plan.lines().stream().filter(it -> it.isDue(end)).filter(it -> it.isFilled(end)).count();
    return "%s. Of %s, %s filled all the time and %s at the end. %s"
        .formatted(
            Names.list(titles()),
            Figures.count(plan.lines().size(), "line"),
            whole == 0 ? "none is" : Figures.count(whole, "is", "are"),
            last == 0 ? "none" : Figures.number(last),
            quality());
  }

  private List<String> titles() {
    return plan.lines().stream()
        .map(LineFill::set)
        .distinct()
        .map(id ->
            mission.requirements().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> it.title())
                .orElse(id))
        .toList();
  }

  private String quality() {
    return quality(plan);
  }

  /// How much of what is needed is filled, and whether another plan could do better.
  static String quality(ForcePlan plan) {
    var all =
        plan.lines().stream()
            .mapToDouble(it -> (double) Weights.of(it.line()) * Gaps.weeks(it).count())
            .sum();
    var missing = (double) plan.score().shortfall() / Score.SCALE;
    var share = all == 0 ? 100 : 100 * (1 - missing / all);
    return "Weighed by priority and time, %s %% of the need is filled. %s"
        .formatted(percent(share), bound(plan));
  }

  private static String bound(ForcePlan plan) {
    var gap = 100 * plan.score().gap();
    var better =
        gap == 0
            ? "No plan misses less."
            : "At most %s %% less could be missed by another plan."
                .formatted(gap < 0.1 ? "0.1" : percent(gap));
    return switch (plan.score().ending()) {
      case PROVEN, WORK_DONE -> better;
      case TIME_OVER -> "The time is over: the best plan so far. " + better;
      case STOPPED -> "Stopped: the best plan so far. " + better;
    };
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, share < 10 ? "%.1f" : "%.0f", share);
  }

  /// Required lines that hold others back: those first behind which somebody stands idle.
  private void gates() {
    var gates = new TreeMap<String, TreeSet<String>>();
    for (var line : plan.lines()) {
      for (var required : line.line().requires()) {
        plan.lines().stream()
            .filter(it -> it.set().equals(line.set()) && it.line().id().equals(required))
            .filter(it -> Gaps.weeks(line).anyMatch(week -> holds(it, line, week)))
            .forEach(
                it -> gates.computeIfAbsent(required, _ -> new TreeSet<>()).add(line.line().id()));
      }
    }
    var idle = gates.entrySet().stream().filter(it -> idle(it.getValue()) > 0).toList();
    idle.stream()
        .sorted(
            comparingLong((Map.Entry<String, TreeSet<String>> it) -> -idle(it.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_GATES)
        .forEach(it -> page.item("–", gate(it.getKey(), it.getValue())));
    if (idle.isEmpty() && !gates.isEmpty()) {
      page.say("Lines that hold others back: %s.".formatted(held(gates)));
    }
  }

  private String gate(String required, TreeSet<String> lines) {
    return "Without enough %s, not all on %s counts: up to %s stand there idle."
        .formatted(required, Lines.some(List.copyOf(lines), 3), Lines.troops(idle(lines)));
  }

  /// `det-s-hospital (3 others), det-s-headquarters (2 others)`.
  private static String held(TreeMap<String, TreeSet<String>> gates) {
    return gates.entrySet().stream()
        .sorted(
            comparingLong((Map.Entry<String, TreeSet<String>> it) -> -it.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(it ->
            "%s (%s)"
                .formatted(it.getKey(), Figures.count(it.getValue().size(), "other", "others")))
        .collect(joining(", "));
  }

  private static boolean holds(LineFill required, LineFill line, int week) {
    return required.isDue(week)
        && required.share(week) < line.share(week) + 1e-9
        && required.share(week) < 1
        && line.share(week) < 1;
  }

  /// Personnel that stands on the lines and does not count, at most.
  private long idle(TreeSet<String> lines) {
    return IntStream.range(0, plan.horizon())
        .mapToLong(week ->
            plan.lines().stream()
                .filter(it -> lines.contains(it.line().id()) && it.isDue(week))
                .mapToLong(it -> idle(it, week))
                .sum())
        .max()
        .orElse(0);
  }

  private static long idle(LineFill line, int week) {
    var have = line.weeks().get(week);
    var lacks = Math.max(0, line.needStrength().orElse(0) - have.strength());
    return Math.max(0, have.missingStrength() - lacks);
  }

  private void substitutes() {
    var found = new TreeMap<String, String>();
    for (var stay : plan.assignments()) {
      stay.risk()
          .ifPresent(risk ->
              found.putIfAbsent(
                  stay.line() + " " + stay.unit(),
                  "%s stands in on %s from %s to %s: %s"
                      .formatted(
                          stay.unit(),
                          stay.line(),
                          days.week(stay.effective()),
                          Days.brief(7L * stay.to() - 1),
                          Names.stop(risk))));
    }
    found.values().stream().limit(MOST_SUBSTITUTES).forEach(it -> page.item("–", it));
    if (found.size() > MOST_SUBSTITUTES) {
      page.say(
          "and %s.".formatted(Figures.count(found.size() - MOST_SUBSTITUTES, "more substitute")));
    }
  }

  // Places

  private void places() {
    var look = Weeks.of(DAY_OF_LOOK);
    var end = plan.horizon() - 1;
    var places =
        plan.assignments().stream().collect(groupingBy(Assignment::site, TreeMap::new, toList()));
    if (places.isEmpty()) {
      page.say("Nobody stands anywhere: no unit is of use to a line.");
      return;
    }
    var table =
        Table.of("lllc")
            .head(
                "place",
                look < end ? "on " + days.day(DAY_OF_LOOK) : "",
                "at most",
                "at the end, " + days.week(end));
    places.entrySet().stream()
        .sorted(
            comparingLong((Map.Entry<String, List<Assignment>> it) -> -headWeeks(it.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_SITES)
        .forEach(it ->
            table.row(
                it.getKey().isEmpty() ? "(no place)" : it.getKey(),
                look < end ? garrison(it.getValue(), look) : "",
                most(it.getValue()),
                garrison(it.getValue(), end)));
    page.add(table);
    if (places.size() > MOST_SITES) {
      page.say("and %s.".formatted(Figures.count(places.size() - MOST_SITES, "more place")));
    }
  }

  private long headWeeks(List<Assignment> stays) {
    return stays.stream()
        .mapToLong(it -> (1 + plan.unit(it.unit()).strength()) * (it.to() - it.from()))
        .sum();
  }

  /// `NLD 400, PRT 250`, `NLD 2 units`.
  private String garrison(List<Assignment> stays, int week) {
    var byNation = new TreeMap<NationId, long[]>();
    for (var stay : stays) {
      if (stay.isInPlace(week)) {
        var unit = plan.unit(stay.unit());
        var sum = byNation.computeIfAbsent(unit.nation(), _ -> new long[2]);
        sum[0]++;
        sum[1] += unit.strength();
      }
    }
    var parts = new ArrayList<String>();
    byNation.forEach((nation, sum) ->
        parts.add(
            nation.code()
                + " "
                + (sum[1] > 0 ? Figures.number(sum[1]) : Figures.count(sum[0], "unit"))));
    return parts.isEmpty() ? "nobody" : Lines.some(parts, 3);
  }

  private String most(List<Assignment> stays) {
    var strength =
        IntStream.range(0, plan.horizon())
            .mapToLong(week ->
                stays.stream()
                    .filter(it -> it.isInPlace(week))
                    .mapToLong(it -> plan.unit(it.unit()).strength())
                    .sum())
            .max()
            .orElse(0);
    var units =
        IntStream.range(0, plan.horizon())
            .mapToLong(week -> stays.stream().filter(it -> it.isInPlace(week)).count())
            .max()
            .orElse(0);
    return strength > 0 ? Lines.troops(strength) : Figures.count(units, "unit");
  }

  // Who is not planned

  private void leftOut() {
    if (plan.leftOut().isEmpty()) {
      return;
    }
    var byWhy = new EnumMap<LeftOut.Why, List<LeftOut>>(LeftOut.Why.class);
    plan.leftOut().forEach(it -> byWhy.computeIfAbsent(it.why(), _ -> new ArrayList<>()).add(it));
    var parts = new ArrayList<String>();
    byWhy.forEach((why, left) -> parts.add(left(why, left)));
    page.say("Comes, but is not in the plan: %s.".formatted(String.join("; ", parts)));
  }

  private String left(LeftOut.Why why, List<LeftOut> left) {
    return "%s %s (%s)"
        .formatted(
            Figures.count(left.size(), "pledge"),
            why(why, left.size() == 1),
            Lines.some(
                left.size() <= 3
                    ? left.stream().map(it -> it.pledge().id()).toList()
                    : left.stream()
                        .flatMap(it -> mission.findPledge(it.pledge()).stream())
                        .map(it -> it.nation().code())
                        .distinct()
                        .sorted()
                        .toList(),
                MOST_NATIONS));
  }

  static String why(LeftOut.Why why, boolean one) {
    return switch (why) {
      case NO_NUMBER -> one ? "names neither troops nor things" : "name neither troops nor things";
      case NO_LINE -> one ? "is asked for by no line" : "are asked for by no line";
      case NO_TIME -> one ? "is never there in time" : "are never there in time";
      case EXCLUDED -> (one ? "is" : "are") + " kept from every place by caveats or the host";
      case NOT_NEEDED ->
          (one ? "is" : "are") + " kept at home by a limit, or of no more use to any line";
    };
  }
}
