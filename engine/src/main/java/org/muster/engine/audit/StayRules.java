package org.muster.engine.audit;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.plan.Assignment;
import org.muster.model.pledge.Caveat;
import org.muster.model.site.Site.Consent;
import org.muster.model.time.Window;

/// Section 3 and the rules that a stay keeps or not by itself: 1, 2, 6, 7 and the tour of 5.
final class StayRules {
  private final Ground ground;
  private final Stay stay;
  private final Assignment told;
  private final List<Breach> breaches = new ArrayList<>();

  private StayRules(Ground ground, Stay stay) {
    this.ground = ground;
    this.stay = stay;
    this.told = stay.told();
  }

  static List<Breach> breaches(Ground ground, Stay stay) {
    var rules = new StayRules(ground, stay);
    rules.line();
    rules.window();
    rules.handover();
    rules.tour();
    rules.caveats();
    rules.consent();
    return rules.breaches;
  }

  private void line() {
    var line = stay.line().line();
    if (!stay.line().places().contains(told.site())) {
      breaches.add(new StayBreach.WrongPlace(told, stay.line().places()));
    }
    if (!stay.fits()) {
      breaches.add(new StayBreach.DoesNotFit(told, stay.offered().subject(), line.subject()));
      return;
    }
    var risks = stay.isAskedFor() ? List.<String>of() : stay.offered().risks(line);
    if (told.risk().isPresent() ? !risks.contains(told.risk().get()) : !risks.isEmpty()) {
      breaches.add(new StayBreach.WrongRisk(told, risks));
    }
  }

  private void window() {
    if (told.from() < 0 || told.to() > ground.horizon()) {
      breaches.add(new StayBreach.OutsidePlan(told, ground.horizon()));
    }
    for (var pledge : stay.offered().pledges()) {
      if (pledge.available().filter(it -> !holds(it)).isPresent()) {
        breaches.add(
            new StayBreach.NotAvailable(
                told, pledge.id(), pledge.available().orElseThrow().written()));
      }
    }
    if (told.to() <= stay.line().from() || told.to() > stay.line().to()) {
      breaches.add(new StayBreach.NotDue(told, stay.line().from(), stay.line().to()));
    }
  }

  private boolean holds(Window window) {
    return Days.firstWeek(window) <= told.from() && told.to() <= Days.end(window);
  }

  private void handover() {
    var counts = told.from() + Days.weeks(ground.planning().factors().handoverDays());
    if (told.effective() != Math.min(counts, told.to())) {
      breaches.add(new StayBreach.WrongHandover(told, Math.min(counts, told.to())));
    }
  }

  private void tour() {
    var tour = stay.offered().tour(stay.factors());
    if (tour.isPresent() && (long) told.to() - told.from() > tour.getAsLong()) {
      breaches.add(new StayBreach.TourTooLong(told, tour.getAsLong()));
    }
  }

  /// A prohibition that names no scope cannot be checked.
  private void caveats() {
    for (var pledge : stay.offered().pledges()) {
      stay.restrictions(pledge, Caveat.Rule.PROHIBITION)
          .filter(it -> !it.scope().isEverywhere())
          .forEach(it -> breaches.add(new StayBreach.Prohibited(told, pledge.id(), it.text())));
    }
  }

  private void consent() {
    if (stay.site().filter(it -> it.hostConsent() == Consent.NO).isPresent()) {
      breaches.add(new StayBreach.NoConsent(told));
    }
  }
}
