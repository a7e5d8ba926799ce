package org.muster.engine.audit;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.Order;

/// Whether what somebody pinned or forbade is kept.
final class OrderRules {
  private OrderRules() {}

  static List<Breach> breaches(List<Order> orders, List<Offered> offered, List<Stay> stays) {
    var breaches = new ArrayList<Breach>();
    for (var order : orders) {
      switch (order) {
        case Order.Pin pin -> breaches.addAll(pinned(pin, offered, stays));
        case Order.Forbid forbid -> breaches.addAll(forbidden(forbid, stays));
      }
    }
    return breaches;
  }

  private static List<Breach> pinned(Order.Pin pin, List<Offered> offered, List<Stay> stays) {
    var units = offered.stream().filter(it -> it.isNamed(pin.unit())).toList();
    if (units.isEmpty()) {
      return List.of(new OrderBreach.NobodyToPin(pin));
    }
    return units.stream()
        .map(it -> it.unit().id())
        .filter(unit ->
            stays.stream()
                .map(Stay::told)
                .noneMatch(it -> it.unit().equals(unit) && isAsPinned(pin, it)))
        .<Breach>map(unit -> new OrderBreach.NotPinned(pin, unit))
        .toList();
  }

  private static boolean isAsPinned(Order.Pin pin, Assignment stay) {
    return stay.line().equals(pin.line())
        && pin.site().map(stay.site()::equals).orElse(true)
        && (pin.from().isEmpty() || pin.from().getAsInt() == stay.from());
  }

  private static List<Breach> forbidden(Order.Forbid forbid, List<Stay> stays) {
    return stays.stream()
        .filter(it -> it.offered().isNamed(forbid.unit()))
        .map(Stay::told)
        .filter(it -> forbid.line().map(it.line()::equals).orElse(true))
        .<Breach>map(it -> new OrderBreach.Forbidden(forbid, it))
        .toList();
  }
}
