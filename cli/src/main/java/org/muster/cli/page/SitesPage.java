package org.muster.cli.page;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.evidence.Backing;
import org.muster.model.site.Criterion;
import org.muster.model.site.Site;
import org.muster.model.site.SiteQuestion;
import org.muster.model.site.SiteRanking;
import org.muster.model.site.SiteRanking.Interval;
import org.muster.model.site.SiteRanking.Margin;
import org.muster.model.site.SiteRanking.Part;
import org.muster.model.site.SiteRanking.Ranked;
import org.muster.model.site.SiteStudy;
import org.muster.model.word.Word;

/// How good each place is, and which to choose: `muster sites`.
public final class SitesPage {
  private static final int CLOSE = 5;

  private final Page page;
  private final Inquiry inquiry;
  private final SiteStudy study;
  private final SiteRanking ranking;
  private final SiteQuestion question;

  private SitesPage(Page page, Inquiry inquiry, SiteStudy study) {
    this.page = page;
    this.inquiry = inquiry;
    this.study = study;
    this.ranking = study.ranking();
    this.question = study.question();
  }

  public static void print(Page page, Inquiry inquiry, SiteStudy study) {
    new SitesPage(page, inquiry, study).print();
  }

  private void print() {
    Header.print(page, inquiry);
    new SitesChoice(page, study).print();
    if (!ranking.sites().isEmpty()) {
      ranks();
      stability();
    }
    assumptions();
    page.blank();
    page.say("* Assumed by Muster; --weight and --radius tell it otherwise.");
    Foot.stamp(page, inquiry);
  }

  // The ranking

  private void ranks() {
    page.heading("How good each place is by itself");
    page.say(
        "Scores from 0 to 1, weighed by what each criterion counts; how they are reckoned is in"
            + " docs/sites.md. The last column is where a place can end if all weights are wrong by"
            + " up to %s at once.".formatted(band()));
    var table = Table.of("rlrrrrrrrr").head(head());
    table.row(counts());
    ranking.sites().forEach(it -> table.row(row(it)));
    page.add(table);
    unknown();
    if (!ranking.refused().isEmpty()) {
      page.say("Not ranked, because the host refuses: %s.".formatted(ids(ranking.refused())));
    }
  }

  private String band() {
    return "±" + plain(question.bandPercent()) + " %";
  }

  private String[] head() {
    var head = new ArrayList<>(List.of("", "", "total"));
    Arrays.stream(Criterion.values()).map(Word::written).forEach(head::add);
    head.add(band());
    return head.toArray(String[]::new);
  }

  private String[] counts() {
    var counts = new ArrayList<>(List.of("", "counts", ""));
    Arrays.stream(Criterion.values()).map(this::count).forEach(counts::add);
    counts.add("");
    return counts.toArray(String[]::new);
  }

  private String count(Criterion criterion) {
    return percent(question.weights().share(criterion))
        + (question.weights().isUsual(criterion) ? "*" : "");
  }

  private static String[] row(Ranked ranked) {
    var row =
        new ArrayList<>(
            List.of(Integer.toString(ranked.rank()), ranked.site().id(), decimal(ranked.total())));
    Arrays.stream(Criterion.values()).map(it -> part(ranked.part(it))).forEach(row::add);
    row.add(
        ranked.best() == ranked.worst()
            ? Integer.toString(ranked.best())
            : ranked.best() + "–" + ranked.worst());
    return row.toArray(String[]::new);
  }

  private static String part(Part part) {
    return part.known() ? decimal(part.score()) : decimal(part.score()) + "?";
  }

  private void unknown() {
    var isUnknown =
        ranking.sites().stream()
            .anyMatch(it -> it.parts().values().stream().anyMatch(part -> !part.known()));
    if (isUnknown) {
      page.say(
          "? Not known; one half is taken where nothing is told, which neither helps nor harms.");
    }
  }

  // What it rests on

