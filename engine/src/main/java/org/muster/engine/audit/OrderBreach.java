package org.muster.engine.audit;

import org.muster.model.plan.Assignment;
import org.muster.model.plan.Order;

/// What somebody pinned or forbade is not kept.
public sealed interface OrderBreach extends Breach {
  Order order();

  @Override
  default Rule rule() {
    return Rule.ORDERS;
  }

  /// The order is about a unit that does not come, so it cannot be kept.
  record NobodyToPin(Order order) implements OrderBreach {
    @Override
    public String message() {
      return "the order %s is about no unit that comes.".formatted(order.written());
    }
  }

  record NotPinned(Order order, String unit) implements OrderBreach {
    @Override
    public String message() {
      return "the order %s is not kept: unit %s has no such stay.".formatted(order.written(), unit);
    }
  }

  record Forbidden(Order order, Assignment stay) implements OrderBreach {
    @Override
    public String message() {
      return "the order %s forbids unit %s to stay on line %s, %s."
          .formatted(
              order.written(), stay.unit(), stay.line(), Breach.weeks(stay.from(), stay.to()));
    }
  }
}
