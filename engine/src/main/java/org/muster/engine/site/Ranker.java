package org.muster.engine.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.muster.model.site.Criterion;
import org.muster.model.site.Site;
import org.muster.model.site.SiteQuestion;
import org.muster.model.site.SiteRanking;
import org.muster.model.site.SiteRanking.Interval;
import org.muster.model.site.SiteRanking.Margin;
import org.muster.model.site.SiteRanking.Ranked;

/// Ranks the places and says what the order rests on (docs/sites.md, sections 2 and 3).
final class Ranker {
  private final Places places;
  private final int[] allowed;
  private final Scoring scoring;
  private final double[][] scores;
  private final double[] shares;
  private final double[] totals;
  private final Bands bands;

  private Ranker(Places places, Scoring scoring, SiteQuestion question, BooleanSupplier goesOn) {
    this.places = places;
    this.scoring = scoring;
    this.allowed = IntStream.range(0, places.count()).filter(places::isAllowed).toArray();
    this.shares =
        Arrays.stream(Criterion.values()).mapToDouble(question.weights()::share).toArray();
    this.scores = new double[allowed.length][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] =
          scoring.parts(allowed[i]).values().stream().mapToDouble(it -> it.score()).toArray();
    }
    this.totals = Arrays.stream(scores).mapToDouble(it -> Stability.total(it, shares)).toArray();
    this.bands = new Bands(scores, shares, question.bandPercent() / 100, goesOn);
  }

  static SiteRanking rank(
      Places places, Scoring scoring, SiteQuestion question, BooleanSupplier goesOn) {
    return new Ranker(places, scoring, question, goesOn).rank();
  }

  private SiteRanking rank() {
    var order =
        IntStream.range(0, totals.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer it) -> -totals[it]))
            .toList();
    return new SiteRanking(
        order.stream().map(this::ranked).toList(),
        places.sites().stream().filter(it -> it.hostConsent() == Site.Consent.NO).toList(),
        IntStream.range(1, order.size())
            .mapToObj(it -> margin(order.get(it - 1), order.get(it)))
            .toList(),
        order.size() < 2 ? List.of() : first(order));
  }

  private Ranked ranked(int place) {
    return new Ranked(
        places.site(allowed[place]),
        1 + (int) Arrays.stream(totals).filter(it -> it > totals[place]).count(),
        totals[place],
        scoring.parts(allowed[place]),
        bands.best(place),
        bands.worst(place));
  }

  private Margin margin(int before, int after) {
    var difference = Stability.difference(scores[before], scores[after]);
    return new Margin(
        places.id(allowed[before]),
        places.id(allowed[after]),
        totals[before] - totals[after],
        Stability.survives(difference, shares),
        Stability.intervals(List.of(difference), shares));
  }

  private List<Interval> first(List<Integer> order) {
    var differences = new ArrayList<double[]>();
    for (int other : order.subList(1, order.size())) {
      differences.add(Stability.difference(scores[order.getFirst()], scores[other]));
    }
    return Stability.intervals(differences, shares);
  }
}
