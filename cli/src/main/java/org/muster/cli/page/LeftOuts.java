package org.muster.cli.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.model.mission.Mission;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LeftOut;
import org.muster.model.plan.Order;

/// Who comes and is not in the plan, and why.
final class LeftOuts {
  private static final int MOST_NATIONS = 8;
  private static final int MOST_PLEDGES = 3;

  private final Page page;
  private final ForcePlan plan;
  private final Mission mission;
  private final List<Order> orders;

  private LeftOuts(Page page, Mission mission, ForcePlan plan, List<Order> orders) {
    this.page = page;
    this.orders = orders;
    this.plan = plan;
    this.mission = mission;
  }

  static void print(Page page, Mission mission, ForcePlan plan, List<Order> orders) {
    new LeftOuts(page, mission, plan, orders).print();
  }

  private void print() {
    var parts = new ArrayList<String>();
    var forbidden = plan.leftOut().stream().filter(this::isForbidden).toList();
    if (!forbidden.isEmpty()) {
      parts.add(left(forbidden.size() == 1 ? "is forbidden" : "are forbidden", forbidden));
    }
    var byWhy = new EnumMap<LeftOut.Why, List<LeftOut>>(LeftOut.Why.class);
    plan.leftOut().stream()
        .filter(it -> !isForbidden(it))
        .forEach(it -> byWhy.computeIfAbsent(it.why(), _ -> new ArrayList<>()).add(it));
    byWhy.forEach((why, left) -> parts.add(left(why(why, left.size() == 1), left)));
    if (!parts.isEmpty()) {
      page.say("Comes, but is not in the plan: %s.".formatted(String.join("; ", parts)));
    }
  }

  /// Whether somebody ordered it to stay away from everything.
  private boolean isForbidden(LeftOut left) {
    return orders.contains(new Order.Forbid(left.pledge().id(), Optional.empty()));
  }

  private String left(String why, List<LeftOut> left) {
    return "%s %s (%s)"
        .formatted(
            Figures.count(left.size(), "pledge"),
            why,
            Lines.some(
                left.size() <= MOST_PLEDGES
                    ? left.stream().map(it -> it.pledge().id()).toList()
                    : left.stream()
                        .flatMap(it -> mission.findPledge(it.pledge()).stream())
                        .map(it -> it.nation().code())
                        .distinct()
                        .sorted()
                        .toList(),
                MOST_NATIONS));
  }

  /// What keeps it at home, as a verb of one or more pledges.
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
