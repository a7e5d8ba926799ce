package org.muster.engine.assign;

import org.muster.model.planning.Factors;
import org.muster.model.pledge.Caveat;
import org.muster.model.site.Site;
import org.muster.model.time.Span;

/// What caveats and hosts permit (rules 6 and 7).
final class Permits {
  private final Factors factors;

  Permits(Factors factors) {
    this.factors = factors;
  }

  boolean isAllowed(Group group, Need need, Spot spot) {
    return isConsented(spot)
        && group.readiness().caveats().stream()
            .noneMatch(it ->
                it.rule() == Caveat.Rule.PROHIBITION
                    && !it.scope().isEverywhere()
                    && concerns(it, need, spot));
  }

  static boolean isConsented(Spot spot) {
    return spot.site().map(it -> it.hostConsent() != Site.Consent.NO).orElse(true);
  }

  /// Days that the caveats add to the notice: the longest approval that one of them asks for.
  long approvalDays(Group group, Need need, Spot spot) {
    return group.readiness().caveats().stream()
        .filter(it -> it.rule() == Caveat.Rule.LIMITATION && concerns(it, need, spot))
        .mapToLong(it -> it.approval().map(Span::days).orElse(factors.approvalDays()))
        .max()
        .orElse(0);
  }

  private static boolean concerns(Caveat caveat, Need need, Spot spot) {
    var scope = caveat.scope();
    return scope.isEverywhere()
        || scope.places().contains(spot.id())
        || (scope.closerThan().isPresent()
            && spot.site()
                .map(it -> it.contactKm().orElse(Long.MAX_VALUE) < scope.closerThan().getAsLong())
                .orElse(false))
        || need.line().capability().map(scope.capabilities()::contains).orElse(false);
  }
}