  private void stability() {
    page.heading("What the order rests on");
    if (ranking.margins().isEmpty()) {
      page.say("There is no second place to compare it with.");
      return;
    }
    page.item("–", first());
    var close =
        ranking.margins().stream().filter(it -> it.survives() < question.bandPercent()).toList();
    page.item(
        "–",
        close.isEmpty()
            ? "No two neighbours change places if all weights are wrong by up to %s."
                .formatted(band())
            : "Neighbours that can change places if all weights are wrong by up to %s, and from where on: %s%s."
                .formatted(
                    band(),
                    close.stream().limit(CLOSE).map(SitesPage::turn).collect(joining(", ")),
                    close.size() > CLOSE
                        ? "; and %d pairs more".formatted(close.size() - CLOSE)
                        : ""));
    var alike = ranking.margins().stream().filter(this::areAlike).toList();
    if (!alike.isEmpty()) {
      page.item(
          "–",
          "Alike by every criterion, so no weights tell them apart: %s."
              .formatted(
                  alike.stream()
                      .map(it -> it.before() + " and " + it.after())
                      .collect(joining(", "))));
    }
  }

  private String first() {
    var best = ranking.sites().getFirst();
    var bounds = ranking.first().stream().filter(it -> !it.isAll()).map(SitesPage::bound).toList();
    return bounds.isEmpty()
        ? "%s stays first whatever one criterion counts by itself.".formatted(best.site().id())
        : "%s stays first as long as, with the others in proportion, %s.%s"
            .formatted(
                best.site().id(),
                Names.list(bounds),
                bounds.size() < Criterion.values().length
                    ? " No other criterion by itself changes that."
                    : "");
  }

  private static String bound(Interval interval) {
    var name = interval.criterion().written();
    if (interval.low() <= 0) {
      return "%s counts at most %s".formatted(name, percent(floor(interval.high())));
    }
    return interval.high() >= 1
        ? "%s counts at least %s".formatted(name, percent(ceiling(interval.low())))
        : "%s counts from %s to %s"
            .formatted(name, percent(ceiling(interval.low())), percent(floor(interval.high())));
  }

  /// To whole percents, inwards: what is told holds.
  private static double ceiling(double share) {
    return Math.ceil(100 * share - 1e-9) / 100;
  }

  private static double floor(double share) {
    return Math.floor(100 * share + 1e-9) / 100;
  }

  private static String turn(Margin margin) {
    return margin.survives() <= 0
        ? "%s and %s (level)".formatted(margin.before(), margin.after())
        : "%s and %s (±%s %%)"
            .formatted(margin.before(), margin.after(), decimals(margin.survives()));
  }

  private boolean areAlike(Margin margin) {
    return scores(margin.before()).equals(scores(margin.after()));
  }

  private List<Double> scores(String id) {
    return ranking.sites().stream()
        .filter(it -> it.site().id().equals(id))
        .flatMap(it -> it.parts().values().stream().map(Part::score))
        .toList();
  }

  // What nobody said

  private void assumptions() {
    page.heading("What is assumed, what is not known");
    var sites = ranking.sites().stream().map(Ranked::site).toList();
    var unasked = sites.stream().filter(it -> it.hostConsent() == Site.Consent.UNKNOWN).toList();
    page.item(
        "–",
        unasked.isEmpty()
            ? "The consent of every host is known."
            : "Consent not known, taken as given where a place is chosen: %s."
                .formatted(ids(unasked)));
    var assumed =
        sites.stream()
            .filter(it -> it.backing().stream().anyMatch(Backing.Assumed.class::isInstance))
            .count();
    if (assumed > 0) {
      page.item(
          "–",
          "Figures of %s are assumptions of the analyst, at least in part."
              .formatted(Figures.count(assumed, "place")));
    }
    if (!study.unweighed().isEmpty()) {
      page.item(
          "–",
          "Without a weight of their own, and counted as the mean of the others: %s."
              .formatted(String.join(", ", study.unweighed())));
    }
    page.item(
        "–",
        "Distances are as the crow flies. From %s km on, more distance from the line of contact adds nothing*."
            .formatted(plain(SiteQuestion.FAR_KM)));
    if (!question.aside().isEmpty()) {
      page.item("–", "Left aside: %s.".formatted(String.join(", ", question.aside())));
    }
  }

  private static String ids(Collection<Site> sites) {
    return sites.stream().map(Site::id).sorted().collect(joining(", "));
  }

  static String percent(double share) {
    return decimals(100 * share) + " %";
  }

  /// At most one decimal.
  private static String decimals(double number) {
    var text = String.format(Locale.ROOT, "%.1f", number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String decimal(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }

  static String plain(double number) {
    return number == Math.rint(number) ? Figures.number((long) number) : decimals(number);
  }
}
