package org.muster.cli.page;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.size.Basis;
import org.muster.model.size.Citation;
import org.muster.model.size.Ruling;
import org.muster.model.size.Sizes;
import org.muster.model.size.Sizes.Composition;
import org.muster.model.size.Sizes.Composition.Composed;
import org.muster.model.size.Task;

/// How large a force must be, rule by rule, and the lines that follow: `muster size`.
public final class SizePage {
  private final Page page;
  private final Sizes sizes;
  private final List<Ruling.Applied> applied;
  private final List<Citation> citations;

  private SizePage(Page page, Sizes sizes) {
    this.page = page;
    this.sizes = sizes;
    this.applied = Ruling.applied(sizes.rulings());
    Set<Citation> cited = new LinkedHashSet<>();
    applied.forEach(it -> cited.addAll(citations(it.factor().basis())));
    this.citations = List.copyOf(cited);
  }

  public static void print(Page page, Sizes sizes) {
    new SizePage(page, sizes).print();
  }

  private void print() {
    page.title("How large a force: " + sizes.task().type().written(), "by rules of thumb");
    page.say(told(sizes.task()) + answer(sizes.composition()));
    rules();
    others();
    composition();
    sources();
    page.blank();
    if (applied.stream().anyMatch(it -> isAssumed(it.factor().basis()))) {
      page.say("* Assumed: no published figure carries the range; the reasoning stands beside it.");
    }
  }

  private static String told(Task task) {
    var parts = new ArrayList<String>();
    task.scale().ifPresent(it -> parts.add(it.written() + " size"));
    task.lineKm().ifPresent(it -> parts.add("a line of " + Figures.number(it) + " km"));
    task.inhabitants().ifPresent(it -> parts.add(Figures.number(it) + " inhabitants"));
    return parts.isEmpty()
        ? "Neither scale nor line nor inhabitants are told."
        : "Told: " + String.join(", ", parts) + ".";
  }

  /// The answer at the top, for who reads no further.
  private static String answer(Composition composition) {
    return switch (composition) {
      case Composed composed ->
          " It takes %s people in place%s."
              .formatted(
                  Figures.range(composed.total()),
                  composed
                      .pool()
                      .map(it ->
                          ", and %s in the pool to keep them there".formatted(Figures.range(it)))
                      .orElse(""));
      case Composition.Impossible _ -> " There is no size yet.";
    };
  }

  private void rules() {
    page.heading("What the rules say");
    if (applied.isEmpty()) {
      page.say("None of them can be asked with what is told.");
    }
    for (var ruling : applied) {
      page.item(
          "–",
          "%s%s: %s%s."
              .formatted(
                  ruling.rule().title(),
                  mark(ruling),
                  Figures.range(ruling.result()),
                  unit(ruling)));
      page.hang(
          "    ",
          "%s%s = %s. %s%s"
              .formatted(
                  input(ruling),
                  ruling.factor().name().written(),
                  ruling.factor().range().written(),
                  reason(ruling.factor().basis()),
                  marks(ruling.factor().basis())));
      page.hang("    ", ruling.rule().notWhen());
    }
  }

  /// Nothing where the title has said it: `Role 2 hospitals: 1`.
  private static String unit(Ruling.Applied ruling) {
    var said = ruling.rule().title().toLowerCase(Locale.ROOT).endsWith(ruling.unit());
    return said ? "" : " " + ruling.unit();
  }

  /// `factor x km of line; km of line = 470, `.
  private static String input(Ruling.Applied ruling) {
    return ruling
        .input()
        .map(it ->
            "%s; %s = %s, "
                .formatted(ruling.rule().formula(), it.unit(), Figures.range(it.quantity())))
        .orElse("");
  }

  private static String mark(Ruling.Applied ruling) {
    return isAssumed(ruling.factor().basis()) ? "*" : "";
  }

  private static boolean isAssumed(Basis basis) {
    return basis instanceof Basis.Assumed;
  }

  private static String reason(Basis basis) {
    return switch (basis) {
      case Basis.Published(_, var derivation) -> sentence(derivation);
      case Basis.Assumed(var reasoning, _) -> "Assumed: " + reasoning + ".";
      case Basis.Given(var instead, _) ->
          "Your own factor, instead of %s.".formatted(instead.written());
    };
  }

  private static String sentence(String text) {
    return upper(text) + ".";
  }

  /// The first letter of a sentence; an address stays as it is.
  private static String upper(String text) {
    return text.matches("\\w+\\.\\w.*")
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static List<Citation> citations(Basis basis) {
    return switch (basis) {
      case Basis.Published(var sources, _) -> sources;
      case Basis.Assumed(_, var near) -> near;
      case Basis.Given _ -> List.of();
    };
  }

  /// ` [1] [3]`, as numbered under the sources.
  private String marks(Basis basis) {
    return citations(basis).stream().map(it -> " " + number(it)).collect(joining());
  }

  private String number(Citation citation) {
    return "[%d]".formatted(citations.indexOf(citation) + 1);
  }

  private void others() {
    var refused = sizes.rulings().stream().flatMap(it -> refusal(it).stream()).toList();
    var lacking = sizes.rulings().stream().flatMap(it -> lack(it).stream()).toList();
    if (!refused.isEmpty()) {
      page.heading("Rules that must not be used here");
      refused.forEach(it -> page.item("✗", it));
    }
    if (!lacking.isEmpty()) {
      page.heading("Rules that would need more");
      lacking.forEach(it -> page.item("–", it));
    }
  }

  private static Optional<String> refusal(Ruling ruling) {
    return ruling instanceof Ruling.Refused(var rule, var why)
        ? Optional.of(rule.title() + ": " + why)
        : Optional.empty();
  }

  private static Optional<String> lack(Ruling ruling) {
    return ruling instanceof Ruling.Lacking(var rule, var needs)
        ? Optional.of(rule.title() + ": " + needs)
        : Optional.empty();
  }

  private void composition() {
    page.heading("The lines that follow");
    switch (sizes.composition()) {
      case Composed composed -> lines(composed);
      case Composition.Impossible(var why, var wayOut) -> page.say(why + " " + wayOut);
    }
  }

  private void lines(Composed composed) {
    page.say(
        "%s, decided by %s."
            .formatted(composed.set().title(), String.join(", ", composed.decidedBy())));
    var table = Table.of("lrrlc").head("line", "people", "things", "priority", "of");
    composed.set().lines().forEach(it -> row(table, it));
    table.row("total", Figures.range(composed.total()), "", "", "");
    page.add(table);
    page.say(
        composed
            .pool()
            .map(it ->
                "To keep it in place over time, the nations need %s troops in the pool."
                    .formatted(Figures.range(it)))
            .orElse("No pool is told: the rule of rotation does not apply."));
    page.say(
        "How a total divides into lines is an assumption of Muster's, and every line says why. A"
            + " share of a force is used at the middle of its range, so that the lines add up to the"
            + " total at either end.");
    page.say("--as-requirements prints the lines for a mission's requirements.yaml.");
  }

  private static void row(Table table, RequirementLine line) {
    table.row(
        line.id(),
        line.strength().map(Figures::range).orElse("–"),
        line.amount().map(Figures::range).orElse("–"),
        "%d %s".formatted(line.priority(), line.need().written()),
        line.subject());
  }

  private void sources() {
    if (citations.isEmpty()) {
      return;
    }
    page.heading("Sources");
    citations.forEach(this::source);
  }

  private void source(Citation citation) {
    page.item(
        number(citation),
        "%s: %s. %s.".formatted(citation.brief(), citation.says(), upper(citation.where())));
  }
}
