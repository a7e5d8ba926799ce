package org.muster.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.site.Site;
import org.muster.model.site.SiteQuestion;
import org.muster.model.site.SiteRanking.Ranked;
import org.muster.model.site.SiteSelection.Aim;
import org.muster.model.site.SiteSelection.Chosen;
import org.muster.model.site.SiteSelection.Impossible;
import org.muster.model.site.SiteStudy;
import org.muster.model.site.SiteStudy.Point;

/// Which places to choose, and what more of them would buy.
final class SitesChoice {
  private static final int FARTHEST = 3;
  private static final int ROWS = 12;
  private static final int BAR = 20;

  private final Page page;
  private final SiteStudy study;
  private final SiteQuestion question;

  SitesChoice(Page page, SiteStudy study) {
    this.page = page;
    this.study = study;
    this.question = study.question();
  }

  void print() {
    page.heading("Which places to choose");
    for (var selection : study.selections()) {
      switch (selection) {
        case Impossible impossible -> impossible(impossible);
        case Chosen chosen when chosen.aim() == Aim.DISTANCE -> nearest(chosen);
        case Chosen chosen -> widest(chosen);
      }
    }
    room();
    alone();
    if (study.tradeOff().stream().anyMatch(it -> it.selection() instanceof Chosen)) {
      tradeOff();
    }
  }

  private void impossible(Impossible impossible) {
    page.say(
        "No %s can be chosen. %s %s"
            .formatted(
                Figures.count(impossible.count(), "place"), impossible.why(), impossible.wayOut()));
  }

  private void nearest(Chosen chosen) {
    page.say(
        "%s%s, nearest to all places: %s."
            .formatted(Names.sentence(Figures.count(chosen.count(), "place")), why(), ids(chosen)));
    page.item("–", measures(chosen) + ".");
    farthest(chosen);
    unasked(chosen);
  }

  private String why() {
    return question.count().isPresent()
        ? ""
        : study.knee().isPresent()
            ? " (the knee of the trade-off; --p chooses otherwise)"
            : " (the fewest; --p chooses otherwise)";
  }

  private void widest(Chosen chosen) {
    var nearest =
        study.selections().stream()
            .anyMatch(it ->
                it instanceof Chosen other
                    && other.aim() == Aim.DISTANCE
                    && other.sites().equals(chosen.sites()));
    page.say(
        nearest
            ? "No %s reach more within %s."
                .formatted(Figures.count(chosen.count(), "place"), radius())
            : "Those that reach most within %s: %s. %s."
                .formatted(radius(), ids(chosen), measures(chosen)));
  }

  private String radius() {
    return SitesPage.plain(question.radiusKm())
        + " km"
        + (question.radiusKm() == SiteQuestion.USUAL_RADIUS_KM ? "*" : "");
  }

  private static String ids(Chosen chosen) {
    return Names.list(chosen.sites());
  }

  private String measures(Chosen chosen) {
    return "%s km from a place to the nearest of them on average, weighed by the places; %s of the weight within %s; %s%s"
        .formatted(
            km(chosen.meanKm()),
            SitesPage.percent(chosen.covered()),
            radius(),
            roomOf(chosen),
            chosen.proved() ? "" : "; stopped before it was proved to be the best");
  }

  private static String roomOf(Chosen chosen) {
    var room = "room for %s".formatted(Figures.number(chosen.room()));
    return chosen.roomUnknown().isEmpty()
        ? room
        : room
            + " and what %s can take, which is not known"
                .formatted(Names.list(chosen.roomUnknown()));
  }

  private void farthest(Chosen chosen) {
    var others =
        chosen.served().stream()
            .filter(it -> !it.place().equals(it.site()))
            .limit(FARTHEST)
            .map(it -> "%s, %s km from %s".formatted(it.place(), km(it.km()), it.site()))
            .toList();
    if (!others.isEmpty()) {
      page.item("–", "Farthest: " + String.join("; ", others) + ".");
    }
  }

  private void unasked(Chosen chosen) {
    var unasked =
        study.ranking().sites().stream()
            .map(Ranked::site)
            .filter(it -> it.hostConsent() == Site.Consent.UNKNOWN)
            .map(Site::id)
            .filter(chosen.sites()::contains)
            .sorted()
            .toList();
    if (!unasked.isEmpty()) {
      page.item("–", "Whether the host agrees is not known of %s.".formatted(Names.list(unasked)));
    }
  }

