package org.muster.cli.page;

import java.util.ArrayList;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.pledge.Range;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;

/// From what is declared to what comes in turn, and what signing at once would gain.
final class Waterfall {
  private Waterfall() {}

  static void print(Page page, Resolution resolution) {
    var lines = resolution.coverage().lines().size();
    var table =
        Table.of("lrrrr")
            .head("", "nations", "offers", "troops", lines == 0 ? "" : "lines on paper");
    row(table, "declared", Mode.DECLARED, resolution, lines);
    row(table, "at once", Mode.SIMULTANEOUS, resolution, lines);
    row(table, "in turn", Mode.SEQUENTIAL, resolution, lines);
    page.add(table);
    page.say(said(resolution));
    page.say(dividend(resolution));
  }

  private static void row(Table table, String name, Mode mode, Resolution resolution, int lines) {
    var total = resolution.total(mode);
    table.row(
        name,
        Figures.number(total.nations().size()),
        Figures.number(total.pledges().size()),
        total.pledges().size() == total.unnumbered() ? "–" : Figures.range(total.strength()),
        lines == 0 ? "" : resolution.coverage().filled(mode) + " of " + lines);
  }

  /// What was said on the way to what stands, and how much of it has no number.
  private static String said(Resolution resolution) {
    if (resolution.pledges().isEmpty()) {
      return "On record: nothing, as far as was known.";
    }
    var offers = resolution.total(Mode.DECLARED);
    var parts = new ArrayList<String>();
    parts.add(
        "%s (%s name no troops)"
            .formatted(
                Figures.count(offers.pledges().size(), "offer"),
                Figures.number(offers.unnumbered())));
    parts.add(Figures.count(count(resolution, Standing.REFUSED), "refusal"));
    parts.add(
        "%s out of date"
            .formatted(
                Figures.number(
                    count(resolution, Standing.EXPIRED) + count(resolution, Standing.SUPERSEDED))));
    var asked = current(resolution) - offers.pledges().size();
    if (asked > 0) {
      parts.add("%s not offered by anybody yet".formatted(Figures.number(asked)));
    }
    return "On record: %s. %s."
        .formatted(
            Figures.count(resolution.pledges().size(), "position"),
            Names.sentence(Names.list(parts)));
  }

  private static long current(Resolution resolution) {
    return resolution.pledges().stream().filter(it -> it.standing().isCurrent()).count();
  }

  private static long count(Resolution resolution, Standing standing) {
    return resolution.pledges(standing).size();
  }

  /// The coordination dividend as a sentence.
  private static String dividend(Resolution resolution) {
    var dividend = resolution.dividend();
    var gains = new ArrayList<String>();
    if (dividend.nations() != 0) {
      gains.add(Figures.count(dividend.nations(), "nation"));
    }
    if (dividend.strengthLow() != 0 || dividend.strengthHigh() != 0) {
      gains.add(troops(dividend.strengthLow(), dividend.strengthHigh()));
    }
    if (dividend.lines() != 0) {
      gains.add(Figures.count(dividend.lines(), "requirement line"));
    }
    var offers =
        resolution.total(Mode.SIMULTANEOUS).pledges().size()
            - resolution.total(Mode.SEQUENTIAL).pledges().size();
    if (offers == 0) {
      return "Coordination dividend: none. Signing at once brings no more than coming in turn.";
    }
    gains.add(Figures.count(offers, "pledge"));
    return "Coordination dividend: signing at once instead of waiting in turn gains %s."
        .formatted(Names.list(gains));
  }

  private static String troops(long low, long high) {
    return Figures.range(Range.of(Math.min(low, high), Math.max(low, high))) + " troops";
  }
}
