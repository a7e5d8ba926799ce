package org.muster.cli.page;

import java.util.Locale;
import org.muster.cli.plan.ForceAnswer;
import org.muster.cli.plan.PriceList;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Price.Change;

/// What would buy how much, the most first: `muster prices`.
public final class PricesPage {
  private static final int MOST = 12;

  private final Page page;
  private final PriceList list;
  private final ForcePlan plan;
  private boolean assumes;

  private PricesPage(Page page, PriceList list, ForcePlan plan) {
    this.page = page;
    this.list = list;
    this.plan = plan;
  }

  public static void print(Page page, PriceList list) {
    var asked = list.asked();
    Header.print(page, asked.inquiry());
    PlanHead.print(page, asked);
    switch (list.answer()) {
      case ForceAnswer.NotRequired _ -> {
        page.blank();
        page.say("No requirement set applies with these choices: nothing is missing.");
      }
      case ForceAnswer.Conflict(var limits) ->
          ConflictSection.print(page, limits, new Days(asked.dDay()));
      case ForceAnswer.Planned(var plan, _) -> new PricesPage(page, list, plan).print();
    }
    page.blank();
    Foot.stamp(page, asked.inquiry());
  }

  private void print() {
    page.heading("What would buy most");
    if (list.prices().isEmpty()) {
      page.say(nothing());
      return;
    }
    var sentences = new PriceSentences(list.asked().inquiry().mission(), plan);
    var shown = list.prices().stream().limit(MOST).toList();
    for (int i = 0; i < shown.size(); i++) {
      item(rank(i + 1, shown.size()), sentences.of(shown.get(i)));
    }
    if (list.prices().size() > MOST) {
      page.say("and %s more.".formatted(Figures.number(list.prices().size() - MOST)));
    }
    page.blank();
    page.say(
        "Each is measured by itself, by planning again; two of them together may buy more or less"
            + " than their sum.");
    if (shown.stream().anyMatch(it -> it.change() instanceof Change.OneMoreUnit)) {
      say(sentences.oneMore());
    }
    ended();
    if (assumes) {
      page.say("* Assumed: nobody said so in public.");
    }
  }

  private static String rank(int number, int most) {
    return String.format(Locale.ROOT, most > 9 ? "%2d." : "%d.", number);
  }

  private String nothing() {
    if (plan.score().shortfall() == 0) {
      return "Nothing is missing, so nothing would buy anything.";
    }
    return list.complete()
        ? "Nothing that can be tried would buy anything: no unit more, no week, floor, corridor or"
            + " camp."
        : "The search was ended before anything was found that would buy something.";
  }

  private void ended() {
    if (!list.complete()) {
      page.say("The search was ended before everything was tried: there may be more.");
    }
  }

  private void item(String mark, String sentence) {
    assumes |= sentence.contains("*");
    page.item(mark, sentence);
  }

  private void say(String sentence) {
    assumes |= sentence.contains("*");
    page.say(sentence);
  }
}
