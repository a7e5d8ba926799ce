package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.muster.model.plan.Assignment.Leg;
import org.muster.model.site.Corridor;
import org.muster.model.time.Weeks;
import org.muster.model.time.Window;

/// How a unit passes a way so that it is there on a day, straight and as late as possible.
final class Passages {
  private final Stocks stocks;

  Passages(Stocks stocks) {
    this.stocks = stocks;
  }

  /// @param arrives day on which all of it must be there
  /// @param spread weeks over which each passage is stretched at least
  /// @return empty if a corridor is closed then, or lets nothing through
  Optional<List<Leg>> on(List<Corridor> way, Group group, int arrives, int spread) {
    var legs = new ArrayList<Leg>();
    var day = arrives;
    for (var corridor : way.reversed()) {
      var departs = departure(corridor, group, day, spread);
      if (departs.isEmpty() || !isOpen(corridor, departs.getAsInt(), day)) {
        return Optional.empty();
      }
      legs.addFirst(new Leg(corridor.id(), departs.getAsInt(), day, group.lift()));
      day = departs.getAsInt();
    }
    return Optional.of(legs);
  }

  private OptionalInt departure(Corridor corridor, Group group, int arrives, int spread) {
    var weekly = stocks.weekly(corridor, group.first().nation());
    if (weekly == 0 && group.lift() > 0) {
      return OptionalInt.empty();
    }
    var weeks = group.lift() == 0 ? 1 : Math.max(spread, Math.ceilDiv(group.lift(), weekly));
    var first = Weeks.of(arrives - 1) - weeks + 1;
    var latest = Math.min(arrives - Ways.days(corridor), first * 7 + 6);
    return OptionalInt.of(Math.toIntExact(latest));
  }

  private static boolean isOpen(Corridor corridor, int departs, int arrives) {
    return corridor.window().map(it -> contains(it, departs, arrives - 1)).orElse(true);
  }

  private static boolean contains(Window window, int first, int last) {
    return window.from() <= first && last <= window.to().orElse(Integer.MAX_VALUE);
  }
}
