package org.muster.cli.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.ask.PlanFile;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Ink;
import org.muster.cli.text.Page;
import org.muster.engine.audit.Breach;
import org.muster.engine.audit.Rule;
import org.muster.exchange.finding.Findings;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Score;
import org.muster.model.resolution.Mode;

/// Whether a plan keeps the rules, and where it does not: `muster check-plan`.
public final class CheckPlanPage {
  private CheckPlanPage() {}

  public static void print(Page page, Inquiry inquiry, PlanFile file, List<Breach> breaches) {
    Header.print(page, inquiry);
    page.heading("Does the plan keep the rules");
    page.say(verdict(page, file.plan(), breaches.size()));
    breaches.stream()
        .collect(groupingBy(Breach::rule, TreeMap::new, toList()))
        .forEach((rule, broken) -> {
          page.say(heading(rule));
          broken.forEach(it -> page.item("–", it.message()));
        });
    page.blank();
    file.warnings(inquiry).forEach(it -> Findings.text(it).lines().forEach(page::line));
    Foot.stamp(page, inquiry);
  }

  /// `12 assignments, 15 lines, 104 weeks, for those who come in turn: every rule holds.`
  private static String verdict(Page page, ForcePlan plan, int breaches) {
    var what =
        "%s, %s, %s, for %s"
            .formatted(
                Figures.count(plan.assignments().size(), "assignment"),
                Figures.count(plan.lines().size(), "line"),
                Figures.count(plan.horizon(), "week"),
                who(plan.mode()));
    var shortfall =
        String.format(Locale.ROOT, "%,.1f", (double) plan.score().shortfall() / Score.SCALE);
    return breaches == 0
        ? "%s %s: every rule holds; shortfall %s as stated."
            .formatted(page.in(Ink.GREEN, "✓"), what, shortfall)
        : "%s %s: %s. The stated shortfall is %s."
            .formatted(
                page.in(Ink.RED, "✗"),
                what,
                Figures.count(breaches, "breach", "breaches"),
                shortfall);
  }

  private static String who(Mode mode) {
    return switch (mode) {
      case DECLARED -> "all as declared";
      case SEQUENTIAL -> "those who come in turn";
      case SIMULTANEOUS -> "those who come at once";
    };
  }

  /// `Rule 4, one place at a time`.
  private static String heading(Rule rule) {
    return Names.sentence(rule.place()) + ", " + title(rule) + ":";
  }

  private static String title(Rule rule) {
    return switch (rule) {
      case TIME -> "time";
      case UNITS -> "units";
      case LINES -> "lines";
      case WINDOW -> "window";
      case HANDOVER -> "handover";
      case WAY -> "way";
      case ONE_PLACE -> "one place at a time";
      case TOUR -> "tour and dwell";
      case CAVEATS -> "caveats";
      case CONSENT -> "consent";
      case PLACES -> "places";
      case CORRIDORS -> "corridors";
      case LIFT -> "lift";
      case HOME -> "home";
      case MISSING -> "what is missing";
      case SCORE -> "what is better";
      case ORDERS -> "what somebody pins or forbids";
      case MILESTONES -> "milestones";
    };
  }
}
