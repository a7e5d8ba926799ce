package org.muster.cli.page;

import java.util.Locale;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.ask.Target;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.nation.NationId;
import org.muster.model.resolution.Pivots;
import org.muster.model.resolution.Pivots.Mover;
import org.muster.model.scenario.DecisionId;

/// How much each nation and decision matters for a target: `muster pivots`.
public final class PivotsPage {
  private final Inquiry inquiry;
  private final Names names;

  private PivotsPage(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.names = new Names(inquiry.mission());
  }

  public static void print(Page page, Inquiry inquiry, Target target, Pivots pivots) {
    new PivotsPage(inquiry).print(page, target, pivots);
  }

  private void print(Page page, Target target, Pivots pivots) {
    Header.print(page, inquiry);
    page.heading("Who matters for", target.name());
    UnlocksPage.meaning(page, target);
    page.say(summary(pivots));
    page.add(movers(pivots));
    lost(page, pivots);
    if (!pivots.nulls().isEmpty()) {
      page.say("Can change nothing: " + String.join(", ", pivots.nulls()) + ".");
    }
    page.say(
        "Banzhaf: share of the coalitions of all others that the mover swings. Shapley: share of"
            + " the orders in which it is the one that swings.");
    page.blank();
    Foot.stamp(page, inquiry);
  }

  private Table movers(Pivots pivots) {
    var table = Table.of("lrrll").head("mover", "Banzhaf", "Shapley", "", "who decides");
    for (var mover : pivots.movers().stream().filter(PivotsPage::isSeen).toList()) {
      table.row(
          mover.name(),
          share(mover.banzhaf(), pivots.exact(), mover.margin()),
          share(mover.shapley(), pivots.exact(), mover.margin()),
          mover.veto() ? "veto" : "",
          who(mover));
    }
    return table;
  }

  /// Whether more is found than the sample could make up.
  private static boolean isSeen(Mover mover) {
    return Math.max(mover.banzhaf(), mover.shapley()) > mover.margin();
  }

  private static void lost(Page page, Pivots pivots) {
    var lost = pivots.movers().stream().filter(mover -> !isSeen(mover)).map(Mover::name).sorted();
    var names = lost.toList();
    if (!names.isEmpty()) {
      page.say(
          "Too little to tell from nothing in this sample (--samples draws more): "
              + String.join(", ", names)
              + ".");
    }
  }

  private String who(Mover mover) {
    return switch (mover.kind()) {
      case NATION -> names.nation(NationId.of(mover.name()));
      case DECISION ->
          inquiry
              .mission()
              .findDecision(DecisionId.of(mover.name()))
              .map(it -> names.owner(it.owner()))
              .orElse("");
    };
  }

  private static String share(double share, boolean exact, double margin) {
    var percent = String.format(Locale.ROOT, "%.1f %%", 100 * share);
    return exact ? percent : percent + String.format(Locale.ROOT, " ±%.1f", 100 * margin);
  }

  private static String summary(Pivots pivots) {
    var how =
        pivots.exact()
            ? "Counted over all %s coalitions.".formatted(Figures.number(pivots.coalitions()))
            : "Sampled from %s coalitions, with 95 %% intervals."
                .formatted(Figures.number(pivots.coalitions()));
    var mode = UnlocksPage.mode(pivots.mode());
    if (pivots.reached()) {
      return "It is reached already, %s. %s".formatted(mode, how);
    }
    return pivots.movers().isEmpty()
        ? "It is not reached %s, and no coalition of movers reaches it. %s".formatted(mode, how)
        : "It is not reached %s. %s".formatted(mode, how);
  }
}
