package org.muster.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongToIntFunction;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Ink;
import org.muster.cli.text.Page;
import org.muster.cli.text.Typesetting;
import org.muster.model.risk.Quantile;
import org.muster.model.risk.Risk;
import org.muster.model.risk.Spread;

/// Personnel in place over time, a row a day: from 5 to 95 percent of the draws a line, from 25 to
/// 75 a bar, and the middle a mark. Readable without colour.
final class FanChart {
  private static final int MOST_ROWS = 13;
  private static final int NARROWEST = 20;
  private static final List<Integer> STEPS = List.of(1, 2, 4, 8, 13, 26, 52);

  private final Page page;
  private final Risk risk;
  private final long top;

  FanChart(Page page, Risk risk) {
    this.page = page;
    this.risk = risk;
    this.top = Math.max(1, risk.fan().stream().mapToLong(it -> it.most().value()).max().orElse(0));
  }

  void print() {
    var numbers = Math.max("mean".length(), Figures.number(top).length());
    var days = Days.brief(7L * risk.horizon()).length();
    var width = Math.max(NARROWEST, page.width() - 2 - days - 2 - 4 * (numbers + 2));
    page.line(
        "  "
            + Typesetting.left("", days + 2)
            + right("5%", numbers)
            + right("50%", numbers)
            + right("95%", numbers)
            + right("mean", numbers)
            + page.in(Ink.FAINT, "0" + Typesetting.right(Figures.number(top), width - 1)));
    for (int week : weeks()) {
      var spread = risk.fan().get(week);
      page.line(
          "  "
              + Typesetting.left(Days.brief(7L * week), days + 2)
              + right(Figures.number(spread.least().value()), numbers)
              + right(Figures.number(spread.median().value()), numbers)
              + right(Figures.number(spread.most().value()), numbers)
              + right(Figures.number(Math.round(spread.mean().value())), numbers)
              + row(spread, width));
    }
  }

  private static String right(String text, int width) {
    return Typesetting.right(text, width) + "  ";
  }

  private List<Integer> weeks() {
    var step = STEPS.stream().filter(it -> risk.horizon() / it < MOST_ROWS).findFirst().orElse(104);
    var weeks = new ArrayList<Integer>();
    for (int week = 0; week < risk.horizon(); week += step) {
      weeks.add(week);
    }
    return weeks;
  }

  private String row(Spread spread, int width) {
    LongToIntFunction at = value -> (int) Math.min(width - 1, value * width / top);
    var places =
        spread.quantiles().stream().map(Quantile::value).mapToInt(at::applyAsInt).toArray();
    var row = new StringBuilder();
    for (int column = 0; column <= places[4]; column++) {
      row.append(
          column == places[2]
              ? "┃"
              : column < places[0] ? " " : column >= places[1] && column <= places[3] ? "█" : "─");
    }
    return page.in(Ink.GREEN, row.toString());
  }
}
