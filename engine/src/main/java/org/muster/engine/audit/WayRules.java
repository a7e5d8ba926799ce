package org.muster.engine.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.Assignment.Leg;
import org.muster.model.site.Corridor;
import org.muster.model.time.Span;

/// Rule 3: how a stay gets there, and what rule 9 says of the load of a leg.
final class WayRules {
  private final Ground ground;
  private final Stay stay;
  private final Assignment told;
  private final List<Breach> breaches = new ArrayList<>();

  private WayRules(Ground ground, Stay stay) {
    this.ground = ground;
    this.stay = stay;
    this.told = stay.told();
  }

  static List<Breach> breaches(Ground ground, Stay stay) {
    var rules = new WayRules(ground, stay);
    rules.ready();
    rules.legs();
    return rules.breaches;
  }

  private void ready() {
    var factors = stay.factors();
    var notice = stay.offered().notice(factors);
    var approval = stay.approval();
    var approach = factors.approachDays();
    if (stay.begins() < notice + approval + approach) {
      breaches.add(new StayBreach.NotReady(told, stay.begins(), notice, approval, approach));
    }
  }

  private void legs() {
    var legs = told.legs();
    if (!ground.ledTo().contains(told.site())) {
      if (!legs.isEmpty()) {
        breaches.add(new StayBreach.NeedlessLegs(told));
      }
      return;
    }
    if (legs.isEmpty()) {
      breaches.add(new StayBreach.NoLegs(told));
      return;
    }
    legs.forEach(this::leg);
    if (legs.stream().allMatch(it -> ground.corridor(it.corridor()).isPresent())) {
      path(legs.stream().map(it -> ground.corridors().get(it.corridor())).toList());
    }
    for (int index = 1; index < legs.size(); index++) {
      if (legs.get(index).departs() < legs.get(index - 1).arrives()) {
        breaches.add(
            new StayBreach.LegsOverlap(told, legs.get(index), legs.get(index - 1).arrives()));
      }
    }
    if (legs.getLast().arrives() > Days.firstDay(told.from())) {
      breaches.add(new StayBreach.ArrivesLate(told, legs.getLast()));
    }
  }

  private void leg(Leg leg) {
    if (leg.load() != stay.offered().load()) {
      breaches.add(new StayBreach.WrongLoad(told, leg, stay.offered().load()));
    }
    ground
        .corridor(leg.corridor())
        .ifPresentOrElse(
            corridor -> passage(leg, corridor),
            () -> breaches.add(new StayBreach.UnknownCorridor(told, leg)));
  }

  /// A leg takes the days from the one it departs on to the one before it is through.
  private void passage(Leg leg, Corridor corridor) {
    var least = Math.max(1, corridor.delay().map(Span::days).orElse(0L));
    if ((long) leg.arrives() - leg.departs() < least) {
      breaches.add(new StayBreach.TooFast(told, leg, least));
    }
    corridor
        .window()
        .filter(it ->
            leg.departs() < it.from()
                || (it.to().isPresent() && leg.arrives() - 1L > it.to().getAsInt()))
        .ifPresent(it -> breaches.add(new StayBreach.CorridorClosed(told, leg, it)));
  }

  private void path(List<Corridor> way) {
    var start = way.getFirst().from();
    if (ground.ledTo().contains(start)) {
      breaches.add(new StayBreach.BeginsMidway(told, start));
    }
    var passed = new HashSet<String>();
    passed.add(start);
    var twice = new TreeSet<String>();
    var at = start;
    for (int index = 0; index < way.size(); index++) {
      var corridor = way.get(index);
      if (!corridor.from().equals(at)) {
        breaches.add(new StayBreach.LegsApart(told, told.legs().get(index), at, corridor.from()));
      }
      at = corridor.to();
      if (!passed.add(at)) {
        twice.add(at);
      }
    }
    twice.forEach(it -> breaches.add(new StayBreach.PassedTwice(told, it)));
    if (!at.equals(told.site())) {
      breaches.add(new StayBreach.EndsElsewhere(told, at));
    }
  }
}
