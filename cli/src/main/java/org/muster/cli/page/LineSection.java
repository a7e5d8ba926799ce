package org.muster.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.resolution.Mode;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.EventShares;
import org.muster.model.sweep.Share;
import org.muster.model.sweep.Sweep;

/// Which requirement lines are missing always, sometimes and never.
final class LineSection {
  private static final int MOST_ROWS = 15;
  private static final int MOST_NAMES = 20;

  private final Page page;
  private final List<Line> asked;
  private final int unasked;

  /// A line in both modes.
  private record Line(String set, String name, Share asked, Share inTurn, Share atOnce) {
    boolean isMissing() {
      return inTurn.isNever() && atOnce.isNever();
    }

    boolean isFilled() {
      return inTurn.isAlways() && atOnce.isAlways();
    }

    boolean isBoth() {
      return !isMissing() && !isFilled();
    }
  }

  private LineSection(Page page, List<Line> lines) {
    this.page = page;
    this.asked = lines.stream().filter(it -> it.asked().in().signum() > 0).toList();
    this.unasked = lines.size() - asked.size();
  }

  static void print(Page page, Sweep sweep) {
    var lines = new ArrayList<Line>();
    for (var shares : sweep.in(Mode.SEQUENTIAL).events()) {
      if (shares.event() instanceof Event.Line(var set, var name)) {
        var atOnce =
            sweep.in(Mode.SIMULTANEOUS).find(shares.event()).map(EventShares::holds).orElseThrow();
        lines.add(new Line(set, name, shares.asked(), shares.holds(), atOnce));
      }
    }
    if (!lines.isEmpty()) {
      new LineSection(page, lines).print();
    }
  }

  private void print() {
    page.heading("Requirement lines");
    if (asked.size() > MOST_NAMES) {
      page.add(bySet());
    }
    named("Always missing, in turn and at once", asked.stream().filter(Line::isMissing).toList());
    var both = asked.stream().filter(Line::isBoth).toList();
    if (!both.isEmpty()) {
      page.say(
          "Sometimes missing; percent of the worlds in which the line is filled, of those in which"
              + " it is asked:");
      page.add(table(both));
      more(both.size() - MOST_ROWS);
    }
    named("Never missing, in turn and at once", asked.stream().filter(Line::isFilled).toList());
    if (unasked > 0) {
      page.say(
          "%s of requirement sets that apply in none of these worlds."
              .formatted(Figures.count(unasked, "line is", "lines are")));
    }
    page.say("Filled is as at first look: by priority, without time, place and movement.");
  }

  private Table bySet() {
    var table =
        Table.of("lrrrr").head("set", "lines", "always missing", "sometimes", "never missing");
    asked.stream()
        .collect(Collectors.groupingBy(Line::set, LinkedHashMap::new, Collectors.toList()))
        .forEach((set, lines) ->
            table.row(
                set,
                Figures.number(lines.size()),
                count(lines, Line::isMissing),
                count(lines, Line::isBoth),
                count(lines, Line::isFilled)));
    return table;
  }

  private static String count(List<Line> lines, Predicate<Line> which) {
    return Figures.number(lines.stream().filter(which).count());
  }

  private static Table table(List<Line> both) {
    var table = Table.of("lllr").head("line", "in turn", "at once", "asked in");
    both.stream()
        .limit(MOST_ROWS)
        .forEach(line ->
            table.row(
                line.name(),
                told(line.inTurn()),
                told(line.atOnce()),
                Shares.number(line.asked()) + "%"));
    return table;
  }

  private void more(int left) {
    if (left > 0) {
      page.say("and %s more.".formatted(Figures.number(left)));
    }
  }

  private static String told(Share share) {
    return Shares.glyph(share) + " " + Shares.percent(share);
  }

  /// Where there are very many, the table has said how many.
  private void named(String lead, List<Line> some) {
    if (!some.isEmpty() && some.size() <= MOST_NAMES) {
      page.say(
          "%s: %s.".formatted(lead, String.join(", ", some.stream().map(Line::name).toList())));
    }
  }
}
