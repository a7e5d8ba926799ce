package org.muster.cli.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.muster.cli.plan.Gaps;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Ink;
import org.muster.cli.text.Page;
import org.muster.model.mission.Mission;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.Order;
import org.muster.model.plan.Reached;
import org.muster.model.plan.Score;
import org.muster.model.plan.Weights;
import org.muster.model.resolution.Mode;

/// The force plan on the page: strength, milestones, gaps, places.
final class ForceSection {
  private static final int MOST_LINES = 6;

  private final Page page;
  private final Mission mission;
  private final ForcePlan plan;
  private final List<Order> orders;
  private final Days days;

  private ForceSection(Page page, Mission mission, ForcePlan plan, List<Order> orders, Days days) {
    this.page = page;
    this.orders = orders;
    this.mission = mission;
    this.plan = plan;
    this.days = days;
  }

  static void print(Page page, Mission mission, ForcePlan plan, List<Order> orders, Days days) {
    new ForceSection(page, mission, plan, orders, days).print();
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
    Gates.print(page, plan, days);
    page.heading("Who stands where");
    Garrisons.print(page, plan, days);
    LeftOuts.print(page, mission, plan, orders);
  }

  private String nobody() {
    var other =
        plan.mode() == Mode.SEQUENTIAL ? " --mode simultaneous or declared counts more." : "";
    var comes = plan.leftOut().size();
    return "There is nobody to plan with: %s.%s"
        .formatted(
            switch (comes) {
              case 0 -> "no pledge comes " + mode();
              case 1 -> "1 pledge comes %s, and names neither troops nor things".formatted(mode());
              default ->
                  "%s pledges come %s, and none of them names troops or things"
                      .formatted(Figures.number(comes), mode());
            },
            other);
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
    var lines = plan.lines().size();
    var whole = plan.lines().stream().filter(it -> Gaps.shortfall(it) == 0).count();
    if (whole == lines) {
      return "%s. %s filled in every week in which %s due."
          .formatted(
              Names.list(titles()),
              lines == 1 ? "The line is" : "All %d lines are".formatted(lines),
              lines == 1 ? "it is" : "they are");
    }
    var end = plan.horizon() - 1;
    var last =
        plan.lines().stream().filter(it -> it.isDue(end)).filter(it -> it.isFilled(end)).count();
    return "%s. Of %s, %s filled all the time and %s at the end. %s"
        .formatted(
            Names.list(titles()),
            Figures.count(lines, "line"),
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
    return "Weighed by priority and time, %s%% of the need is filled. %s"
        .formatted(percent(share), bound(plan));
  }

  private static String bound(ForcePlan plan) {
    var gap = 100 * plan.score().gap();
    var better =
        gap == 0
            ? "No plan misses less."
            : plan.score().bound() == 0
                ? "How much less another plan could miss is not known."
                : "At most %s%% less could be missed by another plan."
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
}
