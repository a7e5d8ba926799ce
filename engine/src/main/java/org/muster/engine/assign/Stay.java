package org.muster.engine.assign;

import java.util.List;
import org.muster.model.plan.Assignment.Leg;

/// A stay that is possible: one unit of the group could do it, whatever the others do.
///
/// @param from first week in place
/// @param effective first week in which it counts
/// @param to first week in which it is gone
/// @param away first week in which the unit is not at home
/// @param free first week in which the unit can be away again; at most the horizon
/// @param risk what is risked because it is a substitute; empty for the capability itself
/// @param draws what it takes of what is limited
record Stay(
    Group group,
    Need need,
    Spot spot,
    int from,
    int effective,
    int to,
    int away,
    int free,
    List<Leg> legs,
    String risk,
    List<Draw> draws) {
  Stay {
    legs = List.copyOf(legs);
    draws = List.copyOf(draws);
  }

  boolean isSubstitute() {
    return !need.fits(group.first());
  }

  /// In every week from `from` to `to`, `amount` of a stock.
  record Draw(Stock stock, int from, int to, long amount) {}
}
