package org.muster.engine.assign;

import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.model.nation.NationId;

/// Which share of its offer each nation has in use over time (level 4).
final class Burden {
  private static final long THOUSANDTHS = 1000;

  private Burden() {}

  /// Head-weeks that each nation offers: its units for the whole horizon.
  static SortedMap<NationId, Long> offers(Model model) {
    var offers = new TreeMap<NationId, Long>();
    for (var unit : model.roster().units()) {
      for (var part : unit.parts()) {
        offers.merge(part.nation(), part.strength() * model.task().weeks(), Long::sum);
      }
    }
    return offers;
  }

  /// Head-weeks in place that one unit of the stay takes of each nation.
  static SortedMap<NationId, Long> shares(Stay stay) {
    var shares = new TreeMap<NationId, Long>();
    for (var part : stay.group().first().parts()) {
      shares.merge(part.nation(), part.strength() * (stay.to() - stay.from()), Long::sum);
    }
    return shares;
  }

  /// The largest share, in thousandths, rounded up.
  static long of(Model model, Draft draft) {
    var used = new TreeMap<NationId, Long>();
    for (int index = 0; index < model.stays().size(); index++) {
      if (draft.taken(index) > 0) {
        for (var share : shares(model.stays().get(index)).entrySet()) {
          used.merge(share.getKey(), draft.taken(index) * share.getValue(), Long::sum);
        }
      }
    }
    var offers = offers(model);
    return used.entrySet().stream()
        .mapToLong(it -> {
          var offered = offers.getOrDefault(it.getKey(), 0L);
          return offered == 0 ? 0 : Math.ceilDiv(it.getValue() * THOUSANDTHS, offered);
        })
        .max()
        .orElse(0);
  }
}
