package org.muster.engine.assign;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.muster.model.plan.Order;

/// What orders are about.
final class Orders {
  private Orders() {}

  /// Units and pledges that an order names: each is planned for itself.
  static Set<String> subjects(List<Order> orders) {
    var subjects = new TreeSet<String>();
    orders.forEach(it -> subjects.add(subject(it)));
    return subjects;
  }

  static String subject(Order order) {
    return switch (order) {
      case Order.Pin(var unit, _, _, _) -> unit;
      case Order.Forbid(var unit, _) -> unit;
    };
  }

  /// Whether the name is that of a unit of the group, or of a pledge that is part of it.
  static boolean concerns(String name, Group group) {
    return group.units().stream()
        .anyMatch(it ->
            it.id().equals(name)
                || it.parts().stream().anyMatch(part -> part.pledge().id().equals(name)));
  }

  /// Whether the stay does what is pinned.
  static boolean keeps(Order.Pin pin, Stay stay) {
    return concerns(pin.unit(), stay.group())
        && stay.need().line().id().equals(pin.line())
        && pin.site().map(stay.spot().id()::equals).orElse(true)
        && (pin.from().isEmpty() || pin.from().getAsInt() == stay.from());
  }
}
