package org.muster.cli.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.muster.cli.text.Page;
import org.muster.cli.text.Typesetting;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.EventShares;
import org.muster.model.sweep.Share;

/// In what share of the worlds each target is reached, by what each decision takes; the decisions
/// that matter most first.
final class HeatMap {
  /// More would not be looked at; the JSON has all.
  private static final int MOST = 10;

  private static final int INDENT = 4;
  private static final int GAP = 2;
  private static final int CELL = 5;

  private final Page page;
  private final List<Column> columns;
  private final List<Decision> matter;
  private final List<Decision> lost;
  private final List<Decision> idle;
  private final int label;

  /// A target.
  ///
  /// @param letter that stands for it
  record Column(String letter, EventShares shares) {}

  /// @param all targets, the main one first
  /// @param over decisions that were swept
  HeatMap(Page page, List<Column> all, List<Decision> over) {
    this.page = page;
    this.label =
        INDENT
            + over.stream()
                .flatMap(it -> it.options().stream())
                .mapToInt(Typesetting::width)
                .max()
                .orElse(0);
    this.columns = all.stream().limit(Math.max(1, (page.width() - label) / (GAP + CELL))).toList();
    this.matter = over.stream().filter(it -> weight(it.id()) > 0).sorted(order()).toList();
    var others = over.stream().filter(it -> weight(it.id()) == 0).toList();
    this.lost = others.stream().filter(it -> isRead(it.id())).toList();
    this.idle = others.stream().filter(it -> !isRead(it.id())).toList();
  }

  void print() {
    if (!matter.isEmpty()) {
      page.line(
          Typesetting.left("", label)
              + columns.stream()
                  .map(column -> Typesetting.right(column.letter(), GAP + CELL))
                  .collect(Collectors.joining()));
    }
    matter.stream().limit(MOST).forEach(this::print);
    rest("Less than these matter: ", matter.stream().skip(MOST).toList());
    rest("Too little to tell from nothing in this sample (--samples draws more): ", lost);
    rest("Without a say in %s: ".formatted(columns.size() == 1 ? "it" : "any of these"), idle);
    page.say(Shares.LEGEND);
  }

  private void rest(String lead, List<Decision> decisions) {
    if (!decisions.isEmpty()) {
      page.say(
          lead + String.join(", ", decisions.stream().map(it -> it.id().name()).toList()) + ".");
    }
  }

  private void print(Decision decision) {
    var name = decision.id().name();
    page.say(decision.question().isEmpty() ? name : "%s (%s)".formatted(decision.question(), name));
    for (var option : decision.options()) {
      var cells =
          columns.stream()
              .map(column -> Typesetting.right(cell(column, decision.id(), option), GAP + CELL));
      page.line(
          Typesetting.left(" ".repeat(INDENT) + option, label)
              + cells.collect(Collectors.joining()));
    }
  }

  private String cell(Column column, DecisionId decision, String option) {
    return given(column, decision)
        .map(it -> it.getOrDefault(option, Share.NONE))
        .map(share -> Shares.cell(page, share))
        .orElse("");
  }

  private static Optional<SortedMap<String, Share>> given(Column column, DecisionId decision) {
    return Optional.ofNullable(column.shares().given().get(decision));
  }

  /// By how much the main target moves, then by the most that any does.
  private Comparator<Decision> order() {
    return Comparator.comparingDouble((Decision it) -> -reach(columns.getFirst(), it.id()))
        .thenComparingDouble(it -> -weight(it.id()))
        .thenComparing(Decision::id);
  }

  private double weight(DecisionId decision) {
    return columns.stream().mapToDouble(column -> reach(column, decision)).max().orElse(0);
  }

  /// From the smallest share to the largest, as far as that is no chance of the sample.
  private static double reach(Column column, DecisionId decision) {
    var asked = asked(column, decision);
    var low = asked.stream().mapToDouble(Share::high).min().orElse(0);
    var high = asked.stream().mapToDouble(Share::low).max().orElse(0);
    return Math.max(0, high - low);
  }

  /// Whether shares differ at all.
  private boolean isRead(DecisionId decision) {
    return columns.stream()
        .anyMatch(column ->
            asked(column, decision).stream().mapToDouble(Share::value).distinct().count() > 1);
  }

  private static List<Share> asked(Column column, DecisionId decision) {
    return given(column, decision).orElse(new TreeMap<>()).values().stream()
        .filter(it -> it.of().signum() > 0)
        .toList();
  }
}
