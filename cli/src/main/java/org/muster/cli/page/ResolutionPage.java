package org.muster.cli.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;

/// Who comes, pledge by pledge: `muster resolve`.
public final class ResolutionPage {
  private final Page page;
  private final Inquiry inquiry;
  private final Resolution resolution;

  private ResolutionPage(Page page, Inquiry inquiry, Resolution resolution) {
    this.page = page;
    this.inquiry = inquiry;
    this.resolution = resolution;
  }

  public static void print(Page page, Inquiry inquiry, Resolution resolution) {
    new ResolutionPage(page, inquiry, resolution).print();
  }

  private void print() {
    Header.print(page, inquiry);
    page.heading("Who comes");
    Waterfall.print(page, resolution);
    knots();
    resolution
        .stable()
        .ifPresent(outcomes -> {
          page.heading("Stable outcomes");
          StablePage.outcomes(page, outcomes);
        });
    for (var standing : Standing.values()) {
      group(standing);
    }
    Foot.print(page, inquiry, resolution);
  }

  private void knots() {
    if (!resolution.knots().isEmpty()) {
      page.heading("Who waits for whom");
      var rings = new Rings(inquiry.mission());
      resolution.knots().forEach(knot -> page.item("–", rings.of(knot)));
    }
  }

  private void group(Standing standing) {
    var placed = resolution.pledges(standing);
    if (placed.isEmpty()) {
      return;
    }
    page.blank();
    page.line(
        Signs.named(standing, page)
            + "  "
            + Figures.count(placed.size(), "pledge")
            + " of "
            + Figures.count(Names.nationsOf(placed).size(), "nation"));
    page.add(isPast(standing) ? byNation(placed) : oneByOne(placed));
  }

  private static boolean isPast(Standing standing) {
    return standing == Standing.EXPIRED || standing == Standing.SUPERSEDED;
  }

  private static Table oneByOne(List<Placed> placed) {
    var table = Table.of("llrl");
    placed.forEach(it -> row(table, it));
    return table;
  }

  /// What no longer stands, by id only.
  private static Table byNation(List<Placed> placed) {
    var table = Table.of("ll");
    placed.stream()
        .collect(groupingBy(it -> it.pledge().nation(), TreeMap::new, toList()))
        .forEach((nation, theirs) ->
            table.row(
                nation.code(),
                theirs.stream().map(it -> it.pledge().id().id()).collect(joining(", "))));
    return table;
  }

  private static void row(Table table, Placed placed) {
    var pledge = placed.pledge();
    table.row(
        pledge.nation().code(),
        pledge.id().id(),
        brings(placed),
        Names.subject(pledge)
            + (pledge.isAssumption() ? " *" : " " + Names.citations(pledge.statements())));
  }

  private static String brings(Placed placed) {
    return placed
        .inTurn()
        .or(placed::atOnce)
        .map(it -> Names.amount(it.strength(), it.units()))
        .orElseGet(() -> offered(placed));
  }

  private static String offered(Placed placed) {
    if (placed.standing() == Standing.REFUSED) {
      return "";
    }
    var tiers = placed.pledge().tiers();
    return tiers.size() == 1
        ? Names.amount(tiers.getFirst().strength(), tiers.getFirst().units())
        : Names.amount(
            tiers.stream().flatMap(it -> it.strength().stream()).reduce((a, b) -> a.max(b)),
            Optional.empty());
  }
}
