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
import org.muster.model.requirement.RequirementLine.Need;

/// How full each line is, month by month; what is missed most first.
final class GapTable {
  private static final int MOST_PERIODS = 12;
  private static final int WIDTH_OF_PERIOD = 5;
  private static final int MOST_EMPTY = 2;
  private static final int MOST_NAMES = 6;
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
            .sorted(
                comparingDouble((LineFill it) -> -Gaps.shortfall(it))
                    .thenComparing(it -> it.line().id()))
            .toList();
    if (gaps.isEmpty()) {
      return;
    }
    var empty = gaps.stream().filter(GapTable::isEmpty).toList();
    var rows =
        empty.size() <= MOST_EMPTY ? gaps : gaps.stream().filter(it -> !isEmpty(it)).toList();
    if (rows.size() < gaps.size()) {
      page.say(
          "%s get nothing, ever: %s."
              .formatted(
                  Names.sentence(Figures.count(empty.size(), "line")),
                  Lines.some(empty.stream().map(it -> named(it)).toList(), MOST_NAMES)));
    }
    table(rows.stream().limit(most).toList());
    if (rows.size() > most) {
      page.say(
          "and %s with gaps: %s."
              .formatted(
                  Figures.count(rows.size() - most, "more line"),
                  Lines.some(rows.stream().skip(most).map(it -> named(it)).toList(), MOST_NAMES)));
    }
  }

  private static boolean isEmpty(LineFill line) {
    return line.weeks().stream().allMatch(it -> it.things() == 0 && it.strength() == 0);
  }

  private static String named(LineFill line) {
    return line.line().id() + (Lines.isAssumed(line.line()) ? "*" : "");
  }

  private void table(List<LineFill> lines) {
    if (lines.isEmpty()) {
      return;
    }
    var periods = periods(lines);
    var table = Table.of("lr" + "r".repeat(periods.size()) + "l");
    var head = new ArrayList<>(List.of("percent filled", "need"));
    periods.forEach(it -> head.add(it[0] == 0 ? "D+0" : String.valueOf(it[2])));
    head.add("priority");
    table.head(head.toArray(String[]::new));
    lines.forEach(it -> row(table, it, periods));
    page.add(table);
  }

  private void row(Table table, LineFill line, List<int[]> periods) {
    var cells = new ArrayList<String>();
    cells.add(named(line));
    cells.add(need(line));
    periods.forEach(it -> cells.add(cell(line, it[0], it[1])));
    cells.add(line.line().priority() + (line.line().need() == Need.ESSENTIAL ? " ess." : " des."));
    table.row(cells.toArray(String[]::new));
  }

  private static String need(LineFill line) {
    return line.needThings().isPresent()
        ? Figures.number(line.needThings().getAsLong())
            + (line.needStrength().isPresent()
                ? " + " + Figures.number(line.needStrength().getAsLong()) + " tr."
                : "")
        : Figures.number(line.needStrength().orElse(0)) + " tr.";
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
  private List<int[]> periods(List<LineFill> lines) {
    var days = 7 * plan.horizon();
    var step = STEPS.stream().filter(it -> days / it <= most(lines)).findFirst().orElse(days);
    var periods = new ArrayList<int[]>();
    for (int day = 0; day < days; day += step) {
      var isLast = days - day - step < step / 2;
      periods.add(
          new int[] {
            Math.ceilDiv(day, 7), isLast ? plan.horizon() : Math.ceilDiv(day + step, 7), day
          });
      if (isLast) {
        break;
      }
    }
    return periods;
  }

  private int most(List<LineFill> lines) {
    var names = lines.stream().mapToInt(it -> named(it).length()).max().orElse(0);
    var needs = lines.stream().mapToInt(it -> need(it).length()).max().orElse(0);
    var rest = 2 + Math.max(names, "percent filled".length()) + 2 + needs + 2 + "priority".length();
    return Math.clamp((page.width() - rest) / WIDTH_OF_PERIOD, 4, MOST_PERIODS);
  }
}