  private static String km(double km) {
    return Figures.number(Math.round(km));
  }

  private void room() {
    var demand = study.demand();
    if (!question.room()) {
      page.say("Whether the force fits is not asked (--any-room).");
    } else if (demand.strength() > 0) {
      page.say(
          "They must have room for %s, the most that the lines of %s ask for at once, first on D%+d.%s"
              .formatted(
                  Figures.number(demand.strength()),
                  Names.list(demand.sets()),
                  demand.day(),
                  elsewhere(demand.elsewhere())));
    } else {
      page.say("No line asks for personnel at a site, so any place has room.");
    }
  }

  private static String elsewhere(List<String> lines) {
    return lines.isEmpty()
        ? ""
        : " Not counted, because they are at no site: %s.".formatted(String.join(", ", lines));
  }

  /// A place far from all others pulls at every choice, since nobody else can serve it.
  private void alone() {
    if (!study.alone().isEmpty()) {
      page.say(
          "No other place is within %s of %s; it pulls at every choice. --aside leaves a place out."
              .formatted(radius(), Names.list(study.alone())));
    }
  }

  // More places

  private void tradeOff() {
    page.heading("What more places buy");
    var table =
        Table.of("rrlrlc")
            .head("places", "km", "mean distance", "reached", "", "the nearest choice");
    var rows = new TreeMap<Integer, List<Point>>();
    study
        .tradeOff()
        .forEach(
            it -> rows.computeIfAbsent(it.selection().count(), _ -> new ArrayList<>()).add(it));
    rows.values().stream()
        .filter(it -> find(it, Aim.DISTANCE).isPresent())
        .limit(ROWS)
        .forEach(it -> row(table, it, find(it, Aim.DISTANCE).orElseThrow()));
    page.add(table);
    var possible =
        rows.entrySet().stream()
            .filter(it -> find(it.getValue(), Aim.DISTANCE).isPresent())
            .map(Map.Entry::getKey)
            .toList();
    if (possible.size() > ROWS) {
      page.say("And so on, up to %d places (--format json has all).".formatted(rows.size()));
    }
    if (possible.size() < rows.size() && possible.getFirst() > 1) {
      page.say(
          "Fewer than %s are not possible.".formatted(Figures.count(possible.getFirst(), "place")));
    }
    dominated();
  }

  private void row(Table table, List<Point> points, Chosen chosen) {
    table.row(
        Integer.toString(chosen.count()),
        km(chosen.meanKm()),
        bar(chosen.meanKm()),
        reached(chosen, find(points, Aim.COVERAGE).orElse(chosen)),
        study.knee().equals(OptionalInt.of(chosen.count())) ? "← knee" : "",
        String.join(" ", chosen.sites()));
  }

  private static Optional<Chosen> find(List<Point> points, Aim aim) {
    return points.stream()
        .map(Point::selection)
        .filter(it -> it instanceof Chosen chosen && chosen.aim() == aim)
        .map(it -> (Chosen) it)
        .findFirst();
  }

  /// `62 %`, or `62–71 %` if another choice of as many reaches more.
  private static String reached(Chosen nearest, Chosen widest) {
    var least = Math.round(100 * nearest.covered());
    var most = Math.round(100 * widest.covered());
    return (least == most ? Long.toString(least) : least + "–" + most) + " %";
  }

  private String bar(double km) {
    var most =
        study.tradeOff().stream()
            .mapToDouble(it -> it.selection() instanceof Chosen chosen ? chosen.meanKm() : 0)
            .max()
            .orElse(0);
    return most == 0 ? "" : "█".repeat((int) Math.round(BAR * km / most));
  }

  private void dominated() {
    var dominated =
        study.tradeOff().stream()
            .filter(Point::dominated)
            .flatMap(
                it -> it.selection() instanceof Chosen chosen ? Stream.of(named(chosen)) : null)
            .toList();
    if (!dominated.isEmpty()) {
      page.say(
          "Dominated, since another choice has no more places, is no farther, reaches no less and is"
              + " better in one of these: %s.".formatted(Names.list(dominated)));
    }
  }

  private static String named(Chosen chosen) {
    return switch (chosen.aim()) {
      case DISTANCE -> "the nearest %d".formatted(chosen.count());
      case COVERAGE -> "the %d that reach most".formatted(chosen.count());
    };
  }
}
