package org.muster.cli.page;

import java.util.ArrayList;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;

/// What every page begins with: the mission, the date, what is taken as decided.
final class Header {
  private Header() {}

  static void print(Page page, Inquiry inquiry) {
    var mission = inquiry.mission();
    page.title(mission.title(), Names.asKnownOn(inquiry.setting().roll().asOf()));
    page.say(choices(inquiry));
  }

  /// `Decided: ceasefire = yes. Open: 27 of 28 decisions.`
  private static String choices(Inquiry inquiry) {
    var decisions = inquiry.mission().decisions();
    if (decisions.isEmpty()) {
      return "Nothing is left to decide in this mission." + optimistic(inquiry);
    }
    var chosen = new ArrayList<String>();
    var assumed = new ArrayList<String>();
    for (var decision : decisions) {
      var option = inquiry.setting().world().option(decision.id());
      if (!option.equals(decision.options().getFirst())) {
        (inquiry.isAssumed(decision) ? assumed : chosen).add(decision.id() + " = " + option);
      }
    }
    var open = decisions.size() - chosen.size() - assumed.size();
    return (chosen.isEmpty()
            ? "Nothing is taken as decided."
            : "Decided: " + Names.list(chosen) + ".")
        + (assumed.isEmpty() ? "" : " Assumed*: " + Names.list(assumed) + ".")
        + " %s of %s open."
            .formatted(Figures.number(open), Figures.count(decisions.size(), "decision"))
        + optimistic(inquiry);
  }

  private static String optimistic(Inquiry inquiry) {
    return inquiry.setting().optimistic()
        ? " Optimistic: thresholds use the upper ends of ranges."
        : "";
  }
}
