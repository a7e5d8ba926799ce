package org.muster.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.muster.cli.text.Figures;
import org.muster.model.plan.Cause;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.Limit;
import org.muster.model.plan.Reached;

/// Why a milestone is reached no sooner, or not at all, in sentences.
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

  private void add(Cause cause, boolean isReached) {
    switch (cause) {
      case Cause.Gated(var line, var by) ->
          sentences.add("%s counts no further than %s, which it requires.".formatted(line, by));
      case Cause.LineOpens(var line, var day) ->
          sentences.add(
              "%s is needed from %s only, and filled by then."
                  .formatted(Names.sentence(line), Days.brief(day)));
      case Cause.LineHeld(var line, var missing) ->
          held = isReached ? line + " is filled last" : misses(line, missing);
      case Cause.NoOffer(var line, var offered) -> held = noOffer(line, offered);
      case Cause.NotRelieved(_, var week) ->
          full = " From %s on units go home and nobody relieves them.".formatted(days.week(week));
      case Cause.UnitHeld(var unit, var week) ->
          arrival = "%s is in place on %s".formatted(unit, days.week(week));
      case Cause.Notice(_, var length, var assumed) ->
          times.add(length == 0 ? "ready at once" : span(length, assumed) + " notice" + mark(assumed));
      case Cause.Approval(_, var length) -> times.add(span(length, false) + " for approval");
      case Cause.Approach(var length, var assumed) -> {
        if (length > 0) {
          times.add(span(length, assumed) + " approach" + mark(assumed));
        }
      }
      case Cause.Passage(var corridor, var length) ->
          times.add(span(length, false) + " on " + corridor);
      case Cause.CorridorOpens(var corridor, var day) ->
          times.add("%s opens on %s".formatted(corridor, days.day(day)));
      case Cause.AvailableFrom(_, var day) -> times.add("available from " + days.day(day));
      case Cause.Full(var limit, var capacity) -> full = full(limit, capacity);
      case Cause.Elsewhere _ -> full = " Before that it is bound elsewhere or rests.";
      case Cause.Handover(var length, var assumed) ->
          counts =
              " and counts %s later, after handover%s"
                  .formatted(span(length, assumed), mark(assumed));
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

  private String misses(String id, long missing) {
    return "%s misses %s even at its best"
        .formatted(id, find(id).map(it -> missing(it, missing)).orElse(Figures.number(missing)));
  }

  private static String missing(LineFill line, long missing) {
    var things = line.needThings();
    return things.isPresent() && missing <= things.getAsLong()
        ? "%s of %s".formatted(Figures.number(missing), Figures.number(things.getAsLong()))
        : "%s of %s"
            .formatted(Figures.number(missing), Lines.troops(line.needStrength().orElse(missing)));
  }

  /// A line that asks for things and people may have all the things offered and no people told.
  private String noOffer(String id, long offered) {
    var line = find(id);
    if (line.isEmpty()) {
      return "nobody who comes offers enough for " + id;
    }
    var fill = line.get();
    var what = Lines.subject(fill.line());
    var need = fill.needThings().isPresent() ? fill.needThings() : fill.needStrength();
    if (offered == 0) {
      return "nobody who comes offers %s for %s".formatted(what, id);
    }
    if (fill.needThings().isPresent() && offered >= fill.needThings().getAsLong()) {
      return "for %s there is %s, but those who come name too few troops with it (%s are needed)"
          .formatted(id, what, Figures.number(fill.needStrength().orElse(0)));
    }
    return "those who come offer %s of %s of what %s asks for (%s)"
        .formatted(
            Figures.number(offered), Figures.number(need.orElse(0)), id, what);
  }

  private Optional<LineFill> find(String line) {
    return plan.findLine(line);
  }

  private String full(Limit limit, OptionalLong capacity) {
    return " Sooner is not possible: "
        + limits.of(limit)
        + (capacity.isPresent()
            ? " (%s a week)".formatted(Figures.number(capacity.getAsLong()))
            : "")
        + ".";
  }

  private static String span(long length, boolean assumed) {
    return Figures.count(length, "day");
  }

  private static String mark(boolean assumed) {
    return assumed ? "*" : "";
  }
}
