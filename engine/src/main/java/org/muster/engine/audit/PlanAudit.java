package org.muster.engine.audit;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.engine.Setting;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Order;
import org.muster.model.resolution.Resolution;

/// Holds a force plan against every rule of `docs/planning.md`.
///
/// Nothing is believed: units, lines, gaps and the score are computed again from the mission and
/// the resolution. What the rules do not define is not looked at: causes, the waterfall, how long
/// something is sustained, changes against a plan before, the calendar, whether a bound is proved.
public final class PlanAudit {
  private PlanAudit() {}

  /// @param resolution of the setting; the plan's mode says whom of it counts
  /// @param orders that the plan was made under
  /// @return everything that is not as the rules ask, in the order of the rules; empty if all holds
  public static List<Breach> breaches(
      Setting setting, Resolution resolution, ForcePlan plan, List<Order> orders) {
    var ground = Ground.of(setting);
    var mustering = Mustering.of(setting, resolution, plan.mode());
    var offered = mustering.units();
    var breaches = new ArrayList<Breach>(UnitRules.units(offered, plan));
    var stays = stays(ground, offered, plan.assignments(), breaches);
    breaches.addAll(UnitRules.leftOut(mustering, stays, plan));
    for (var stay : stays) {
      breaches.addAll(StayRules.breaches(ground, stay));
      breaches.addAll(WayRules.breaches(ground, stay));
    }
    breaches.addAll(UnitRules.oneAtATime(stays));
    breaches.addAll(LimitRules.breaches(setting, ground, stays));
    breaches.addAll(FigureRules.breaches(ground, Reckoning.of(ground, offered, stays), plan));
    breaches.addAll(OrderRules.breaches(orders, offered, stays));
    breaches.sort(comparing(Breach::rule));
    return List.copyOf(breaches);
  }

  /// The stays whose unit and line there are; the others are breaches.
  private static List<Stay> stays(
      Ground ground, List<Offered> offered, List<Assignment> assignments, List<Breach> breaches) {
    Map<String, Offered> units = new HashMap<>();
    offered.forEach(it -> units.put(it.unit().id(), it));
    var factors = ground.planning().factors();
    var stays = new ArrayList<Stay>();
    for (var told : assignments) {
      var unit = units.get(told.unit());
      var line = DueLine.find(ground.lines(), told.set(), told.line());
      if (unit == null) {
        breaches.add(new StayBreach.UnknownUnit(told));
      }
      if (line.isEmpty()) {
        breaches.add(new StayBreach.UnknownLine(told));
      }
      if (unit != null && line.isPresent()) {
        stays.add(new Stay(told, unit, line.get(), ground.site(told.site()), factors));
      }
    }
    return stays;
  }
}
