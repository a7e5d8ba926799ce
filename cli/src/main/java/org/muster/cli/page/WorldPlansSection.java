package org.muster.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muster.cli.plan.WorldPlans;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.mission.Mission;
import org.muster.model.plan.Score;
import org.muster.model.planning.Milestone;
import org.muster.model.sweep.CasePlan;
import org.muster.model.sweep.PlanSummary;

/// What the force plans of all worlds come to.
final class WorldPlansSection {
  private static final int MOST_ROWS = 10;

  private final Page page;
  private final Mission mission;
  private final WorldPlans plans;

  private WorldPlansSection(Page page, Mission mission, WorldPlans plans) {
    this.page = page;
    this.mission = mission;
    this.plans = plans;
  }

  static void print(Page page, Mission mission, WorldPlans plans) {
    page.heading("A force plan in every world");
    new WorldPlansSection(page, mission, plans).print();
  }

  private void print() {
    var made = plans.made();
    page.say(
        "%s of pledges come, by plan; %s planned: %s of the worlds.%s"
            .formatted(
                Figures.count(plans.cases(), "different set"),
                Figures.number(made.size()),
                Chancy.percent(plans.share()),
                plans.complete() ? "" : " It was stopped; with --work it goes on from there."));
    if (made.isEmpty()) {
      return;
    }
    mission.planning().milestones().forEach(it -> page.say(reached(it, made)));
    page.add(table(made));
    if (made.size() > MOST_ROWS) {
      page.say("The others are in --format json.");
    }
  }

  /// `IOC is reached in 31% of these worlds, in the best of them on D+35.`
  private String reached(Milestone milestone, List<CasePlan> made) {
    var share = 0.0;
    var first = Integer.MAX_VALUE;
    for (var it : made) {
      var week = WorldPlans.week(it.plan().orElseThrow(), milestone.name());
      if (week.isPresent()) {
        share += it.of().weight();
        first = Math.min(first, week.getAsInt());
      }
    }
    return "%s is reached in %s of the worlds planned%s."
        .formatted(
            milestone.name().toUpperCase(Locale.ROOT),
            share == 0 ? "none" : Chancy.percent(Math.min(1, share / plans.share())),
            share == 0 ? "" : ", in the best of them on " + Days.brief(7L * first));
  }

  private Table table(List<CasePlan> made) {
    var milestones = mission.planning().milestones();
    var table = Table.of("rrrr" + "r".repeat(milestones.size()));
    var head = new ArrayList<>(List.of("worlds", "share", "shortfall", "most in place"));
    milestones.forEach(it -> head.add(it.name().toUpperCase(Locale.ROOT)));
    table.head(head.toArray(String[]::new));
    for (var it : made.subList(0, Math.min(MOST_ROWS, made.size()))) {
      var plan = it.plan().orElseThrow();
      var row =
          new ArrayList<>(
              List.of(
                  Figures.number(it.of().worlds()),
                  Chancy.percent(it.of().weight()),
                  String.format(Locale.ROOT, "%,.0f", (double) plan.shortfall() / Score.SCALE),
                  Figures.number(WorldPlans.most(plan))));
      milestones.forEach(milestone -> row.add(week(plan, milestone)));
      table.row(row.toArray(String[]::new));
    }
    return table;
  }

  private static String week(PlanSummary plan, Milestone milestone) {
    var week = WorldPlans.week(plan, milestone.name());
    return week.isPresent() ? Days.brief(7L * week.getAsInt()) : "never";
  }
}
