package org.muster.cli.plan;

import java.util.List;
import java.util.Optional;
import org.muster.cli.ask.PlanInquiry;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LeftOut;
import org.muster.model.plan.Order;
import org.muster.model.plan.Placement;
import org.muster.model.plan.PlannedUnit;

/// Everything that `muster place` tells.
///
/// @param placement why the unit is where it is; empty if there is no plan
/// @param complete whether all was measured; if not, somebody ended the search
public record Whereabouts(
    PlanInquiry asked, ForceAnswer answer, Optional<Placement> placement, boolean complete) {

  /// Whether somebody ordered it to be where it is: then nothing can be measured without it.
  public static boolean isPinned(PlannedUnit unit, List<Order> orders) {
    return orders.stream().anyMatch(it -> it instanceof Order.Pin && isOf(unit, it));
  }

  /// Whether somebody ordered it to stay away from everything.
  public static boolean isForbidden(PlannedUnit unit, List<Order> orders) {
    return orders.stream()
        .anyMatch(
            it -> it instanceof Order.Forbid forbid && forbid.line().isEmpty() && isOf(unit, it));
  }

  private static boolean isOf(PlannedUnit unit, Order order) {
    var name =
        switch (order) {
          case Order.Pin pin -> pin.unit();
          case Order.Forbid forbid -> forbid.unit();
        };
    return unit.id().equals(name) || isBrought(unit, name);
  }

  private static boolean isBrought(PlannedUnit unit, String pledge) {
    return unit.parts().stream().anyMatch(it -> it.pledge().id().equals(pledge));
  }

  /// Units of the pledge that brings the unit, or the first of those that do, with itself.
  public static long alike(PlannedUnit unit, ForcePlan plan) {
    var pledge = unit.parts().getFirst().pledge().id();
    return plan.units().stream().filter(it -> isBrought(it, pledge)).count();
  }

  /// Why a unit that stands nowhere stays at home.
  public static LeftOut.Why why(PlannedUnit unit, ForcePlan plan) {
    return plan.leftOut().stream()
        .filter(it -> isBrought(unit, it.pledge().id()))
        .map(LeftOut::why)
        .findFirst()
        .orElse(LeftOut.Why.NOT_NEEDED); // others of its pledge are in the plan, so it would fit
  }
}
