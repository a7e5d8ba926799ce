package org.muster.engine.audit;

import java.util.Optional;
import java.util.stream.Stream;
import org.muster.model.plan.Assignment;
import org.muster.model.planning.Factors;
import org.muster.model.pledge.Caveat;
import org.muster.model.pledge.Pledge;
import org.muster.model.site.Site;
import org.muster.model.time.Span;

/// A stay of the plan, with the unit and the line that it names.
///
/// @param site empty if its place is no site of the mission
record Stay(Assignment told, Offered offered, DueLine line, Optional<Site> site, Factors factors) {

  /// The day on which it begins its way: that of the first leg, or of the stay itself.
  long begins() {
    return told.legs().isEmpty() ? Days.firstDay(told.from()) : told.legs().getFirst().departs();
  }

  /// The first week in which the unit is away.
  long awayFrom() {
    return Math.max(0, Days.week(begins() - factors.approachDays()));
  }

  boolean isAway(int week) {
    return awayFrom() <= week && week < told.to();
  }

  /// Days that its caveats ask for before the unit may be used so.
  long approval() {
    return Days.longest(
        offered.pledges().stream()
            .flatMap(it -> restrictions(it, Caveat.Rule.LIMITATION))
            .map(it -> it.approval().map(Span::days).orElse(factors.approvalDays())));
  }

  /// The caveats of one rule that are on this use; one that names no scope is on every use.
  Stream<Caveat> restrictions(Pledge pledge, Caveat.Rule rule) {
    return pledge.caveats().stream()
        .filter(it -> it.rule() == rule)
        .filter(it -> it.scope().isEverywhere() || isIn(it.scope()));
  }

  private boolean isIn(Caveat.Scope scope) {
    return scope.places().contains(told.site())
        || line.line().capability().filter(scope.capabilities()::contains).isPresent()
        || (scope.closerThan().isPresent()
            && site.filter(
                    it -> it.contactKm().orElse(Long.MAX_VALUE) < scope.closerThan().getAsLong())
                .isPresent());
  }

  boolean fits() {
    return isAskedFor() || !offered.risks(line.line()).isEmpty();
  }

  /// Whether it is what the line asks for, and no substitute.
  boolean isAskedFor() {
    return offered.is(line.line());
  }

  /// What it gives the line while it counts.
  long things() {
    return line.line().capability().isPresent() && fits() ? offered.unit().things() : 0;
  }

  long heads() {
    return fits() ? offered.unit().strength() : 0;
  }
}
