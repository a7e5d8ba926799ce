package org.muster.cli.page;

import static java.util.stream.Collectors.joining;

import org.muster.cli.ask.Inquiry;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.StableOutcomes;
import org.muster.model.resolution.Total;

/// The outcomes that hold themselves up: `muster stable`.
public final class StablePage {
  private StablePage() {}

  public static void print(Page page, Inquiry inquiry, StableOutcomes outcomes) {
    Header.print(page, inquiry);
    page.heading("Stable outcomes");
    page.say(
        "In a stable outcome everybody who comes has what he asked for, and nobody who stays away"
            + " has.");
    outcomes(page, outcomes);
    page.blank();
    Foot.stamp(page, inquiry);
  }

  static void outcomes(Page page, StableOutcomes outcomes) {
    if (outcomes.outcomes().isEmpty()) {
      page.say(none(outcomes));
      return;
    }
    var table = Table.of("rrrl").head("", "nations", "troops", "who");
    var number = 0;
    for (var total : outcomes.outcomes()) {
      number++;
      table.row(
          String.valueOf(number),
          Figures.number(total.nations().size()),
          troops(total),
          total.pledges().isEmpty()
              ? "nobody"
              : total.pledges().stream().map(PledgeId::id).collect(joining(" ")));
    }
    page.add(table);
    page.say(count(outcomes));
  }

  private static String troops(Total total) {
    return total.pledges().size() == total.unnumbered() ? "–" : Figures.range(total.strength());
  }

  private static String count(StableOutcomes outcomes) {
    var count = Figures.count(outcomes.outcomes().size(), "stable outcome");
    return outcomes.complete()
        ? "There " + (outcomes.outcomes().size() == 1 ? "is " : "are ") + count + ", and no more."
        : "The first " + count + "; there may be more. --limit shows more.";
  }

  private static String none(StableOutcomes outcomes) {
    if (!outcomes.complete()) {
      return "No stable outcome was found within the limit; there may be some.";
    }
    return "There is no stable outcome: whoever comes takes away what somebody asked for."
        + (outcomes.oddLoop().isEmpty()
            ? ""
            : " The odd loop: "
                + outcomes.oddLoop().stream().map(PledgeId::id).collect(joining(" → "))
                + " → "
                + outcomes.oddLoop().getFirst()
                + ".");
  }
}
