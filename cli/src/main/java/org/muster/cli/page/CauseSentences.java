package org.muster.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.muster.cli.plan.Gaps;
import org.muster.cli.text.Figures;
import org.muster.model.plan.Cause;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Limit;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.Measure;
import org.muster.model.plan.Placement;
import org.muster.model.plan.Reached;

/// Why a milestone is reached no sooner, or not at all, and why a unit is there no sooner, in
/// sentences.
final class CauseSentences {
  private final ForcePlan plan;
  private final Days days;
  private final LimitSentences limits;
  private final List<String> sentences = new ArrayList<>();
  private final List<String> times = new ArrayList<>();
  private String held = "";
  private String arrival = "";
  private String counts = "";
  private String full = "";

  private CauseSentences(ForcePlan plan, Days days) {
    this.plan = plan;
    this.days = days;
    this.limits = new LimitSentences(days);
  }

  /// One or more sentences; empty if nothing is known.
  static String of(Reached reached, ForcePlan plan, Days days) {
    var told = new CauseSentences(plan, days);
    reached.because().forEach(it -> told.add(it, reached.week().isPresent()));
    return told.text();
  }

  /// What the date of a unit's first stay rests on; empty if that is not known.
  static String of(Placement placement, ForcePlan plan, Days days) {
    if (placement.stays().isEmpty() || placement.timeline().isEmpty()) {
      return "";
    }
    var told = new CauseSentences(plan, days);
    told.add(new Cause.UnitHeld(placement.unit().id(), placement.stays().getFirst().from()), true);
    placement.timeline().forEach(it -> told.add(it, true));
    return told.text();
  }

  private void add(Cause cause, boolean isReached) {
    switch (cause) {
      case Cause.Gated(var line, var by) ->
          sentences.add("%s counts no further than %s, which it requires.".formatted(line, by));
      case Cause.LineOpens(var line, var day) ->
          sentences.add(
              "%s is needed from %s only, and filled by then.".formatted(line, Days.brief(day)));
      case Cause.LineHeld(var line, var missing, var of) ->
          held = isReached ? line + " is filled last" : misses(line, missing, of);
      case Cause.NoOffer(var line, var offered, var of) -> held = noOffer(line, offered, of);
      case Cause.NotRelieved(_, var week) ->
          full = " From %s on units go home and nobody relieves them.".formatted(days.week(week));
      case Cause.UnitHeld(var unit, var week) ->
          arrival = "%s is in place on %s".formatted(unit, Days.brief(7L * week));
      case Cause.Notice(_, var length, var assumed) ->
          times.add(length == 0 ? "ready at once" : ofTime(length, "notice") + mark(assumed));
      case Cause.Approval(_, var length) -> times.add(ofTime(length, "approval"));
      case Cause.Approach(var length, var assumed) -> {
        if (length > 0) {
          times.add(ofTime(length, "approach") + mark(assumed));
        }
      }
      case Cause.Passage(var corridor, var length) -> times.add(span(length) + " on " + corridor);
      case Cause.CorridorOpens(var corridor, var day) ->
          times.add("%s opens on %s".formatted(corridor, days.day(day)));
      case Cause.AvailableFrom(_, var day) -> times.add("available from " + days.day(day));
      case Cause.Full(var limit, var capacity) -> full = full(limit, capacity, isReached);
      case Cause.Elsewhere _ -> full = " Before that it is bound elsewhere or rests.";
      case Cause.Handover(var length, var assumed) ->
          counts = " and counts %s later, after handover%s".formatted(span(length), mark(assumed));
    }
  }

  private String text() {
    if (!held.isEmpty() || !arrival.isEmpty()) {
      var way = times.isEmpty() ? "" : " (" + String.join(", ", times) + ")";
      sentences.add(
          held
              + (held.isEmpty() || arrival.isEmpty() ? "" : ": ")
              + (arrival.isEmpty() ? "" : arrival + way + counts)
              + ".");
    }
    return String.join(" ", sentences) + full;
  }

  private String misses(String id, long missing, Measure of) {
    return least(id, of).orElse(missing) < missing
        ? "%s is not filled for long enough: where it comes nearest, it misses %s for a time"
            .formatted(id, ofNeed(id, missing, of))
        : "%s misses %s even at its best".formatted(id, ofNeed(id, missing, of));
  }

  /// What it misses in its best week.
  private OptionalLong least(String id, Measure of) {
    return plan.findLine(id).stream()
        .flatMapToLong(
            line -> Gaps.weeks(line).mapToObj(line.weeks()::get).mapToLong(it -> missing(it, of)))
        .min();
  }

  private static long missing(LineFill.Have have, Measure of) {
    return switch (of) {
      case THINGS -> have.missingThings();
      case STRENGTH -> have.missingStrength();
    };
  }

  /// `350 of 1,000 troops`, `1 of 2`.
  private String ofNeed(String id, long number, Measure of) {
    var need = plan.findLine(id).map(it -> need(it, of)).orElse(number);
    return Figures.number(number)
        + " of the "
        + switch (of) {
          case THINGS -> Figures.number(need);
          case STRENGTH -> Lines.troops(need);
        };
  }

  private static long need(LineFill line, Measure of) {
    return switch (of) {
      case THINGS -> line.needThings().orElse(0);
      case STRENGTH -> line.needStrength().orElse(0);
    };
  }

  /// Where things are there, the people may still be too few, or told by nobody.
  private String noOffer(String id, long offered, Measure of) {
    var what = plan.findLine(id).map(it -> Lines.subject(it.line())).orElse(id);
    if (offered > 0) {
      return "those who come bring %s that %s asks for".formatted(ofNeed(id, offered, of), id);
    }
    var things = plan.findLine(id).map(it -> it.needThings().isPresent()).orElse(false);
    return of == Measure.STRENGTH && things && isThere(id)
        ? "those who come with %s for %s name no troops".formatted(what, id)
        : "nobody who comes offers %s for %s".formatted(what, id);
  }

  private boolean isThere(String id) {
    return plan.assignments().stream().anyMatch(it -> it.line().equals(id));
  }

  private String full(Limit limit, OptionalLong capacity, boolean isReached) {
    return (isReached ? " Sooner is not possible: " : " More is not possible: ")
        + limits.of(limit)
        + (capacity.isPresent()
            ? " (%s%s)"
                .formatted(Figures.number(capacity.getAsLong()), isFlow(limit) ? " a week" : "")
            : "")
        + ".";
  }

  /// Whether it is used up by what passes, and not by what stands there.
  private static boolean isFlow(Limit limit) {
    return limit instanceof Limit.CorridorCapacity
        || limit instanceof Limit.Throughput
        || limit instanceof Limit.LiftCapacity;
  }

  private static String span(long length) {
    return Figures.count(length, "day");
  }

  /// `1 day's notice`, `30 days' notice`.
  private static String ofTime(long length, String what) {
    return span(length) + (length == 1 ? "'s " : "' ") + what;
  }

  private static String mark(boolean assumed) {
    return assumed ? "*" : "";
  }
}
