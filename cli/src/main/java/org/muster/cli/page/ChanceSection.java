package org.muster.cli.page;

import java.util.ArrayList;
import java.util.TreeMap;
import org.muster.cli.ask.RiskInquiry;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.model.chance.Chance;
import org.muster.model.chance.Honouring;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Rung;

/// What the chances rest on.
final class ChanceSection {
  private final Page page;
  private final RiskInquiry asked;

  ChanceSection(Page page, RiskInquiry asked) {
    this.page = page;
    this.asked = asked;
  }

  void print() {
    page.heading("What it rests on");
    decisions();
    honouring();
    delays();
    page.item(
        "–",
        "Within its range every amount is as likely*; promises are kept or broken independently of each other*.");
    page.say("* Assumed: nobody said so in public.");
  }

  private void decisions() {
    var open = asked.open();
    if (open.isEmpty()) {
      return;
    }
    var untold = open.stream().filter(it -> asked.chances().findTable(it.id()).isEmpty()).count();
    var assumed = open.stream().filter(it -> asked.chances().isAssumed(it.id())).count() - untold;
    var parts = new ArrayList<String>();
    if (assumed > 0) {
      parts.add("of %s the chances are assumed*".formatted(Figures.number(assumed)));
    }
    if (untold > 0) {
      parts.add(
          "of %s nothing is told, so their options are as likely*"
              .formatted(Figures.number(untold)));
    }
    page.item(
        "–",
        "%s: %s."
            .formatted(
                Figures.count(open.size(), "open decision"),
                parts.isEmpty() ? "all chances are sourced" : Names.list(parts)));
  }

  /// The priors of the rungs that somebody is on of whom nothing else is told.
  private void honouring() {
    var told = asked.chances().honouring();
    var rungs = new TreeMap<Rung, Chance>();
    var assumed = 0;
    for (Pledge pledge : asked.inquiry().setting().roll().current()) {
      var chance = told.of(pledge);
      assumed += chance.isAssumed() ? 1 : 0;
      if (chance.equals(Honouring.prior(pledge.rung()))) {
        rungs.put(pledge.rung(), chance);
      }
    }
    if (assumed > 0) {
      var priors = new ArrayList<String>();
      rungs.forEach(
          (rung, it) -> priors.add("%s %s".formatted(rung.written(), Chance.written(it.value()))));
      page.item(
          "–",
          "Whether %s honoured is assumed*%s."
              .formatted(
                  assumed == 1 ? "one pledge is" : Figures.number(assumed) + " pledges are",
                  priors.isEmpty() ? "" : "; Muster's own priors: " + String.join(", ", priors)));
    }
  }

  private void delays() {
    var late =
        asked.inquiry().setting().roll().current().stream()
            .map(asked.chances().delays()::of)
            .filter(it -> !it.isNothing())
            .toList();
    var assumed = late.stream().filter(it -> it.isAssumed()).count();
    page.item(
        "–",
        late.isEmpty()
            ? "Everybody is on time*."
            : "%s may be late%s; the others are on time*."
                .formatted(Figures.count(late.size(), "pledge"), assumed > 0 ? "*" : ""));
    asked
        .chances()
        .dDay()
        .ifPresent(it ->
            page.item(
                "–",
                "D-day lies between %s and %s, most likely on %s%s."
                    .formatted(
                        Names.date(it.earliest()),
                        Names.date(it.latest()),
                        Names.date(it.likely()),
                        it.isAssumed() ? "*" : "")));
  }
}
