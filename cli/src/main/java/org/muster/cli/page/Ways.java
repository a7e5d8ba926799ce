package org.muster.cli.page;

import static java.util.stream.Collectors.joining;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muster.cli.plan.Plan;
import org.muster.cli.plan.Plan.Outlook;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.model.mission.Mission;
import org.muster.model.resolution.Unlocks;

/// Which targets are reached, and the cheapest way to some that are not.
final class Ways {
  private static final int MOST_OUTLOOKS = 3;

  private final Page page;
  private final Plan plan;
  private final Mission mission;

  private Ways(Page page, Plan plan) {
    this.page = page;
    this.plan = plan;
    this.mission = plan.inquiry().mission();
  }

  static void print(Page page, Plan plan) {
    new Ways(page, plan).print();
  }

  private void print() {
    if (plan.outlooks().isEmpty()) {
      return;
    }
    page.heading("Smallest unlocks");
    var told =
        Stream.of(
                told("reached in turn", Outlook::inTurn),
                told("reached only at once", outlook -> !outlook.inTurn() && outlook.atOnce()),
                told("not reached", outlook -> !outlook.inTurn() && !outlook.atOnce()))
            .filter(it -> !it.isEmpty())
            .collect(joining("; "));
    page.say("Targets " + told + ".");
    var searched =
        plan.outlooks().stream().filter(outlook -> outlook.unlocks().isPresent()).toList();
    searched.stream()
        .filter(Ways::hasWay)
        .limit(plan.isMade() ? MOST_OUTLOOKS - 1 : MOST_OUTLOOKS)
        .forEach(outlook -> page.item("–", best(outlook, outlook.unlocks().orElseThrow())));
    var without = searched.stream().filter(outlook -> !hasWay(outlook)).map(Outlook::name).toList();
    if (!without.isEmpty()) {
      page.say(
          "No set of up to %d moves reaches %s.".formatted(Plan.MOST_MOVES, Names.list(without)));
    }
  }

  private static boolean hasWay(Outlook outlook) {
    return outlook.unlocks().map(it -> !it.unlocks().isEmpty()).orElse(false);
  }

  private String told(String what, Predicate<Outlook> which) {
    var names = plan.outlooks().stream().filter(which).map(Outlook::name).toList();
    return names.isEmpty() ? "" : what + ": " + String.join(", ", names);
  }

  private String best(Outlook outlook, Unlocks unlocks) {
    var found = unlocks.unlocks();
    return "%s: %s%s"
        .formatted(
            outlook.name(),
            new MoveSentences(mission).of(found.getFirst()),
            found.size() == 1 ? "" : " %s more.".formatted(Figures.count(found.size() - 1, "way")));
  }
}
