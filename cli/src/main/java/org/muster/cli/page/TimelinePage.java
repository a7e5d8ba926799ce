package org.muster.cli.page;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.muster.cli.ask.PlanInquiry;
import org.muster.cli.plan.ForceAnswer;
import org.muster.cli.plan.Spells;
import org.muster.cli.plan.Spells.Spell;
import org.muster.cli.text.Chart;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Ink;
import org.muster.cli.text.Page;
import org.muster.cli.text.Typesetting;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.ForcePlan;

/// Who is where from week to week, a unit a row: `muster timeline`.
public final class TimelinePage {
  private static final int MOST_ROWS = 40;
  private static final int WIDEST_UNIT = 26;
  private static final int WIDEST_LINE = 22;

  private final Page page;
  private final PlanInquiry asked;
  private final ForcePlan plan;
  private final Days days;
  private final int from;
  private final int to;

  private TimelinePage(Page page, PlanInquiry asked, ForcePlan plan, int from, int to) {
    this.page = page;
    this.asked = asked;
    this.plan = plan;
    this.days = new Days(asked.dDay());
    this.from = Math.min(from, plan.horizon() - 1);
    this.to = Math.min(to, plan.horizon());
  }

  /// @param from first week to show
  /// @param to the week behind the last
  public static void print(Page page, PlanInquiry asked, ForceAnswer answer, int from, int to) {
    Header.print(page, asked.inquiry());
    PlanHead.print(page, asked);
    switch (answer) {
      case ForceAnswer.NotRequired _ -> {
        page.blank();
        page.say("No requirement set applies with these choices: there is nothing to plan for.");
      }
      case ForceAnswer.Conflict(var limits) ->
          ConflictSection.print(page, limits, new Days(asked.dDay()));
      case ForceAnswer.Planned(var plan, var comparison) -> {
        comparison.ifPresent(it -> ChangeSection.print(page, it, new Days(asked.dDay())));
        new TimelinePage(page, asked, plan, from, to).print();
      }
    }
    page.blank();
    Foot.stamp(page, asked.inquiry());
  }

  private void print() {
    page.heading("Who is where");
    var rows = Spells.alike(Spells.of(asked.inquiry().mission(), plan));
    if (rows.isEmpty()) {
      page.say(
          "Nobody stands anywhere in this plan; muster plan %s tells why."
              .formatted(asked.inquiry().folder()));
      return;
    }
    var shown = rows.stream().limit(MOST_ROWS).toList();
    var units = width(shown.stream().map(it -> name(it)).toList(), WIDEST_UNIT);
    var lines = width(shown.stream().map(it -> line(it)).toList(), WIDEST_LINE);
    var lead = 2 + units + 2 + lines + 2;
    var buckets =
        Chart.buckets(to - from, page.width() - lead).stream()
            .map(it -> new int[] {it[0] + from, it[1] + from})
            .toList();
    page.line(Typesetting.left("", lead) + axis(buckets));
    shown.forEach(it -> page.line(row(it, units, lines, buckets)));
    if (rows.size() > MOST_ROWS) {
      page.say("and %s.".formatted(Figures.count(rows.size() - MOST_ROWS, "more row")));
    }
    page.line(milestones(lead, buckets));
    page.say(
        "%s gets ready   %s on its way   %s in place, takes over   %s counts   %s rests at home"
            .formatted(
                sign(Spell.READY),
                sign(Spell.MOVE),
                sign(Spell.HANDOVER),
                sign(Spell.EFFECTIVE),
                sign(Spell.REST)));
    strength(buckets, lead);
  }

  private static int width(List<String> texts, int most) {
    return Math.min(most, texts.stream().mapToInt(Typesetting::width).max().orElse(0));
  }

  private String row(List<Spells> alike, int units, int lines, List<int[]> buckets) {
    return "  "
        + Typesetting.left(cut(name(alike), units), units)
        + "  "
        + Typesetting.left(cut(line(alike), lines), lines)
        + "  "
        + buckets.stream().map(it -> sign(alike.getFirst(), it)).collect(joining());
  }

  private static String cut(String text, int width) {
    return Typesetting.width(text) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
  }

