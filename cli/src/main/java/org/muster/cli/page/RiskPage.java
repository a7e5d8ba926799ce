package org.muster.cli.page;

import java.util.List;
import java.util.Locale;
import org.muster.cli.ask.RiskInquiry;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.resolution.Mode;
import org.muster.model.risk.Quantile;
import org.muster.model.risk.Risk;
import org.muster.model.risk.Risk.MilestoneRisk;
import org.muster.model.time.Weeks;

/// What becomes of the force plan if promises may be broken.
public final class RiskPage {
  private final Page page;
  private final RiskInquiry asked;
  private final Risk risk;

  private RiskPage(Page page, RiskInquiry asked, Risk risk) {
    this.page = page;
    this.asked = asked;
    this.risk = risk;
  }

  public static void print(Page page, RiskInquiry asked, Risk risk) {
    Header.print(page, asked.inquiry());
    new RiskPage(page, asked, risk).print();
  }

  private void print() {
    page.heading("In short");
    page.say(answer());
    page.say(shape());
    if (risk.unplanned() > 0) {
      page.say(unplanned());
    }
    page.heading("How many stand in place");
    new FanChart(page, risk).print();
    page.say("─ in 90% of the draws, █ in half of them, ┃ the middle; troops in place.");
    milestones();
    new RiskLines(page, asked.inquiry().mission(), risk).print();
    targets();
    new SwingSection(page, asked.inquiry().mission(), risk).print();
    new ChanceSection(page, asked).print();
    page.blank();
    page.say(
        "%s draws with seed %d, %s in brackets; %s of %s of pledges planned%s."
            .formatted(
                Figures.number(risk.draws()),
                risk.seed(),
                "95% intervals",
                Figures.number(risk.planned()),
                Figures.count(risk.cases(), "different set"),
                risk.complete() ? "" : ", because it was stopped"));
    Foot.stamp(page, asked.inquiry());
  }

  /// By D+60 between 1,200 and 6,400 troops stand in place.
  private String answer() {
    var there = risk.fan().get(Weeks.of(risk.by()));
    var least = there.least().value();
    var most = there.most().value();
    var sentence =
        most == least
            ? "By %s %s in place, in nine of ten draws".formatted(day(), stand(most))
            : "By %s between %s and %s in place (90%%), on average %s"
                .formatted(
                    day(),
                    Figures.number(least),
                    stand(most),
                    Figures.number(Math.round(there.mean().value())));
    return sentence + comes(risk.milestones()) + ".";
  }

  private static String stand(long heads) {
    return Lines.troops(heads) + (heads == 1 ? " stands" : " stand");
  }

  private String day() {
    return Days.brief(risk.by());
  }

  private String comes(List<MilestoneRisk> milestones) {
    if (milestones.isEmpty()) {
      return "";
    }
    var first = milestones.getFirst();
    return "; %s comes by %s in %s"
        .formatted(name(first), day(), Chancy.share(first.byWeek().get(Weeks.of(risk.by()))));
  }

  private static String name(MilestoneRisk milestone) {
    return milestone.name().toUpperCase(Locale.ROOT);
  }

  private String shape() {
    return "%s Of all that was promised %s to %s troops come at all (90%%), wherever they stand."
        .formatted(
            risk.mode() == Mode.SEQUENTIAL
                ? "Planned is with those who come in turn."
                : "Planned is with those who come if all sign at once.",
            Figures.number(risk.comes().least().value()),
            Figures.number(risk.comes().most().value()));
  }

  private String unplanned() {
    return "In %s of the draws the set of pledges was not planned (%s): the values leave them out, and every interval holds both that nothing and that everything is reached in them. %s"
        .formatted(
            Chancy.percent(risk.unplannedShare()),
            Figures.count(risk.cases() - risk.planned(), "set"),
            risk.complete()
                ? "More --plans narrow it."
                : "It was stopped; with --work it goes on from there.");
  }

  // Milestones and targets

  private void milestones() {
    if (risk.milestones().isEmpty()) {
      return;
    }
    page.heading("When milestones come");
    var table = Table.of("lrrrrrl");
    table.head("", "by " + day(), "at all", "5%", "50%", "95%", "");
    for (var it : risk.milestones()) {
      table.row(
          name(it),
          Chancy.share(it.byWeek().get(Weeks.of(risk.by()))),
          Chancy.share(it.comes()),
          week(it.quantiles().getFirst()),
          week(it.quantiles().get(2)),
          week(it.quantiles().getLast()),
          it.title());
    }
    page.add(table);
    page.say("5%, 50%, 95%: the day by which it has come in so many of the draws.");
  }

  private static String week(Quantile week) {
    return week.value() == Quantile.NEVER ? "never" : Days.brief(7 * week.value());
  }

  private void targets() {
    if (risk.targets().isEmpty()) {
      return;
    }
    page.heading("Targets");
    var table = Table.of("ll");
    risk.targets().forEach(it -> table.row(it.name(), Chancy.share(it.reached())));
    page.add(table);
    page.say("Reached by those who come, wherever they stand.");
  }
}
