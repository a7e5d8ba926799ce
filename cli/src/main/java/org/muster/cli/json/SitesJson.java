package org.muster.cli.json;

import java.util.Map;
import org.muster.cli.ask.Inquiry;
import org.muster.model.evidence.Backing;
import org.muster.model.site.Criterion;
import org.muster.model.site.CriterionWeights;
import org.muster.model.site.Site;
import org.muster.model.site.SiteQuestion;
import org.muster.model.site.SiteRanking;
import org.muster.model.site.SiteRanking.Interval;
import org.muster.model.site.SiteRanking.Margin;
import org.muster.model.site.SiteRanking.Part;
import org.muster.model.site.SiteRanking.Ranked;
import org.muster.model.site.SiteSelection;
import org.muster.model.site.SiteSelection.Chosen;
import org.muster.model.site.SiteSelection.Impossible;
import org.muster.model.site.SiteSelection.Served;
import org.muster.model.site.SiteStudy;
import org.muster.model.site.SiteStudy.Demand;

/// How good each place is, and which to choose: `muster sites --format json`.
public final class SitesJson {
  private SitesJson() {}

  public static Json of(Inquiry inquiry, SiteStudy study) {
    var json = Parts.begin(inquiry);
    study.knee().ifPresent(it -> json.put("knee", (long) it));
    return json.put("question", question(study.question()))
        .put("ranking", ranking(study.ranking()))
        .put("demand", demand(study.demand()))
        .putObjects("selections", study.selections(), SitesJson::selection)
        .putObjects(
            "tradeOff",
            study.tradeOff(),
            it -> selection(it.selection()).put("dominated", it.dominated()))
        .putTexts("alone", study.alone())
        .putTexts("unweighed", study.unweighed())
        .putTexts(
            "consentUnknown",
            study.ranking().sites().stream()
                .map(Ranked::site)
                .filter(it -> it.hostConsent() == Site.Consent.UNKNOWN)
                .map(Site::id)
                .sorted()
                .toList());
  }

  private static Json question(SiteQuestion question) {
    var json = new Json();
    question.count().ifPresent(it -> json.put("count", (long) it));
    return json.put("radiusKm", question.radiusKm())
        .put("bandPercent", question.bandPercent())
        .putObjects(
            "weights", question.weights().told().entrySet(), it -> weight(question.weights(), it))
        .putTexts("with", question.with())
        .putTexts("without", question.without())
        .putTexts("aside", question.aside())
        .put("room", question.room());
  }

  private static Json weight(CriterionWeights weights, Map.Entry<Criterion, Double> told) {
    return new Json()
        .put("criterion", told.getKey().written())
        .put("meaning", told.getKey().meaning())
        .put("weight", told.getValue())
        .put("share", weights.share(told.getKey()))
        .put("assumption", weights.isUsual(told.getKey()));
  }

  private static Json ranking(SiteRanking ranking) {
    return new Json()
        .putObjects("sites", ranking.sites(), SitesJson::ranked)
        .putTexts("refused", ranking.refused().stream().map(Site::id).toList())
        .putObjects("margins", ranking.margins(), SitesJson::margin)
        .putObjects("first", ranking.first(), SitesJson::interval);
  }

  private static Json ranked(Ranked ranked) {
    var parts = new Json();
    ranked.parts().forEach((criterion, part) -> parts.put(criterion.written(), part(part)));
    return new Json()
        .put("site", ranked.site().id())
        .put("name", ranked.site().name())
        .put("rank", (long) ranked.rank())
        .put("total", ranked.total())
        .put("parts", parts)
        .put("best", (long) ranked.best())
        .put("worst", (long) ranked.worst())
        .put("consent", ranked.site().hostConsent().written())
        .putTexts("backing", ranked.site().backing().stream().map(Backing::written).toList());
  }

  private static Json part(Part part) {
    return new Json().put("score", part.score()).put("known", part.known());
  }

  private static Json margin(Margin margin) {
    return new Json()
        .put("before", margin.before())
        .put("after", margin.after())
        .put("lead", margin.lead())
        .put("survives", margin.survives())
        .putObjects("intervals", margin.intervals(), SitesJson::interval);
  }

  private static Json interval(Interval interval) {
    return new Json()
        .put("criterion", interval.criterion().written())
        .put("low", interval.low())
        .put("share", interval.share())
        .put("high", interval.high());
  }

  private static Json demand(Demand demand) {
    return new Json()
        .put("strength", demand.strength())
        .put("day", (long) demand.day())
        .putTexts("sets", demand.sets())
        .putTexts("elsewhere", demand.elsewhere());
  }

  private static Json selection(SiteSelection selection) {
    return switch (selection) {
      case Chosen chosen ->
          new Json()
              .put("count", (long) chosen.count())
              .put("possible", true)
              .put("aim", chosen.aim().written())
              .putTexts("sites", chosen.sites())
              .put("meanKm", chosen.meanKm())
              .put("covered", chosen.covered())
              .put("capacity", chosen.room())
              .putTexts("capacityUnknown", chosen.roomUnknown())
              .put("proved", chosen.proved())
              .putObjects("served", chosen.served(), SitesJson::served);
      case Impossible(var count, var why, var wayOut) ->
          new Json()
              .put("count", (long) count)
              .put("possible", false)
              .put("why", why)
              .put("wayOut", wayOut);
    };
  }

  private static Json served(Served served) {
    return new Json()
        .put("place", served.place())
        .put("site", served.site())
        .put("km", served.km());
  }
}
