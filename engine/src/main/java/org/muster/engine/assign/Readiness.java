package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.muster.model.planning.Factors;
import org.muster.model.pledge.Caveat;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Rung;
import org.muster.model.time.Span;
import org.muster.model.time.Weeks;
import org.muster.model.time.Window;

/// When a unit can be used, and under which caveats.
///
/// @param noticeDays from D-day until it can leave its base, before any approvals
/// @param noticeAssumed whether nobody told the notice
/// @param from first week in which it is available
/// @param availableFrom the day that this rests on; empty if no window was told
/// @param to first week in which it is available no longer
/// @param tour weeks in place; empty for no limit
/// @param toldDwell weeks at home after a tour; empty if nobody told it
/// @param ratio tours at home after each tour, where nobody did
record Readiness(
    long noticeDays,
    boolean noticeAssumed,
    int from,
    OptionalInt availableFrom,
    int to,
    OptionalInt tour,
    OptionalInt toldDwell,
    int ratio,
    List<Caveat> caveats) {

  /// @param shift days by which all of it is later
  static Readiness of(Pledge pledge, Factors factors, int shift, int horizon) {
    var told = pledge.noticeToMove().map(Span::days);
    var notice =
        told.orElse(pledge.rung() == Rung.DEPLOYED ? Long.valueOf(0) : (Long) factors.noticeDays());
    var window = pledge.available().map(it -> shifted(it, shift));
    var tour = pledge.tour().or(factors::tour).map(Readiness::weeks);
    return new Readiness(
        Math.max(0, notice + shift),
        told.isEmpty() && pledge.rung() != Rung.DEPLOYED,
        window.map(it -> Math.max(0, Weeks.from(it.from()))).orElse(0),
        window.map(it -> OptionalInt.of(it.from())).orElseGet(OptionalInt::empty),
        window.map(it -> Weeks.until(it.to(), horizon)).orElse(horizon),
        tour.map(OptionalInt::of).orElseGet(OptionalInt::empty),
        pledge.dwell().map(it -> OptionalInt.of(Readiness.weeks(it))).orElseGet(OptionalInt::empty),
        factors.ratio(),
        pledge.caveats());
  }

  /// Weeks at home after a tour; 0 where there are no tours.
  int dwell() {
    return tour.isEmpty() ? 0 : toldDwell.orElse(ratio * tour.getAsInt());
  }

  /// Of a composite unit: what all its parts can do together. A part that tells no dwell rests by
  /// the ratio.
  static Readiness together(List<Readiness> parts) {
    var caveats = new ArrayList<Caveat>();
    parts.forEach(it -> caveats.addAll(it.caveats()));
    var tour = parts.stream().flatMapToInt(it -> it.tour().stream()).min();
    var ratio = parts.getFirst().ratio();
    return new Readiness(
        parts.stream().mapToLong(Readiness::noticeDays).max().orElseThrow(),
        parts.stream().allMatch(Readiness::noticeAssumed),
        parts.stream().mapToInt(Readiness::from).max().orElseThrow(),
        parts.stream().flatMapToInt(it -> it.availableFrom().stream()).max(),
        parts.stream().mapToInt(Readiness::to).min().orElseThrow(),
        tour,
        parts.stream().mapToInt(it -> it.toldDwell().orElse(ratio * tour.orElse(0))).max(),
        ratio,
        caveats);
  }

  private static Window shifted(Window window, int shift) {
    return new Window(
        window.from() + shift,
        window.to().isPresent()
            ? OptionalInt.of(window.to().getAsInt() + shift)
            : OptionalInt.empty());
  }

  private static int weeks(Span span) {
    return Math.toIntExact(Math.max(1, Math.ceilDiv(span.days(), 7)));
  }
}
