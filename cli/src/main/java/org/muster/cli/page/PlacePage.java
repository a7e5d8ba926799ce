package org.muster.cli.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.muster.cli.plan.ForceAnswer;
import org.muster.cli.plan.Whereabouts;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.Cause;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Order;
import org.muster.model.plan.Placement;

/// Why a unit is where it is: `muster place`.
public final class PlacePage {
  private static final int MOST_STAYS = 8;

  private final Page page;
  private final Whereabouts whereabouts;
  private final ForcePlan plan;
  private final Placement placement;
  private final Days days;
  private boolean assumes;

  private PlacePage(Page page, Whereabouts whereabouts, ForcePlan plan, Placement placement) {
    this.page = page;
    this.whereabouts = whereabouts;
    this.plan = plan;
    this.placement = placement;
    this.days = new Days(whereabouts.asked().dDay());
  }

  public static void print(Page page, Whereabouts whereabouts) {
    var asked = whereabouts.asked();
    Header.print(page, asked.inquiry());
    PlanHead.print(page, asked);
    switch (whereabouts.answer()) {
      case ForceAnswer.NotRequired _ -> {
        page.blank();
        page.say("No requirement set applies with these choices: there is nothing to plan for.");
      }
      case ForceAnswer.Conflict(var limits) ->
          ConflictSection.print(page, limits, new Days(asked.dDay()));
      case ForceAnswer.Planned(var plan, _) ->
          whereabouts
              .placement()
              .ifPresent(it -> new PlacePage(page, whereabouts, plan, it).print());
    }
    page.blank();
    Foot.stamp(page, asked.inquiry());
  }

  private void print() {
    page.heading("Unit", placement.unit().id());
    page.say(unit());
    if (placement.stays().isEmpty()) {
      page.heading("Why it stays at home");
      page.say(atHome());
      return;
    }
    stays();
    why();
    worth();
    if (assumes) {
      page.blank();
      page.say("* Assumed: nobody said so in public.");
    }
  }

  /// `Latvia's land (company), 120 troops; one of 3 units of lva-land.`
  private String unit() {
    var unit = placement.unit();
    var names = new Names(whereabouts.asked().inquiry().mission());
    var pledges = unit.parts().stream().map(it -> it.pledge()).toList();
    var alike = Whereabouts.alike(unit, plan);
    return Names.sentence(Names.list(pledges.stream().map(names::pledge).toList()))
        + (unit.strength() > 0 ? ", " + Lines.troops(unit.strength()) : "")
        + (unit.notional() ? ", a share of an offer that names no units" : "")
        + (alike > 1
            ? "; one of %s of %s".formatted(Figures.count(alike, "unit"), pledges.getFirst().id())
            : "")
        + ".";
  }

  private List<Order> orders() {
    return whereabouts.asked().wishes().orders();
  }

  private String atHome() {
    return Whereabouts.isForbidden(placement.unit(), orders())
        ? "It is forbidden to go anywhere."
        : "It %s.".formatted(LeftOuts.why(Whereabouts.why(placement.unit(), plan), true));
  }

  // Where, and when

  private void stays() {
    page.heading("Where it stands");
    var stays = placement.stays();
    stays.stream().limit(MOST_STAYS).forEach(it -> page.item("–", sentence(it)));
    if (stays.size() > MOST_STAYS) {
      page.say("and %s.".formatted(Figures.count(stays.size() - MOST_STAYS, "more stay")));
    }
  }

  private String sentence(Assignment stay) {
    return "On %s; it counts from %s on.%s"
        .formatted(
            stay(stay),
            Days.brief(7L * stay.effective()),
            stay.risk().map(it -> " It is a substitute: " + Names.stop(it)).orElse(""));
  }

  /// `kyiv at Kyiv, from D+21 to D+83`.
  private String stay(Assignment stay) {
    return "%s%s, from %s to %s"
        .formatted(
            stay.line(),
            stay.site().isEmpty() ? "" : " at " + stay.site(),
            days.week(stay.from()),
            stay.to() == plan.horizon() ? "the end" : days.day(7L * stay.to() - 1));
  }

  // Why then

  private void why() {
    var told = CauseSentences.of(placement, plan, days);
    if (!told.isEmpty()) {
      page.heading("Why not sooner");
      assumes |= told.contains("*");
      page.say(told + waits());
    }
  }

  /// What these times leave open: it could be there sooner, and is not.
  private String waits() {
    var stay = placement.stays().getFirst();
    var soonest = soonest();
    if (soonest.isEmpty() || soonest.getAsLong() > 7L * (stay.from() - 1)) {
      return "";
    }
    return " By these times alone it could be there from %s on; %s."
        .formatted(Days.brief(7 * Math.ceilDiv(soonest.getAsLong(), 7L)), instead(stay));
  }

  private String instead(Assignment stay) {
    var from = plan.findLine(stay.line()).map(it -> it.from()).orElse(0);
    if (stay.effective() <= from) {
      return "%s is not needed before %s".formatted(stay.line(), Days.brief(7L * from));
    }
    var relieved =
        plan.assignments().stream()
            .filter(it -> it.line().equals(stay.line()) && it.to() == stay.effective())
            .map(Assignment::unit)
            .filter(it -> !it.equals(stay.unit()))
            .sorted()
            .distinct()
            .toList();
    return relieved.isEmpty()
        ? "nothing would be gained by that"
        : "it takes over when %s leaves".formatted(Lines.some(relieved, 3));
  }

  /// The day that the times add up to; empty where something opens on a day of its own.
  private OptionalLong soonest() {
    var day = 0L;
    for (var cause : placement.timeline()) {
      switch (cause) {
        case Cause.Notice(_, var length, _) -> day += length;
        case Cause.Approval(_, var length) -> day += length;
        case Cause.Approach(var length, _) -> day += length;
        case Cause.Passage(_, var length) -> day += length;
        case Cause.Handover _ -> {} // it is in place by then
        case Cause.AvailableFrom _,
            Cause.CorridorOpens _,
            Cause.LineHeld _,
            Cause.LineOpens _,
            Cause.Gated _,
            Cause.NoOffer _,
            Cause.UnitHeld _,
            Cause.Full _,
            Cause.Elsewhere _,
            Cause.NotRelieved _ -> {
          return OptionalLong.empty();
        }
      }
    }
    return OptionalLong.of(day);
  }

  // What it is worth

  private void worth() {
    page.heading("What it is worth there");
    if (Whereabouts.isPinned(placement.unit(), orders())) {
      page.say(
          "It is pinned, so nothing was planned without it; muster plan tells what that costs.");
      return;
    }
    page.say(
        placement.worth() == 0
            ? "Without it others would do as well: the plan would miss no more."
            : "Without it the plan would miss %s.".formatted(more(placement.worth())));
    var line = placement.stays().getFirst().line();
    page.say("If it could not go to %s, %s".formatted(line, elsewhere(placement.instead())));
    if (!whereabouts.complete()) {
      page.say("The search was ended before all was measured: these figures may be too high.");
    }
  }

  private String elsewhere(Optional<Assignment> instead) {
    return instead
        .map(it ->
            "it would go to %s; the plan would then miss %s."
                .formatted(stay(it), more(placement.insteadCosts())))
        .orElse("it would stay at home.");
  }

  /// `432 weighted shortfall-weeks more (200% of what is missing now)`.
  private String more(long costs) {
    var missing = plan.score().shortfall();
    return costs == 0
        ? "no more"
        : Worth.weeks(costs)
            + " weighted shortfall-weeks more"
            + (missing == 0
                ? ""
                : " (%s of what is missing now)".formatted(Worth.share(costs, missing)));
  }
}
