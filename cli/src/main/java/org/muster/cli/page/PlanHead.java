package org.muster.cli.page;

import java.util.ArrayList;
import org.muster.cli.ask.PlanInquiry;
import org.muster.cli.ask.Wishes;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Order;
import org.muster.model.resolution.Mode;

/// What every page about a force plan says below its header: D-day, and what the plan is wanted to
/// be.
final class PlanHead {
  private static final int MOST_GONE = 6;

  private PlanHead() {}

  static void print(Page page, PlanInquiry asked) {
    var dDay = asked.inquiry().mission().dDay();
    var date = asked.dDay().map(it -> Names.date(it)).orElse("");
    if (!dDay.isEmpty() || !date.isEmpty()) {
      page.say(
          "D-day: "
              + Names.stop(dDay + (dDay.isEmpty() ? date : date.isEmpty() ? "" : ", on " + date)));
    }
    if (!asked.gone().isEmpty()) {
      page.say(
          "By then %s expired and not counted: %s."
              .formatted(
                  Figures.count(asked.gone().size(), "offer is", "offers are"),
                  Lines.some(
                      asked.gone().stream().map(it -> it.id().id()).sorted().toList(), MOST_GONE)));
    }
    var wishes = wishes(asked.wishes());
    if (!wishes.isEmpty()) {
      page.say(wishes);
    }
  }

  /// `Planned for those who come if all sign at once, over 6 months. Pinned: lva-land=det-ground.`
  private static String wishes(Wishes wishes) {
    var parts = new ArrayList<String>();
    if (wishes.mode() != Mode.SEQUENTIAL) {
      parts.add("for those who come " + ForceSection.mode(wishes.mode()));
    }
    wishes.horizon().ifPresent(it -> parts.add("over " + it.written()));
    wishes.shifts().forEach((nation, days) -> parts.add("with " + shift(nation, days)));
    var told = parts.isEmpty() ? "" : "Planned " + String.join(", ", parts) + ".";
    return (told + orders("Pinned", wishes, true) + orders("Forbidden", wishes, false)).strip();
  }

  private static String shift(NationId nation, int days) {
    return "%s %s %s"
        .formatted(nation, Figures.count(Math.abs(days), "day"), days < 0 ? "sooner" : "later");
  }

  private static String orders(String title, Wishes wishes, boolean pins) {
    var orders =
        wishes.orders().stream()
            .filter(it -> it instanceof Order.Pin == pins)
            .map(Order::written)
            .toList();
    return orders.isEmpty() ? "" : " %s: %s.".formatted(title, String.join(", ", orders));
  }
}
