package org.muster.cli.page;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.muster.cli.text.Beside;
import org.muster.cli.text.Chart;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Ink;
import org.muster.cli.text.Page;
import org.muster.cli.text.Typesetting;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Waterfall.Step;

/// From words to people in place: what is left of what was said, and the strength in place over
/// time against what is required.
final class BuildUp {
  private static final int WIDTH_OF_BAR = 14;
  private static final int NARROWEST_CHART = 30;

  private final Page page;
  private final ForcePlan plan;

  private BuildUp(Page page, ForcePlan plan) {
    this.page = page;
    this.plan = plan;
  }

  static void print(Page page, ForcePlan plan) {
    new BuildUp(page, plan).print();
  }

  private void print() {
    var steps = steps();
    var room = Beside.room(page.width() - 2, steps);
    if (most() == 0) {
      page.say(nobody());
      return;
    }
    if (room >= NARROWEST_CHART + 8) {
      Beside.of(steps, chart(page, plan, room, steps.size() - 2))
          .forEach(it -> page.line("  " + it));
    } else {
      steps.forEach(it -> page.line("  " + it));
      page.blank();
      chart(page, plan, page.width() - 2, 5).forEach(it -> page.line("  " + it));
    }
    page.say(summary());
  }

  private long most() {
    return IntStream.range(0, plan.horizon()).mapToLong(plan::strengthInPlace).max().orElse(0);
  }

  // From words to people in place

  private List<String> steps() {
    var required = plan.waterfall().required();
    var steps = new ArrayList<>(plan.waterfall().steps());
    if (required > 0) {
      steps.add(new Step("required", required));
    }
    var most = steps.stream().map(Step::strength).max(naturalOrder()).orElse(0L);
    var lines = new ArrayList<String>();
    for (var step : steps) {
      var bar = Chart.bar(most == 0 ? 0 : (double) step.strength() / most, WIDTH_OF_BAR);
      lines.add(
          Typesetting.left(name(step), 14)
              + Typesetting.right(Figures.number(step.strength()), 9)
              + " "
              + (step.name().equals("required") ? page.in(Ink.FAINT, bar) : bar));
    }
    return lines;
  }

  private String name(Step step) {
    return switch (step.name()) {
      case "current" -> "still stands";
      case "conditions-met" ->
          switch (plan.mode()) {
            case SEQUENTIAL -> "comes in turn";
            case SIMULTANEOUS -> "comes at once";
            case DECLARED -> "is declared";
          };
      default -> step.name().replace("in-place-d", "in place D");
    };
  }

  // Over time

  /// @param width for the chart with its numbers
  static List<String> chart(Page page, ForcePlan plan, int width, int height) {
    return chart(
        page, width, height, plan.horizon(), plan::strengthInPlace, week -> required(plan, week));
  }

  /// Personnel that the lines ask for that are due in a week.
  static long required(ForcePlan plan, int week) {
    return plan.lines().stream()
        .filter(it -> it.isDue(week))
        .mapToLong(it -> it.needStrength().orElse(0))
        .sum();
  }

  static List<String> chart(
      Page page,
      int width,
      int height,
      int weeks,
      IntToLongFunction have,
      IntToLongFunction wanted) {
    var top =
        IntStream.range(0, weeks)
            .mapToLong(it -> Math.max(have.applyAsLong(it), wanted.applyAsLong(it)))
            .max()
            .orElse(0);
    var lead = Figures.number(Math.max(1, top)).length();
    var buckets = Chart.buckets(weeks, width - lead - 2);
    var chart =
        new Chart(
            buckets.stream()
                .map(it -> IntStream.range(it[0], it[1]).mapToLong(have).min().orElse(0))
                .toList(),
            buckets.stream()
                .map(it -> IntStream.range(it[0], it[1]).mapToLong(wanted).max().orElse(0))
                .toList(),
            height);
    var lines = new ArrayList<String>();
    var rows = chart.lines();
    for (int row = 0; row < rows.size(); row++) {
      var label = row == 0 ? Figures.number(chart.top()) : "";
      lines.add(
          Typesetting.right(label, lead)
              + (row == 0 ? " ┤" : " │")
              + page.in(Ink.GREEN, rows.get(row).stripTrailing()));
    }
    lines.add(Typesetting.right("0", lead) + " ┼" + "─".repeat(buckets.size()));
    lines.add(Typesetting.right("", lead) + "  " + Chart.axis(labels(buckets)));
    return lines;
  }

  /// Weeks from one label to the next.
  static int step(int weeks) {
    return weeks <= 16 ? 4 : weeks <= 110 ? 13 : 52;
  }

  /// A label where a quarter of a year begins; for short plans, every few weeks.
  private static List<String> labels(List<int[]> buckets) {
    var weeks = buckets.getLast()[1];
    var step = step(weeks);
    var labels = new ArrayList<String>();
    var next = 0;
    for (var bucket : buckets) {
      if (bucket[1] > next) {
        labels.add(Days.brief(7L * next));
        next += step;
      } else {
        labels.add("");
      }
    }
    return labels;
  }

  /// Where nobody in place names troops, there is nothing to draw.
  private String nobody() {
    var parts = new ArrayList<String>();
    plan.waterfall().steps().stream()
        .limit(4)
        .forEach(it -> parts.add("%s %s".formatted(name(it), Figures.number(it.strength()))));
    return "Troops: %s; in place never any, required %s."
        .formatted(String.join(", ", parts), Figures.number(mostRequired()));
  }

  private long mostRequired() {
    return IntStream.range(0, plan.horizon()).mapToLong(it -> required(plan, it)).max().orElse(0);
  }

  private String summary() {
    var most = most();
    var from =
        IntStream.range(0, plan.horizon())
            .filter(it -> plan.strengthInPlace(it) == most)
            .findFirst()
            .orElse(0);
    var to = from;
    while (to < plan.horizon() && plan.strengthInPlace(to) == most) {
      to++;
    }
    return "At most %s are in place, from %s to %s%s."
        .formatted(
            Lines.troops(most),
            Days.brief(7L * from),
            to == plan.horizon() ? "the end" : Days.brief(7L * to - 1),
            mostRequired() == 0
                ? ""
                : "; %s are required (╌)".formatted(Figures.number(mostRequired())));
  }
}
