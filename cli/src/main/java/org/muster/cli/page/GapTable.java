package org.muster.cli.page;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.muster.cli.plan.Gaps;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Ink;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LineFill;

/// How full each line is, month by month; what is missed most first.
final class GapTable {
  private static final int MOST_PERIODS = 12;
  private static final int WIDTH_OF_PERIOD = 6;
  private static final int WIDTH_OF_REST = 44;
  private static final List<Integer> STEPS = List.of(7, 14, 30, 60, 90, 180, 360, 720, 1_800);

  private final Page page;
  private final ForcePlan plan;

  private GapTable(Page page, ForcePlan plan) {
    this.page = page;
    this.plan = plan;
  }

  /// @param most so many lines at most
  static void print(Page page, ForcePlan plan, int most) {
    new GapTable(page, plan).print(most);
  }

  private void print(int most) {
    var gaps =
        plan.lines().stream()
            .filter(it -> Gaps.shortfall(it) > 0)
            .sorted(comparingDouble((LineFill it) -> -Gaps.shortfall(it))
                .thenComparing(it -> it.line().id()))
            .toList();
    if (gaps.isEmpty()) {
      return;
    }
    var periods = periods();
    var table = Table.of("lr" + "r".repeat(periods.size()) + "l");
    var head = new ArrayList<>(List.of("percent filled", "need"));
    periods.forEach(it -> head.add(it[0] == 0 ? "D+0" : String.valueOf(it[2])));
    head.add("priority");
    table.head(head.toArray(String[]::new));
    gaps.stream().limit(most).forEach(it -> row(table, it, periods));
    page.add(table);
    if (gaps.size() > most) {
      page.say(
          "and %s with gaps: %s."
              .formatted(
                  Figures.count(gaps.size() - most, "more line"),
                  Lines.some(gaps.stream().skip(most).map(it -> it.line().id()).toList(), 4)));
    }
  }

  private void row(Table table, LineFill line, List<int[]> periods) {
    var cells = new ArrayList<String>();
    cells.add(line.line().id() + (Lines.isAssumed(line.line()) ? "*" : ""));
    cells.add(need(line));
    periods.forEach(it -> cells.add(cell(line, it[0], it[1])));
    cells.add("%d %s".formatted(line.line().priority(), line.line().need().written()));
    table.row(cells.toArray(String[]::new));
  }

  private static String need(LineFill line) {
    return line.needThings().isPresent()
        ? Figures.number(line.needThings().getAsLong())
            + (line.needStrength().isPresent()
                ? " + " + Figures.number(line.needStrength().getAsLong())
                : "")
        : Figures.number(line.needStrength().orElse(0)) + " troops";
  }

  /// The share that is filled, on average over the weeks in which the line is due.
  private String cell(LineFill line, int from, int to) {
    var due = IntStream.range(from, to).filter(line::isDue).toArray();
    if (due.length == 0) {
      return "";
    }
    var missing = IntStream.of(due).mapToDouble(it -> Gaps.missing(line, it)).sum() / due.length;
    if (missing == 0) {
      return page.in(Ink.GREEN, "✓");
    }
    var percent = Math.clamp((long) Math.floor(100 * (1 - missing)), 0, 99);
    return page.in(percent == 0 ? Ink.RED : Ink.YELLOW, String.valueOf(percent));
  }

  /// Each with its first week, the week behind its last, and its first day.
  private List<int[]> periods() {
    var days = 7 * plan.horizon();
    var most =
        Math.clamp((page.width() - WIDTH_OF_REST) / WIDTH_OF_PERIOD, 4, MOST_PERIODS);
    var step =
        STEPS.stream()
            .filter(it -> Math.ceilDiv(days, it) <= most + 1 && days / it <= most)
            .findFirst()
            .orElse(days);
    var periods = new ArrayList<int[]>();
    for (int day = 0; day < days; day += step) {
      var to = day + 2 * step > days && days - day - step < step / 2 ? days : day + step;
      periods.add(
          new int[] {
            Math.ceilDiv(day, 7), Math.min(plan.horizon(), Math.ceilDiv(to, 7)), day
          });
      if (to == days) {
        break;
      }
    }
    return periods;
  }
}
