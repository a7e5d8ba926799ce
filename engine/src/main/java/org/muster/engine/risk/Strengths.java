package org.muster.engine.risk;

import java.util.Optional;
import java.util.OptionalDouble;
import org.muster.engine.risk.Drawn.Turnout;
import org.muster.model.plan.PlannedUnit.Part;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.resolution.Placed.Brings;

/// How many heads are in the units that come.
///
/// @param optimistic whether the plan was made for the upper ends of ranges
record Strengths(Draw draw, Turnout turnout, boolean optimistic) {

  /// What of a pledge comes, in exact numbers.
  ///
  /// @param units things; 0 where it is personnel only
  private record Amount(long units, long heads) {}

  private long planned(Optional<Range> range) {
    return range.map(it -> it.bound(optimistic)).orElse(0L);
  }

  private long drawn(Optional<Range> range, OptionalDouble position) {
    return range
        .map(it -> position.isPresent() ? it.at(position.getAsDouble()) : it.bound(optimistic))
        .orElse(0L);
  }

  private Amount drawn(PledgeId pledge, Brings comes) {
    var position = draw.position(pledge);
    return new Amount(drawn(comes.units(), position), drawn(comes.strength(), position));
  }

  /// Heads of all that comes, wherever it stands.
  long all() {
    return turnout.comes().entrySet().stream()
        .mapToLong(it -> drawn(it.getKey(), it.getValue()).heads())
        .sum();
  }

  /// Heads of a part of a unit that was planned; empty if it does not come.
  ///
  /// The heads that come of a pledge are divided among its units as the planned ones were. If fewer
  /// units come than planned, it is the last ones that do not.
  ///
  /// @param unit id of the unit
  Optional<Long> of(String unit, Part part) {
    var comes = turnout.comes().get(part.pledge());
    var promised = turnout.promised().get(part.pledge());
    if (comes == null || promised == null) {
      return Optional.empty();
    }
    var amount = drawn(part.pledge(), comes);
    var units = planned(promised.units());
    var come = comes.units().isPresent() ? amount.units() : units;
    if (units > 0 && place(unit, part.pledge()) > come) {
      return Optional.empty();
    }
    var heads = planned(promised.strength());
    if (heads == 0) {
      return Optional.of(units == 0 ? 0 : amount.heads() / Math.max(1, come));
    }
    // A unit that was planned with so many of the heads has as many of those that come; if more
    // units come than were planned, they share them.
    var share = part.strength() * amount.heads();
    return Optional.of(units == 0 ? share / heads : share * units / (heads * come));
  }

  /// Which of a pledge's units it is, from 1; 1 for the only one, and for a composite unit.
  private static long place(String unit, PledgeId pledge) {
    var lead = pledge + "#";
    return unit.startsWith(lead) ? Long.parseLong(unit.substring(lead.length())) : 1;
  }
}
