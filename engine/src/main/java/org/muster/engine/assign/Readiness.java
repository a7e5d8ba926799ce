package org.muster.engine.assign;

import static java.util.Comparator.naturalOrder;

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
/// @param dwell weeks at home after a tour; 0 without a tour
record Readiness(
    long noticeDays,
    boolean noticeAssumed,
    int from,
    OptionalInt availableFrom,
    int to,
    OptionalInt tour,
    int dwell,
    List<Caveat> caveats) {

  /// @param shift days by which all of it is later
  static Readiness of(Pledge pledge, Factors factors, int shift, int horizon) {
    var told = pledge.noticeToMove().map(Span::days);
    var notice =
        told.orElse(pledge.rung() == Rung.DEPLOYED ? Long.valueOf(0) : (Long) factors.noticeDays());
    var window = pledge.available().map(it -> shifted(it, shift));
    var tour = pledge.tour().or(factors::tour).map(Readiness::weeks);
    var rest = pledge.dwell().map(Readiness::weeks);
    return new Readiness(
        Math.max(0, notice + shift),
        told.isEmpty() && pledge.rung() != Rung.DEPLOYED,
        window.map(it -> Math.max(0, Weeks.from(it.from()))).orElse(0),
        window.map(it -> OptionalInt.of(it.from())).orElseGet(OptionalInt::empty),
        window.map(it -> Weeks.until(it.to(), horizon)).orElse(horizon),
        tour.map(OptionalInt::of).orElseGet(OptionalInt::empty),
        tour.map(it -> rest.orElse(factors.ratio() * it)).orElse(0),
        pledge.caveats());
  }

  /// Of a composite unit: what all its parts can do together.
  static Readiness together(List<Readiness> parts) {
    var caveats = new ArrayList<Caveat>();
    parts.forEach(it -> caveats.addAll(it.caveats()));
    return new Readiness(
        parts.stream().map(Readiness::noticeDays).max(naturalOrder()).orElseThrow(),
        parts.stream().allMatch(Readiness::noticeAssumed),
        parts.stream().map(Readiness::from).max(naturalOrder()).orElseThrow(),
        parts.stream()
            .map(Readiness::availableFrom)
            .filter(OptionalInt::isPresent)
            .max((one, other) -> Integer.compare(one.getAsInt(), other.getAsInt()))
            .orElseGet(OptionalInt::empty),
        parts.stream().map(Readiness::to).min(naturalOrder()).orElseThrow(),
        parts.stream()
            .map(Readiness::tour)
            .filter(OptionalInt::isPresent)
            .min((one, other) -> Integer.compare(one.getAsInt(), other.getAsInt()))
            .orElseGet(OptionalInt::empty),
        parts.stream().map(Readiness::dwell).max(naturalOrder()).orElseThrow(),
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
