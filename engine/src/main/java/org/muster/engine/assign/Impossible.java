package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.plan.Limit;
import org.muster.model.plan.Order;

/// Why a unit can never do what a pin asks for, whatever the others do.
final class Impossible {
  private Impossible() {}

  static List<Limit> because(Model model, Order.Pin pin) {
    var found = new ArrayList<Limit>();
    var permits = new Permits(model.task().mission().planning().factors());
    for (var group : model.roster().groups()) {
      if (Orders.concerns(pin.unit(), group)) {
        model.needs().stream()
            .filter(it -> it.line().id().equals(pin.line()))
            .forEach(need -> found.add(because(model, permits, group, need, pin)));
      }
    }
    return found.stream().distinct().limit(1).toList();
  }

  private static Limit because(
      Model model, Permits permits, Group group, Need need, Order.Pin pin) {
    var unit = group.first().id();
    var spots =
        need.spots().stream().filter(it -> pin.site().map(it.id()::equals).orElse(true)).toList();
    if (!Candidates.isOfUse(group, need)) {
      return new Limit.Kind(unit, need.line().id());
    }
    if (spots.isEmpty()) {
      return new Limit.Place(need.line().id(), pin.site().orElse(""));
    }
    if (spots.stream().noneMatch(Permits::isConsented)) {
      return new Limit.Consent(spots.getFirst().id());
    }
    if (spots.stream().noneMatch(it -> permits.isAllowed(group, need, it))) {
      return new Limit.Prohibition(unit, spots.getFirst().id());
    }
    var first =
        model.stays().stream()
            .filter(it ->
                it.group().equals(group) && it.need().equals(need) && spots.contains(it.spot()))
            .mapToInt(Stay::from)
            .min();
    return first.isPresent()
        ? new Limit.Earliest(unit, first.getAsInt())
        : new Limit.NeverThere(unit, need.line().id());
  }
}
