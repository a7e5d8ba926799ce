package org.muster.cli.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.plan.ForceAnswer;
import org.muster.cli.plan.Plan;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.mission.Mission;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;

/// The answer to the main question on one page: `muster plan`.
///
/// Who comes, who stands where when, what is missing, who waits for whom, what would unlock the
/// rest, who said so. Each part is cut to what fits and says how much more there is and how to see
/// it.
public final class PlanPage {
  private static final int MOST_FIRM = 6;

  private final Page page;
  private final Plan plan;
  private final Inquiry inquiry;
  private final Mission mission;
  private final Resolution resolution;
  private final Days days;

  private PlanPage(Page page, Plan plan) {
    this.page = page;
    this.plan = plan;
    this.inquiry = plan.inquiry();
    this.mission = inquiry.mission();
    this.resolution = plan.resolution();
    this.days = new Days(plan.asked().dDay());
  }

  public static void print(Page page, Plan plan) {
    new PlanPage(page, plan).print();
  }

  private void print() {
    Header.print(page, inquiry);
    PlanHead.print(page, plan.asked());
    if (plan.force() instanceof ForceAnswer.Conflict(var limits)) {
      ConflictSection.print(page, limits, days);
      foot();
      return;
    }
    page.heading("Who comes");
    Waterfall.print(page, resolution);
    firm();
    force();
    Waits.print(page, plan);
    Ways.print(page, plan);
    Evidence.print(page, plan);
    foot();
  }

  private void force() {
    if (plan.force() instanceof ForceAnswer.Planned(var made, var comparison)) {
      comparison.ifPresent(it -> ChangeSection.print(page, it, days));
      ForceSection.print(page, mission, made, plan.asked().wishes().orders(), days);
      if (plan.isMade()) {
        return;
      }
    }
    Needs.print(page, inquiry, resolution.coverage());
  }

  private void firm() {
    var firm = resolution.pledges(Standing.FIRM);
    if (firm.isEmpty()) {
      page.say("Nobody comes firmly yet.");
      return;
    }
    var table = Table.of("lll");
    var byNation =
        firm.stream().collect(groupingBy(it -> it.pledge().nation(), TreeMap::new, toList()));
    byNation.entrySet().stream()
        .limit(MOST_FIRM)
        .forEach(it ->
            table.row(
                Signs.named(Standing.FIRM, page), it.getKey().code(), brought(it.getValue())));
    page.add(table);
    var more = byNation.keySet().stream().skip(MOST_FIRM).toList();
    if (!more.isEmpty()) {
      page.say("and %s more firm: %s.".formatted(Figures.number(more.size()), Names.codes(more)));
    }
  }

  private static String brought(List<Placed> placed) {
    return placed.stream().map(PlanPage::brought).collect(joining(", "));
  }

  private static String brought(Placed placed) {
    var pledge = placed.pledge();
    var amount =
        placed
            .inTurn()
            .filter(it -> it.strength().isPresent() || it.units().isPresent())
            .map(it -> " " + Names.amount(it.strength(), it.units()))
            .orElse("");
    return Names.subject(pledge) + amount + (pledge.isAssumption() ? "*" : "");
  }

  private void foot() {
    page.blank();
    assumptions();
    page.say(
        "Go on: muster why %1$s NATION; or timeline, fill, unlock, resolve, pivots, stable; --decide NAME=OPTION tries a choice."
            .formatted(inquiry.folder()));
    if (inquiry.warnings() > 0) {
      page.say(
          "The folder has %s: muster check %s"
              .formatted(Figures.count(inquiry.warnings(), "warning"), inquiry.folder()));
    }
    Foot.stamp(page, inquiry);
  }

  private void assumptions() {
    var assumed = Assumptions.of(inquiry, resolution);
    if (!assumed.isEmpty()) {
      page.say("* " + assumed);
    }
  }
}
