package org.muster.engine.audit;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.engine.Setting;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.plan.PlannedUnit.Part;
import org.muster.model.planning.Composite;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Resolution;

/// Section 2: which units the pledges bring that come in a mode.
final class Mustering {
  private final Setting setting;
  private final SortedMap<PledgeId, Coming> coming = new TreeMap<>();

  /// A pledge that comes, and with how much.
  private record Coming(Pledge pledge, long heads, long things) {}

  private Mustering(Setting setting, Resolution resolution, Mode mode) {
    this.setting = setting;
    for (var placed : resolution.pledges()) {
      placed
          .in(mode)
          .map(it -> new Coming(placed.pledge(), bound(it.strength()), bound(it.units())))
          .ifPresent(it -> coming.put(it.pledge().id(), it));
    }
  }

  static Mustering of(Setting setting, Resolution resolution, Mode mode) {
    return new Mustering(setting, resolution, mode);
  }

  /// All pledges that come, with units or without.
  Set<PledgeId> pledges() {
    return coming.keySet();
  }

  /// Whether a pledge that comes names personnel or things.
  boolean isNumbered(PledgeId pledge) {
    var comes = coming.get(pledge);
    return comes != null && count(comes) > 0;
  }

  /// By id.
  List<Offered> units() {
    var units = new ArrayList<Offered>();
    var bound = new HashSet<PledgeId>();
    for (var composite : setting.mission().planning().composites()) {
      if (composite.parts().stream().allMatch(this::isNumbered)) {
        units.add(together(composite));
        bound.addAll(composite.parts());
      }
    }
    coming.values().stream()
        .filter(it -> !bound.contains(it.pledge().id()))
        .forEach(it -> units.addAll(alone(it)));
    units.sort(comparing(it -> it.unit().id()));
    return List.copyOf(units);
  }

  private long bound(Optional<Range> range) {
    return range.map(it -> setting.optimistic() ? it.high() : it.low()).orElse(0L);
  }

  /// How many units a pledge brings by itself.
  private int count(Coming it) {
    var size = setting.mission().planning().factors().headsOfUnit();
    return Math.toIntExact(it.things() > 0 ? it.things() : Math.ceilDiv(it.heads(), size));
  }

  private List<Offered> alone(Coming comes) {
    var pledge = comes.pledge();
    var count = count(comes);
    var units = new ArrayList<Offered>();
    for (int index = 0; index < count; index++) {
      var heads = Offered.share(comes.heads(), count, index);
      var unit =
          new PlannedUnit(
              count == 1 ? pledge.id().id() : pledge.id() + "#" + (index + 1),
              pledge.nation(),
              pledge.component(),
              pledge.capability(),
              List.of(new Part(pledge.id(), pledge.nation(), heads)),
              comes.things() > 0 ? 1 : 0,
              heads,
              comes.things() == 0);
      units.add(new Offered(unit, List.of(pledge), Offered.share(lift(comes), count, index)));
    }
    return units;
  }

  private Offered together(Composite composite) {
    var parts = composite.parts().stream().map(coming::get).toList();
    var unit =
        new PlannedUnit(
            composite.id(),
            composite.lead(),
            composite.component(),
            Optional.of(composite.capability()),
            parts.stream()
                .map(it -> new Part(it.pledge().id(), it.pledge().nation(), it.heads()))
                .toList(),
            1,
            parts.stream().mapToLong(Coming::heads).sum(),
            false);
    return new Offered(
        unit,
        parts.stream().map(Coming::pledge).toList(),
        parts.stream().mapToLong(Mustering::lift).sum());
  }

  private static long lift(Coming comes) {
    return comes.pledge().lift().orElse(comes.heads());
  }
}
