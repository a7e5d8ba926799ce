package org.muster.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Ink;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.mission.Mission;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.risk.Risk;
import org.muster.model.risk.Risk.LineRisk;

/// How likely each line is met, month by month.
final class RiskLines {
  private static final int MOST_LINES = 16;
  private static final int DAYS = 30;
  private static final int WIDTH_OF_MONTH = 6;
  private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12);

  private final Page page;
  private final Mission mission;
  private final Risk risk;

  RiskLines(Page page, Mission mission, Risk risk) {
    this.page = page;
    this.mission = mission;
    this.risk = risk;
  }

  void print() {
    var sets = new LinkedHashMap<String, List<LineRisk>>();
    risk.lines().stream()
        .filter(it -> it.applies().in().signum() > 0)
        .sorted(Comparator.comparingDouble(it -> -it.applies().value()))
        .forEach(it -> sets.computeIfAbsent(it.set(), _ -> new ArrayList<>()).add(it));
    if (sets.isEmpty()) {
      return;
    }
    page.heading("How likely each line is met, in percent");
    var shown = 0;
    var left = new ArrayList<String>();
    for (var set : sets.entrySet()) {
      if (shown > 0 && shown + set.getValue().size() > MOST_LINES) {
        left.add(set.getKey());
      } else {
        table(set.getKey(), set.getValue());
        shown += set.getValue().size();
      }
    }
    if (!left.isEmpty()) {
      page.say(
          "%s: %s. Their lines are in --format json."
              .formatted(Figures.count(left.size(), "other set"), Lines.some(left, 4)));
    }
  }

  private void table(String set, List<LineRisk> lines) {
    page.say(
        "%s, which applies in %s:".formatted(title(set), Chancy.of(lines.getFirst().applies())));
    var months = months(lines);
    var table = Table.of("l" + "r".repeat(months.length));
    var head = new ArrayList<>(List.of(""));
    IntStream.of(months).forEach(it -> head.add(Days.brief((long) DAYS * it)));
    table.head(head.toArray(String[]::new));
    for (var line : lines) {
      var row = new ArrayList<>(List.of(name(line)));
      IntStream.of(months).forEach(it -> row.add(cell(line, it)));
      table.row(row.toArray(String[]::new));
    }
    page.add(table);
  }

  private String title(String set) {
    return mission.requirements().stream()
        .filter(it -> it.id().equals(set))
        .map(it -> it.title())
        .findFirst()
        .orElse(set);
  }

  private int[] months(List<LineRisk> lines) {
    var all = lines.getFirst().byMonth().size();
    var names = lines.stream().mapToInt(it -> name(it).length()).max().orElse(0);
    var room = Math.max(3, (page.width() - 2 - names) / (WIDTH_OF_MONTH + 2));
    var step = STEPS.stream().filter(it -> Math.ceilDiv(all, it) <= room).findFirst().orElse(all);
    return IntStream.range(0, all).filter(it -> it % step == 0).toArray();
  }

  private String name(LineRisk line) {
    return line.line() + (isAssumed(line) ? "*" : "");
  }

  private boolean isAssumed(LineRisk risk) {
    return mission.requirements().stream()
        .filter(it -> it.id().equals(risk.set()))
        .flatMap(it -> it.lines().stream())
        .filter((RequirementLine it) -> it.id().equals(risk.line()))
        .anyMatch(Lines::isAssumed);
  }

  /// Empty where it is not due.
  private String cell(LineRisk line, int month) {
    var share = line.byMonth().get(month);
    if (share.of().signum() == 0) {
      return "";
    }
    var percent = Math.round(100 * share.value());
    if (share.in().signum() == 0) {
      return page.in(Ink.RED, "0");
    }
    return share.isAlways()
        ? page.in(Ink.GREEN, "✓")
        : page.in(Ink.YELLOW, String.valueOf(Math.clamp(percent, 1, 99)));
  }
}
