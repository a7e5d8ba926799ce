package org.muster.cli.page;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Ink;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.evidence.Backing;
import org.muster.model.requirement.Coverage;
import org.muster.model.requirement.Coverage.Have;
import org.muster.model.requirement.Coverage.LineCover;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.resolution.Mode;

/// What is needed and what is missing, worst first.
final class Needs {
  private static final int MOST = 5;

  private Needs() {}

  static void print(Page page, Inquiry inquiry, Coverage coverage) {
    page.heading("What is needed, what is missing");
    if (coverage.sets().isEmpty()) {
      page.say("No requirement set applies with these choices.");
      return;
    }
    page.say(
        "%s. %s of %s filled in turn, %s at once.%s"
            .formatted(
                Names.list(coverage.sets().stream().map(id -> titled(inquiry, id)).toList()),
                Figures.number(coverage.filled(Mode.SEQUENTIAL)),
                Figures.count(coverage.lines().size(), "line is", "lines are"),
                Figures.number(coverage.filled(Mode.SIMULTANEOUS)),
                hasUnnumbered(coverage) ? " A question mark counts offers without a number." : ""));
    var table =
        Table.of("lrrrrl").head("line", "need", "in turn", "at once", "gap", "priority, place");
    sorted(coverage).stream().limit(MOST).forEach(it -> row(page, table, it));
    page.add(table);
    var more = coverage.lines().size() - MOST;
    if (more > 0) {
      page.say("and %s more.".formatted(Figures.count(more, "line")));
    }
  }

  /// `Deterrence, small (mission = deterrence, scale = small)`.
  private static String titled(Inquiry inquiry, String id) {
    return inquiry.mission().requirements().stream()
        .filter(set -> set.id().equals(id))
        .findFirst()
        .map(set ->
            set.title()
                + set.appliesTo().entrySet().stream()
                    .map(it -> it.getKey() + " = " + it.getValue())
                    .collect(joining(", ", " (", ")")))
        .orElse(id);
  }

  private static boolean hasUnnumbered(Coverage coverage) {
    return coverage.lines().stream()
        .anyMatch(line -> line.have(Mode.SIMULTANEOUS).unnumbered() > 0);
  }

  /// Lines with a gap first, essential ones before desired ones, then by priority, then the larger
  /// share missing.
  private static List<LineCover> sorted(Coverage coverage) {
    return coverage.lines().stream()
        .sorted(
            Comparator.comparing((LineCover it) -> it.have(Mode.SEQUENTIAL).filled())
                .thenComparing(it -> it.line().need())
                .thenComparingInt(it -> it.line().priority())
                .thenComparingDouble(Needs::shareFilled)
                .thenComparing(it -> it.line().id()))
        .toList();
  }

  private static void row(Page page, Table table, LineCover cover) {
    var line = cover.line();
    var need = needed(line);
    var have = had(line, cover.have(Mode.SEQUENTIAL));
    var gap = Math.max(0, need - have);
    table.row(
        line.id() + (isAssumed(line) ? "*" : ""),
        Figures.number(need) + unit(line),
        told(have, cover.have(Mode.SEQUENTIAL)),
        told(had(line, cover.have(Mode.SIMULTANEOUS)), cover.have(Mode.SIMULTANEOUS)),
        gap == 0 ? page.in(Ink.GREEN, "filled") : page.in(Ink.RED, Figures.number(gap)),
        "%d %s%s"
            .formatted(
                line.priority(),
                line.need().written(),
                line.place().isEmpty() ? "" : ", " + line.place()));
  }

  private static double shareFilled(LineCover cover) {
    var need = needed(cover.line());
    return need == 0 ? 1 : (double) had(cover.line(), cover.have(Mode.SEQUENTIAL)) / need;
  }

  /// Lines are counted in things if they name a number of things, else in personnel.
  private static long needed(RequirementLine line) {
    return line.amount().or(line::strength).map(it -> it.low()).orElse(0L);
  }

  private static long had(RequirementLine line, Have have) {
    return line.amount().isPresent() ? have.amount() : have.strength();
  }

  private static String unit(RequirementLine line) {
    return line.amount().isPresent() ? "" : " troops";
  }

  private static String told(long have, Have all) {
    return Figures.number(have) + (all.unnumbered() == 0 ? "" : " +" + all.unnumbered() + "?");
  }

  private static boolean isAssumed(RequirementLine line) {
    return line.backing().stream().anyMatch(it -> it instanceof Backing.Assumed);
  }
}
