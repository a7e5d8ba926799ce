package org.muster.cli.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Ink;
import org.muster.cli.text.Page;
import org.muster.cli.text.Typesetting;
import org.muster.model.mission.Mission;
import org.muster.model.risk.Factor;
import org.muster.model.risk.Risk;
import org.muster.model.risk.Swing;
import org.muster.model.risk.Swing.Side;
import org.muster.model.risk.Swing.Turn;
import org.muster.model.time.Weeks;

/// What moves the outcome most, as bars about the average: a tornado.
final class SwingSection {
  private static final int MOST = 12;
  private static final int NARROWEST = 16;

  private final Page page;
  private final Names names;
  private final Risk risk;
  private final List<Swing> swings;

  SwingSection(Page page, Mission mission, Risk risk) {
    this.page = page;
    this.names = new Names(mission);
    this.risk = risk;
    this.swings = risk.swings().stream().filter(Swing::isClear).limit(MOST).toList();
  }

  void print() {
    page.heading("What moves it most, by " + Days.brief(risk.by()));
    if (swings.isEmpty()) {
      page.say(
          "Nothing that is open moves the troops in place by more than the draws leave to chance.");
      return;
    }
    bars();
    var clear = risk.swings().stream().filter(Swing::isClear).count();
    page.say(
        "Average of the troops in place if this alone is known; the rest as likely as it is then."
            + more(clear)
            + others(risk.swings().size() - clear));
  }

  private static String more(long clear) {
    return clear <= MOST
        ? ""
        : " %s in --format json."
            .formatted(Figures.count(clear - MOST, "smaller one is", "smaller ones are"));
  }

  private static String others(long unclear) {
    return unclear == 0
        ? ""
        : " %s be told from chance."
            .formatted(Figures.count(unclear, "other factor cannot", "other factors cannot"));
  }

  private void bars() {
    var name = swings.stream().mapToInt(it -> name(it.factor()).length()).max().orElse(0);
    var low = swings.stream().mapToInt(it -> less(it).length()).max().orElse(0);
    var high = swings.stream().mapToInt(it -> more(it).length()).max().orElse(0);
    var width = page.width() - 2 - name - low - high - 6;
    if (width < NARROWEST) {
      lines();
      return;
    }
    for (var swing : swings) {
      page.line(
          "  "
              + Typesetting.left(name(swing.factor()), name)
              + "  "
              + Typesetting.right(less(swing), low)
              + "  "
              + bar(swing, width)
              + "  "
              + more(swing));
    }
  }

  /// Where there is no room for bars.
  private void lines() {
    for (var swing : swings) {
      page.item("–", "%s: %s; %s.".formatted(name(swing.factor()), less(swing), more(swing)));
    }
  }

  /// From the one average to the other, with a mark at the average of all.
  private String bar(Swing swing, int width) {
    var least = swings.stream().mapToDouble(it -> it.less().strength().value()).min().orElse(0);
    var most = swings.stream().mapToDouble(it -> it.more().strength().value()).max().orElse(1);
    var from = place(swing.less().strength().value(), least, most, width);
    var to = place(swing.more().strength().value(), least, most, width);
    var middle = place(risk.fan().get(Weeks.of(risk.by())).mean().value(), least, most, width);
    var bar = new StringBuilder();
    for (int column = 0; column < width; column++) {
      bar.append(
          column == middle
              ? "│"
              : column < from || column > to ? " " : column < middle ? "▒" : "█");
    }
    return page.in(Ink.GREEN, bar.toString());
  }

  private static int place(double value, double least, double most, int width) {
    return (int)
        Math.clamp((value - least) / Math.max(1e-9, most - least) * (width - 1), 0, width - 1.0);
  }

  private String name(Factor factor) {
    return switch (factor) {
      case Factor.Decides(var decision) -> decision.name();
      case Factor.Honours(var nation) -> names.nation(nation) + "'s word";
      case Factor.Strength(var nation) -> names.nation(nation) + "'s strength";
      case Factor.Lateness(var nation) -> names.nation(nation) + "'s delay";
      case Factor.DDay() -> "D-day";
    };
  }

  private String less(Swing swing) {
    return told(swing.factor(), swing.less()) + " " + heads(swing.less());
  }

  private String more(Swing swing) {
    return heads(swing.more()) + " " + told(swing.factor(), swing.more());
  }

  private static String heads(Side side) {
    return Figures.number(Math.round(side.strength().value()));
  }

  private static String told(Factor factor, Side side) {
    return switch (side.turn()) {
      case Turn.Takes(var option) -> option;
      case Turn.Kept() -> "kept";
      case Turn.Broken() -> "not wholly kept";
      case Turn.Lower(var limit) -> limit(factor, "up to ", limit);
      case Turn.Upper(var limit) -> limit(factor, "from ", limit);
    };
  }

  private static String limit(Factor factor, String word, double limit) {
    return switch (factor) {
      case Factor.DDay() -> word + Names.date(LocalDate.ofEpochDay((long) limit));
      case Factor.Lateness _ -> word + String.format(Locale.ROOT, "%.0f days", limit);
      case Factor.Strength _ -> word + String.format(Locale.ROOT, "%.0f%%", 100 * limit);
      case Factor.Decides _, Factor.Honours _ -> "";
    };
  }
}