  /// `lva-land#1`, `lva-land × 3`.
  private static String name(List<Spells> alike) {
    return alike.size() == 1
        ? alike.getFirst().unit().id()
        : alike.getFirst().unit().id().replaceFirst("#\\d+$", "") + " × " + alike.size();
  }

  /// The lines it stands on, in order.
  private static String line(List<Spells> alike) {
    return alike.getFirst().stays().stream()
        .map(Assignment::line)
        .distinct()
        .collect(joining(", "));
  }

  /// What the unit does for most of the weeks; the later state if two are as long.
  private String sign(Spells spells, int[] bucket) {
    var count = new EnumMap<Spell, Integer>(Spell.class);
    IntStream.range(bucket[0], bucket[1])
        .forEach(week -> count.merge(spells.weeks().get(week), 1, Integer::sum));
    var most = count.values().stream().mapToInt(it -> it).max().orElse(0);
    return count.entrySet().stream()
        .filter(it -> it.getValue() == most)
        .findFirst()
        .map(it -> sign(it.getKey()))
        .orElse(" ");
  }

  private String sign(Spell spell) {
    return switch (spell) {
      case READY -> page.in(Ink.FAINT, "·");
      case MOVE -> page.in(Ink.YELLOW, "▸");
      case HANDOVER -> page.in(Ink.GREEN, "░");
      case EFFECTIVE -> page.in(Ink.GREEN, "█");
      case REST -> page.in(Ink.FAINT, "╌");
      case HOME -> " ";
    };
  }

  private String axis(List<int[]> buckets) {
    var step = BuildUp.step(to - from);
    var labels = new ArrayList<String>();
    var next = Math.ceilDiv(from, step) * step;
    for (var bucket : buckets) {
      if (bucket[1] > next) {
        labels.add(Days.brief(7L * next));
        next += step;
      } else {
        labels.add("");
      }
    }
    return Chart.axis(labels);
  }

  /// A mark where each milestone is reached.
  private String milestones(int lead, List<int[]> buckets) {
    var line = new StringBuilder();
    plan.reached().stream()
        .filter(it -> it.week().isPresent())
        .sorted((a, b) -> Integer.compare(a.week().getAsInt(), b.week().getAsInt()))
        .forEach(reached -> {
          var week = reached.week().getAsInt();
          for (int column = 0; column < buckets.size(); column++) {
            var isLast = column + 1 == buckets.size() || buckets.get(column + 1)[0] > week;
            if (buckets.get(column)[0] <= week && week < buckets.get(column)[1] && isLast) {
              var text = "▲" + reached.name().toUpperCase(Locale.ROOT);
              if (line.length() <= column) {
                line.append(" ".repeat(column - line.length())).append(text).append(' ');
              } else {
                line.append(text).append(' ');
              }
            }
          }
        });
    return line.isEmpty() ? "" : " ".repeat(lead) + line;
  }

  // Strength

  private void strength(List<int[]> buckets, int lead) {
    var have =
        buckets.stream()
            .map(it ->
                IntStream.range(it[0], it[1]).mapToLong(plan::strengthInPlace).min().orElse(0))
            .toList();
    if (have.stream().noneMatch(it -> it > 0)) {
      return;
    }
    var wanted =
        buckets.stream()
            .map(it ->
                IntStream.range(it[0], it[1])
                    .mapToLong(week -> BuildUp.required(plan, week))
                    .max()
                    .orElse(0))
            .toList();
    page.heading("Strength in place");
    var chart = new Chart(have, wanted, 5);
    var rows = chart.lines();
    for (int row = 0; row < rows.size(); row++) {
      var label = row == 0 ? Figures.number(chart.top()) + " troops ┤" : "│";
      page.line(Typesetting.right(label, lead) + page.in(Ink.GREEN, rows.get(row).stripTrailing()));
    }
    page.line(Typesetting.right("0 ┼", lead) + "─".repeat(buckets.size()));
    page.line(Typesetting.left("", lead) + axis(buckets));
    page.say(
        "╌ is what is required. %s"
            .formatted(
                plan.reached().stream()
                    .map(it ->
                        it.name().toUpperCase(Locale.ROOT)
                            + ": "
                            + (it.week().isPresent() ? days.week(it.week().getAsInt()) : "never")
                            + ".")
                    .collect(joining(" "))));
  }
}
