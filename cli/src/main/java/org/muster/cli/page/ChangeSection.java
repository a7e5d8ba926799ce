package org.muster.cli.page;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.muster.cli.plan.Comparison;
import org.muster.cli.plan.Comparison.Moved;
import org.muster.cli.plan.Gaps;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.Reached;
import org.muster.model.plan.Score;

/// What is not as in the plan before, and what it costs.
final class ChangeSection {
  private static final int MOST_MOVED = 6;
  private static final int MOST_LINES = 3;

  private final Page page;
  private final Comparison comparison;
  private final Days days;

  private ChangeSection(Page page, Comparison comparison, Days days) {
    this.page = page;
    this.comparison = comparison;
    this.days = days;
  }

  static void print(Page page, Comparison comparison, Days days) {
    new ChangeSection(page, comparison, days).print();
  }

  private void print() {
    page.heading(
        comparison.file().isPresent() ? "What changes against" : "What the orders change",
        comparison.file().orElse(""));
    page.say(price() + milestones());
    var moved = comparison.moved();
    if (moved.isEmpty()) {
      page.say("Everybody stands where he stood.");
      return;
    }
    var sentences = sentences(moved, days);
    sentences.stream().limit(MOST_MOVED).forEach(it -> page.item("–", it));
    if (sentences.size() > MOST_MOVED) {
      page.say("and %s.".formatted(Figures.count(sentences.size() - MOST_MOVED, "more change")));
    }
  }

  /// In percent of what was missing before: the measure itself says little to anybody.
  private String price() {
    var price = comparison.price();
    if (price == 0) {
      return "It costs nothing: no more is missing than before.";
    }
    var before = comparison.before().score().shortfall();
    var share =
        before == 0
            ? ""
            : " (%s%% %s is missing)"
                .formatted(percent(100.0 * Math.abs(price) / before), price > 0 ? "more" : "less");
    return "It %s %s weighted shortfall-weeks%s%s."
        .formatted(
            price > 0 ? "costs" : "gains",
            String.format(Locale.ROOT, "%,.1f", (double) Math.abs(price) / Score.SCALE),
            share,
            lines(price > 0));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, share < 10 ? "%.1f" : "%,.0f", share);
  }

  /// The lines that bear most of it.
  private String lines(boolean worse) {
    var sign = worse ? 1 : -1;
    var most =
        comparison.now().lines().stream()
            .filter(it -> sign * difference(it) > 1e-6)
            .sorted(
                comparingDouble((LineFill it) -> -sign * difference(it))
                    .thenComparing(it -> it.line().id()))
            .limit(MOST_LINES)
            .map(it -> it.line().id())
            .toList();
    return most.isEmpty() ? "" : ", on " + Names.list(most);
  }

  private double difference(LineFill line) {
    return comparison.before().lines().stream()
        .filter(it -> it.set().equals(line.set()) && it.line().id().equals(line.line().id()))
        .mapToDouble(it -> Gaps.shortfall(line) - Gaps.shortfall(it))
        .findFirst()
        .orElse(0);
  }

  private String milestones() {
    var told = new ArrayList<String>();
    for (var now : comparison.now().reached()) {
      comparison.before().reached().stream()
          .filter(it -> it.name().equals(now.name()) && !it.week().equals(now.week()))
          .map(Reached::week)
          .forEach(it ->
              told.add(
                  " %s: %s instead of %s."
                      .formatted(now.name().toUpperCase(Locale.ROOT), when(now.week()), when(it))));
    }
    return String.join("", told);
  }

  private String when(OptionalInt week) {
    return week.isPresent() ? days.week(week.getAsInt()) : "never";
  }

  /// `lva-land stands at odesa instead of kyiv, 2 weeks later.` Units of which the same is to be
  /// said share a sentence.
  static List<String> sentences(List<Moved> moved, Days days) {
    var byChange = new LinkedHashMap<String, SortedSet<String>>();
    for (var it : moved) {
      byChange.computeIfAbsent(change(it, days), _ -> new TreeSet<>()).add(it.unit());
    }
    return byChange.entrySet().stream()
        .map(it -> "%s %s.".formatted(Names.list(it.getValue()), verb(it.getKey(), it.getValue())))
        .toList();
  }

  private static String verb(String change, SortedSet<String> units) {
    return units.size() == 1
        ? change
        : change
            .replaceFirst("^stands ", "stand ")
            .replaceFirst("^comes ", "come ")
            .replaceFirst("^leaves ", "leave ");
  }

  private static String change(Moved moved, Days days) {
    if (moved.before().isEmpty()) {
      return moved.now().map(it -> "stands %s".formatted(stay(it, days))).orElseThrow();
    }
    return moved
        .now()
        .map(it -> change(moved.before().orElseThrow(), it, days))
        .orElseGet(() -> "stands no more " + stay(moved.before().orElseThrow(), days));
  }

  private static String stay(Assignment stay, Days days) {
    return "on %s%s from %s to %s"
        .formatted(stay.line(), at(stay), days.week(stay.from()), Days.brief(last(stay)));
  }

  private static String change(Assignment before, Assignment now, Days days) {
    var shift = now.from() - before.from();
    var time =
        shift == 0
            ? ""
            : "%s %s".formatted(Days.weeks(Math.abs(shift)), shift > 0 ? "later" : "sooner");
    var isAsLong = before.to() - before.from() == now.to() - now.from();
    var end = before.to() == now.to() || isAsLong ? "" : ", and stays to " + days.day(last(now));
    if (before.line().equals(now.line()) && before.site().equals(now.site())) {
      return time.isEmpty()
          ? "leaves %s on %s instead of %s"
              .formatted(now.line(), days.day(last(now)), Days.brief(last(before)))
          : "comes %s to %s%s".formatted(time, now.line(), end);
    }
    var where =
        before.line().equals(now.line())
            ? "at %s instead of %s".formatted(now.site(), before.site())
            : "on %s instead of %s".formatted(now.line(), before.line());
    return "stands " + where + (time.isEmpty() ? "" : ", " + time) + end;
  }

  private static String at(Assignment stay) {
    return stay.site().isEmpty() ? "" : " at " + stay.site();
  }

  private static long last(Assignment stay) {
    return 7L * stay.to() - 1;
  }
}
