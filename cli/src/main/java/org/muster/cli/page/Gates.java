package org.muster.cli.page;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.muster.cli.plan.Gaps;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LineFill;

/// What makes a line count for less than it has: lines that it requires, and substitutes.
final class Gates {
  private static final int MOST_GATES = 2;
  private static final int MOST_SUBSTITUTES = 2;

  private final Page page;
  private final ForcePlan plan;
  private final Days days;

  private Gates(Page page, ForcePlan plan, Days days) {
    this.page = page;
    this.plan = plan;
    this.days = days;
  }

  static void print(Page page, ForcePlan plan, Days days) {
    new Gates(page, plan, days).print();
  }

  private void print() {
    gates();
    substitutes();
  }

  /// Required lines that hold others back: those first behind which somebody stands idle.
  private void gates() {
    var gates = new TreeMap<String, SortedSet<String>>();
    for (var line : plan.lines()) {
      for (var required : line.line().requires()) {
        plan.lines().stream()
            .filter(it -> it.set().equals(line.set()) && it.line().id().equals(required))
            .filter(it -> Gaps.weeks(line).anyMatch(week -> holds(it, line, week)))
            .forEach(
                it -> gates.computeIfAbsent(required, _ -> new TreeSet<>()).add(line.line().id()));
      }
    }
    var idle = gates.entrySet().stream().filter(it -> idle(it.getValue()) > 0).toList();
    idle.stream()
        .sorted(
            comparingLong((Map.Entry<String, SortedSet<String>> it) -> -idle(it.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_GATES)
        .forEach(it -> page.item("–", gate(it.getKey(), it.getValue())));
    if (idle.isEmpty() && !gates.isEmpty()) {
      page.say("Lines that hold others back: %s.".formatted(held(gates)));
    }
  }

  private String gate(String required, SortedSet<String> lines) {
    return "Without enough %s, not all on %s counts: up to %s stand there idle."
        .formatted(required, Lines.some(List.copyOf(lines), 3), Lines.troops(idle(lines)));
  }

  /// `det-s-hospital (3 others), det-s-headquarters (2 others)`.
  private static String held(SortedMap<String, SortedSet<String>> gates) {
    return gates.entrySet().stream()
        .sorted(
            comparingLong((Map.Entry<String, SortedSet<String>> it) -> -it.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(it ->
            "%s (%s)"
                .formatted(it.getKey(), Figures.count(it.getValue().size(), "other", "others")))
        .collect(joining(", "));
  }

  private static boolean holds(LineFill required, LineFill line, int week) {
    return required.isDue(week)
        && required.share(week) < line.share(week) + 1e-9
        && required.share(week) < 1
        && line.share(week) < 1;
  }

  /// Personnel that stands on the lines and does not count, at most.
  private long idle(SortedSet<String> lines) {
    return IntStream.range(0, plan.horizon())
        .mapToLong(week ->
            plan.lines().stream()
                .filter(it -> lines.contains(it.line().id()) && it.isDue(week))
                .mapToLong(it -> idle(it, week))
                .sum())
        .max()
        .orElse(0);
  }

  private static long idle(LineFill line, int week) {
    var have = line.weeks().get(week);
    var lacks = Math.max(0, line.needStrength().orElse(0) - have.strength());
    return Math.max(0, have.missingStrength() - lacks);
  }

  private void substitutes() {
    var found = new TreeMap<String, String>();
    for (var stay : plan.assignments()) {
      stay.risk()
          .ifPresent(risk ->
              found.putIfAbsent(
                  stay.line() + " " + stay.unit(),
                  "%s stands in on %s from %s to %s: %s"
                      .formatted(
                          stay.unit(),
                          stay.line(),
                          days.week(stay.effective()),
                          Days.brief(7L * stay.to() - 1),
                          Names.stop(risk))));
    }
    found.values().stream().limit(MOST_SUBSTITUTES).forEach(it -> page.item("–", it));
    if (found.size() > MOST_SUBSTITUTES) {
      page.say(
          "and %s.".formatted(Figures.count(found.size() - MOST_SUBSTITUTES, "more substitute")));
    }
  }
}
