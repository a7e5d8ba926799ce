package org.muster.cli.page;

import java.util.Optional;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.resolution.Mode;
import org.muster.model.sweep.Figure;
import org.muster.model.sweep.Spread;
import org.muster.model.sweep.Sweep;

/// How many come: from the world with few to the world with many.
final class SpreadSection {
  private static final int LOW = 0;
  private static final int HALF = 2;
  private static final int HIGH = 4;

  private SpreadSection() {}

  static void print(Page page, Sweep sweep) {
    var table =
        Table.of("lrrrrrrr")
            .head("", "in turn 5%", "half", "95%", "most", "at once 5%", "half", "95%");
    for (var inTurn : sweep.in(Mode.SEQUENTIAL).spreads()) {
      var atOnce =
          sweep.in(Mode.SIMULTANEOUS).spreads().stream()
              .filter(it -> it.figure().equals(inTurn.figure()))
              .findFirst()
              .orElse(inTurn);
      name(inTurn.figure())
          .filter(_ -> atOnce.most() > 0 || inTurn.most() > 0)
          .ifPresent(name -> row(table, name, inTurn, atOnce));
    }
    page.heading("How many come");
    if (table.isEmpty()) {
      page.say("Nobody, in any world.");
      return;
    }
    page.say("5% of the worlds have no more than the first number, half no more than the second.");
    page.add(table);
  }

  private static void row(Table table, String name, Spread inTurn, Spread atOnce) {
    table.row(
        name,
        at(inTurn, LOW),
        at(inTurn, HALF),
        at(inTurn, HIGH),
        Figures.number(inTurn.most()),
        at(atOnce, LOW),
        at(atOnce, HALF),
        at(atOnce, HIGH));
  }

  private static String at(Spread spread, int level) {
    return Figures.number(spread.quantiles().get(level));
  }

  /// Things by capability are many; the files and the JSON have them.
  private static Optional<String> name(Figure figure) {
    return switch (figure) {
      case Figure.Nations() -> Optional.of("nations");
      case Figure.Strength() -> Optional.of("troops");
      case Figure.StrengthOf(var component) -> Optional.of("– " + component.written());
      case Figure.Amount _ -> Optional.empty();
      case Figure.LinesFilled() -> Optional.of("lines filled");
    };
  }
}
