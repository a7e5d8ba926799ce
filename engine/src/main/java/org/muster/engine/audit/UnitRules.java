package org.muster.engine.audit;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LeftOut;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.pledge.PledgeId;

/// Section 2, and what several stays of one unit keep together: rule 4 and the dwell of rule 5.
final class UnitRules {
  private UnitRules() {}

  /// Whether the units of the plan are exactly those that come.
  static List<Breach> units(List<Offered> offered, ForcePlan plan) {
    var breaches = new ArrayList<Breach>();
    var told = new HashMap<String, PlannedUnit>();
    for (var unit : plan.units()) {
      if (told.put(unit.id(), unit) != null) {
        breaches.add(new UnitBreach.Twice(unit.id()));
      }
    }
    var known = new HashSet<String>();
    for (var comes : offered) {
      var id = comes.unit().id();
      known.add(id);
      var unit = told.get(id);
      if (unit == null) {
        breaches.add(new UnitBreach.Missing(id));
      } else {
        breaches.addAll(differences(unit, comes.unit()));
      }
    }
    new TreeSet<>(told.keySet())
        .stream()
            .filter(it -> !known.contains(it))
            .forEach(it -> breaches.add(new UnitBreach.Invented(it)));
    return breaches;
  }

  private static List<Breach> differences(PlannedUnit told, PlannedUnit is) {
    var breaches = new ArrayList<Breach>();
    compare(breaches, is.id(), "nation", told.nation(), is.nation());
    compare(
        breaches,
        is.id(),
        "component",
        told.component().map(it -> it.written()).orElse("none"),
        is.component().map(it -> it.written()).orElse("none"));
    compare(
        breaches,
        is.id(),
        "capability",
        told.capability().map(it -> it.name()).orElse("none"),
        is.capability().map(it -> it.name()).orElse("none"));
    compare(breaches, is.id(), "things", told.things(), is.things());
    compare(breaches, is.id(), "strength", told.strength(), is.strength());
    compare(breaches, is.id(), "notional", told.notional(), is.notional());
    compare(breaches, is.id(), "parts", parts(told), parts(is));
    return breaches;
  }

  private static void compare(
      List<Breach> breaches, String unit, String what, Object told, Object is) {
    if (!Objects.equals(told, is)) {
      breaches.add(new UnitBreach.Differs(unit, what, told.toString(), is.toString()));
    }
  }

  private static List<String> parts(PlannedUnit unit) {
    return unit.parts().stream()
        .map(it -> "%s of %s with %d".formatted(it.pledge(), it.nation(), it.strength()))
        .sorted()
        .toList();
  }

  /// Whether the pledges that are told as left out are those that come and are not used.
  static List<Breach> leftOut(Mustering mustering, List<Stay> stays, ForcePlan plan) {
    var used = new TreeSet<PledgeId>();
    stays.forEach(stay -> stay.offered().pledges().forEach(it -> used.add(it.id())));
    var breaches = new ArrayList<Breach>();
    var told = new TreeSet<PledgeId>();
    for (var leftOut : plan.leftOut()) {
      var pledge = leftOut.pledge();
      told.add(pledge);
      if (!mustering.pledges().contains(pledge)) {
        breaches.add(new UnitBreach.WronglyLeftOut(pledge, "it does not come"));
      } else if (used.contains(pledge)) {
        breaches.add(new UnitBreach.WronglyLeftOut(pledge, "it is used"));
      } else if ((leftOut.why() == LeftOut.Why.NO_NUMBER) == mustering.isNumbered(pledge)) {
        breaches.add(
            new UnitBreach.WrongReason(pledge, leftOut.why(), mustering.isNumbered(pledge)));
      }
    }
    mustering.pledges().stream()
        .filter(it -> !used.contains(it) && !told.contains(it))
        .forEach(it -> breaches.add(new UnitBreach.NotToldLeftOut(it)));
    return breaches;
  }

  /// Whether each unit is at one place at a time, and at home after its tours.
  static List<Breach> oneAtATime(List<Stay> stays) {
    var breaches = new ArrayList<Breach>();
    Map<String, List<Stay>> byUnit =
        stays.stream().collect(groupingBy(it -> it.told().unit(), TreeMap::new, toList()));
    for (var ofUnit : byUnit.values()) {
      var inOrder =
          ofUnit.stream()
              .sorted(
                  comparingLong(Stay::awayFrom)
                      .thenComparingInt(it -> it.told().to())
                      .thenComparing(it -> it.told().line()))
              .toList();
      breaches.addAll(inTurn(inOrder));
    }
    return breaches;
  }

  /// A stay is held against the one before it that ends last.
  private static List<Breach> inTurn(List<Stay> stays) {
    var breaches = new ArrayList<Breach>();
    for (int index = 1; index < stays.size(); index++) {
      var stay = stays.get(index);
      var before =
          stays.subList(0, index).stream().max(comparingInt(it -> it.told().to())).orElseThrow();
      var rest = stay.awayFrom() - before.told().to();
      var dwell = stay.offered().dwell(stay.factors());
      if (rest < 0) {
        breaches.add(new StayBreach.TwoPlaces(before.told(), stay.told(), stay.awayFrom()));
      } else if (rest < dwell) {
        breaches.add(new StayBreach.NoRest(before.told(), stay.told(), rest, dwell));
      }
    }
    return breaches;
  }
}
