package org.muster.cli.page;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import org.muster.cli.plan.Blocker;
import org.muster.cli.plan.Plan;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.condition.Subject;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.resolution.Awaited;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;
import org.muster.model.why.Reason;

/// Who waits for whom, and what the blocked hang on.
final class Waits {
  private static final int MOST_BLOCKERS = 5;
  private static final int MOST_BESIDE_A_PLAN = 3;

  private static final int MOST_KNOTS = 4;
  private static final int MOST_AWAITED = 3;
  private static final int MOST_NATIONS = 8;

  private final Page page;
  private final Plan plan;
  private final Mission mission;
  private final Resolution resolution;

  private Waits(Page page, Plan plan) {
    this.page = page;
    this.plan = plan;
    this.mission = plan.inquiry().mission();
    this.resolution = plan.resolution();
  }

  static void print(Page page, Plan plan) {
    page.heading("Who waits for whom");
    var waits = new Waits(page, plan);
    waits.knots();
    waits.blockers();
  }

  private void knots() {
    var rings = new Rings(mission);
    resolution.knots().stream()
        .limit(MOST_KNOTS)
        .forEach(knot -> page.item(Signs.of(Standing.WAITING, page), rings.of(knot)));
    var more = resolution.knots().size() - MOST_KNOTS;
    if (more > 0) {
      page.say("and %s; muster resolve tells them.".formatted(Figures.count(more, "more knot")));
    }
    summary(Standing.WAITING, "wait: they come only if all sign at once");
    summary(Standing.OPEN, "are open: they come in some stable outcomes only");
    plan.awaited().stream()
        .limit(plan.isMade() ? MOST_AWAITED - 1 : MOST_AWAITED)
        .forEach(it -> page.item("–", awaited(it)));
    if (resolution.knots().isEmpty() && plan.awaited().isEmpty()) {
      page.say("Nobody waits for anybody by name.");
    }
  }

  /// `7 nations wait for USA (air-cover, isr), which is blocked: BEL DEU ...`.
  private String awaited(Awaited awaited) {
    var subjects =
        awaited.subjects().isEmpty()
            ? ""
            : awaited.subjects().stream().map(Subject::name).collect(joining(", ", " (", ")"));
    return "%s for %s%s, which %s: %s."
        .formatted(
            Figures.count(awaited.by().size(), "nation waits", "nations wait"),
            awaited.nation(),
            subjects,
            state(awaited),
            Names.codes(awaited.by()));
  }

  /// Where the best of what is asked for stands.
  private String state(Awaited awaited) {
    return resolution.pledgesOf(awaited.nation()).stream()
        .filter(it ->
            awaited.subjects().isEmpty() || awaited.subjects().stream().anyMatch(it.pledge()::isOf))
        .map(Placed::standing)
        .filter(Standing::isCurrent)
        .min(Comparator.naturalOrder())
        .map(standing ->
            switch (standing) {
              case FIRM -> "comes in part";
              case WAITING -> "waits itself";
              case OPEN -> "is open";
              case BLOCKED, REFUSED, EXPIRED, SUPERSEDED -> "is blocked";
            })
        .orElse("offers none of it");
  }

  private void summary(Standing standing, String what) {
    var placed = resolution.pledges(standing);
    if (!placed.isEmpty()) {
      page.say(
          "%s %s (%s) %s."
              .formatted(
                  Signs.of(standing, page),
                  Figures.count(placed.size(), "pledge"),
                  Names.codes(Names.nationsOf(placed)),
                  what));
    }
  }

  private void blockers() {
    var blocked = resolution.pledges(Standing.BLOCKED);
    if (blocked.isEmpty()) {
      return;
    }
    page.say(
        "%s %s of %s blocked. What %s on:"
            .formatted(
                Signs.of(Standing.BLOCKED, page),
                Figures.count(blocked.size(), "pledge"),
                Figures.count(Names.nationsOf(blocked).size(), "nation is", "nations are"),
                plan.blockers().size() > most(plan) ? "most of them hang" : "they hang"));
    var table = Table.of("rlll");
    plan.blockers().stream().limit(most(plan)).forEach(it -> row(table, it));
    page.add(table);
  }

  /// One page is to hold the force plan too, where there is one.
  static int most(Plan plan) {
    return plan.isMade() ? MOST_BESIDE_A_PLAN : MOST_BLOCKERS;
  }

  private void row(Table table, Blocker blocker) {
    table.row(
        Figures.count(blocker.pledges().size(), "pledge"),
        new Sentences(mission).cause(blocker.reason()),
        owner(blocker.reason()),
        some(blocker.nations()));
  }

  /// The codes of a few nations, or how many they are.
  private static String some(Collection<NationId> nations) {
    return nations.size() <= MOST_NATIONS
        ? Names.codes(nations)
        : Figures.count(nations.size(), "nation");
  }

  private String owner(Reason reason) {
    return reason instanceof Reason.OfDecision(var decision, _, _)
        ? mission.findDecision(decision).map(it -> new Names(mission).owner(it.owner())).orElse("")
        : "";
  }
}
