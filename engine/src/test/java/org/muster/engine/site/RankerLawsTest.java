package org.muster.engine.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.engine.Watch;
import org.muster.model.site.Criterion;
import org.muster.model.site.Site;
import org.muster.model.site.SiteRanking;
import org.muster.model.site.SiteRanking.Interval;
import org.muster.model.site.SiteRanking.Margin;
import org.muster.model.site.SiteRanking.Ranked;

/// What a ranking tells of itself, against other weights tried out.
final class RankerLawsTest {
  private static final double STEP = 1e-6;

  static Stream<MadeUpPlaces> samples() {
    return MadeUpPlaces.some();
  }

  private static SiteRanking ranking(MadeUpPlaces sample) {
    var question = sample.question();
    var places = Places.of(sample.setting().mission(), question.aside());
    var scoring = new Scoring(places, sample.setting().mission().corridors(), question.radiusKm());
    return Ranker.rank(places, scoring, question, () -> true);
  }

  private static double total(Ranked ranked, Map<Criterion, Double> shares) {
    return ranked.parts().entrySet().stream()
        .mapToDouble(it -> it.getValue().score() * shares.getOrDefault(it.getKey(), 0.0))
        .sum();
  }

  private static Map<Criterion, Double> shares(MadeUpPlaces sample) {
    var shares = new EnumMap<Criterion, Double>(Criterion.class);
    for (var criterion : Criterion.values()) {
      shares.put(criterion, sample.question().weights().share(criterion));
    }
    return shares;
  }

  /// With another share for one, and the others in proportion.
  private static Map<Criterion, Double> moved(
      Map<Criterion, Double> shares, Criterion criterion, double share) {
    var moved = new EnumMap<Criterion, Double>(Criterion.class);
    var rest = 1 - shares.getOrDefault(criterion, 0.0);
    shares.forEach((other, it) ->
        moved.put(
            other,
            other == criterion
                ? share
                : rest > 0 ? it * (1 - share) / rest : (1 - share) / (shares.size() - 1)));
    return moved;
  }

  private static Ranked find(SiteRanking ranking, String id) {
    return ranking.sites().stream()
        .filter(it -> it.site().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static double lead(SiteRanking ranking, Margin margin, Map<Criterion, Double> shares) {
    return total(find(ranking, margin.before()), shares)
        - total(find(ranking, margin.after()), shares);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theBestTotalIsFirst(MadeUpPlaces sample) {
    var ranking = ranking(sample);
    var shares = shares(sample);
    for (var ranked : ranking.sites()) {
      var better =
          ranking.sites().stream()
              .filter(it -> total(it, shares) > total(ranked, shares) + 1e-9)
              .count();
      assertThat(ranked.total()).isCloseTo(total(ranked, shares), within(1e-9)).isBetween(0.0, 1.0);
      assertThat(ranked.rank()).isEqualTo(1 + better);
    }
    assertThat(ranking.sites()).noneMatch(it -> it.site().hostConsent() == Site.Consent.NO);
    assertThat(ranking.sites().size() + ranking.refused().size()).isEqualTo(sample.sites().size());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aWeightWithinItsIntervalKeepsTheOrderAndOneBeyondTurnsIt(MadeUpPlaces sample) {
    var ranking = ranking(sample);
    var shares = shares(sample);
    for (var margin : ranking.margins()) {
      for (var it : margin.intervals()) {
        assertThat(lead(ranking, margin, moved(shares, it.criterion(), it.low())))
            .isGreaterThan(-1e-8);
        assertThat(lead(ranking, margin, moved(shares, it.criterion(), it.high())))
            .isGreaterThan(-1e-8);
        if (it.low() > STEP) {
          assertThat(lead(ranking, margin, moved(shares, it.criterion(), it.low() - STEP)))
              .isNegative();
        }
        if (it.high() < 1 - STEP) {
          assertThat(lead(ranking, margin, moved(shares, it.criterion(), it.high() + STEP)))
              .isNegative();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theFirstStaysFirstWithinItsIntervalsAndNotBeyond(MadeUpPlaces sample) {
    var ranking = ranking(sample);
    for (Interval it : ranking.first()) {
      assertThat(behindFirst(ranking, moved(shares(sample), it.criterion(), it.low())))
          .isGreaterThan(-1e-8);
      assertThat(behindFirst(ranking, moved(shares(sample), it.criterion(), it.high())))
          .isGreaterThan(-1e-8);
      if (it.high() < 1 - STEP) {
        var beyond = moved(shares(sample), it.criterion(), it.high() + STEP);
        assertThat(behindFirst(ranking, beyond)).isNegative();
      }
    }
  }

  /// How far the next is behind the one that is first now.
  private static double behindFirst(SiteRanking ranking, Map<Criterion, Double> shares) {
    var first = total(ranking.sites().getFirst(), shares);
    return ranking.sites().stream()
        .skip(1)
        .mapToDouble(it -> first - total(it, shares))
        .min()
        .orElse(0);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anOrderSurvivesExactlySoLargeAChangeOfAllWeights(MadeUpPlaces sample) {
    var ranking = ranking(sample);
    var shares = shares(sample);
    for (var margin : ranking.margins()) {
      if (margin.survives() > 0) {
        assertThat(lead(ranking, margin, worst(ranking, margin, shares, margin.survives() - 0.001)))
            .isPositive();
      }
      if (margin.survives() < 99) {
        assertThat(lead(ranking, margin, worst(ranking, margin, shares, margin.survives() + 0.001)))
            .isNotPositive();
      }
    }
  }

  /// What speaks for the one before made smaller, what speaks against it larger.
  private static Map<Criterion, Double> worst(
      SiteRanking ranking, Margin margin, Map<Criterion, Double> shares, double percent) {
    var worst = new EnumMap<Criterion, Double>(Criterion.class);
    shares.forEach((criterion, share) -> {
      var speaksFor =
          find(ranking, margin.before()).part(criterion).score()
              >= find(ranking, margin.after()).part(criterion).score();
      worst.put(criterion, share * (1 + (speaksFor ? -percent : percent) / 100));
    });
    return worst;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noWeightsWithinTheBandLeadBeyondTheRanksThatAreTold(MadeUpPlaces sample) {
    var ranking = ranking(sample);
    for (var shares : inBand(sample)) {
      for (var ranked : ranking.sites()) {
        var own = total(ranked, shares);
        var ahead = ranking.sites().stream().filter(it -> total(it, shares) > own + 1e-9).count();
        var level = ranking.sites().stream().filter(it -> total(it, shares) >= own - 1e-12).count();
        assertThat(1 + ahead).isGreaterThanOrEqualTo(ranked.best());
        assertThat(level).isLessThanOrEqualTo(ranked.worst());
      }
    }
  }

  /// The corners of the band, and some draws from it.
  private static List<Map<Criterion, Double>> inBand(MadeUpPlaces sample) {
    var random = new SplittableRandom(sample.seed());
    var band = sample.question().bandPercent() / 100;
    var tried = new ArrayList<Map<Criterion, Double>>();
    for (int corner = 0; corner < 64; corner++) {
      var signs = corner;
      tried.add(changed(sample, criterion -> (signs >> criterion & 1) == 0 ? -band : band));
      tried.add(changed(sample, _ -> band * (2 * random.nextDouble() - 1)));
    }
    return tried;
  }

  private static Map<Criterion, Double> changed(MadeUpPlaces sample, IntToDoubleFunction by) {
    var changed = new EnumMap<Criterion, Double>(Criterion.class);
    var place = 0;
    for (var criterion : Criterion.values()) {
      changed.put(
          criterion,
          sample.question().weights().share(criterion) * (1 + by.applyAsDouble(place++)));
    }
    return changed;
  }

  /// Only two criteria count, so the order depends on one ratio, and all its turns can be tried.
  @ParameterizedTest
  @MethodSource("samples")
  void theRanksThatAreToldAreReached(MadeUpPlaces sample) {
    var random = new SplittableRandom(sample.seed());
    var scores = new double[random.nextInt(2, 8)][2];
    for (var row : scores) {
      row[0] = random.nextInt(9) / 8.0;
      row[1] = random.nextInt(9) / 8.0;
    }
    var shares = new double[] {0.5, 0.5};
    var bands = new Bands(scores, shares, 0.4, () -> true);
    for (int place = 0; place < scores.length; place++) {
      var best = new HashSet<Integer>();
      var worst = new HashSet<Integer>();
      for (double[] weights : turns(scores, 0.3, 0.7)) {
        best.add(1 + ahead(scores, weights, place, 1e-9));
        worst.add(ahead(scores, weights, place, -1e-9));
      }
      assertThat(bands.best(place)).isEqualTo(best.stream().mapToInt(it -> it).min().orElseThrow());
      assertThat(bands.worst(place))
          .isEqualTo(worst.stream().mapToInt(it -> it).max().orElseThrow());
    }
  }

  private static int ahead(double[][] scores, double[] weights, int place, double by) {
    var own = scores[place][0] * weights[0] + scores[place][1] * weights[1];
    var count = 0;
    for (var row : scores) {
      count += row[0] * weights[0] + row[1] * weights[1] > own + by ? 1 : 0;
    }
    return count;
  }

  /// The weights at which two are level, those between them, and the ends of the band.
  private static List<double[]> turns(double[][] scores, double low, double high) {
    var ratios = new TreeSet<Double>(List.of(low / high, high / low));
    for (var one : scores) {
      for (var other : scores) {
        var ratio = (other[1] - one[1]) / (one[0] - other[0]);
        if (ratio > low / high && ratio < high / low) {
          ratios.add(ratio);
        }
      }
    }
    var sorted = new ArrayList<>(ratios);
    var turns = new ArrayList<double[]>();
    for (int i = 0; i < sorted.size(); i++) {
      turns.add(weights(sorted.get(i), high));
      if (i > 0) {
        turns.add(weights((sorted.get(i - 1) + sorted.get(i)) / 2, high));
      }
    }
    return turns;
  }

  private static double[] weights(double ratio, double high) {
    return ratio > 1 ? new double[] {high, high / ratio} : new double[] {high * ratio, high};
  }

  @ParameterizedTest
  @MethodSource("samples")
  void stoppedAtOnceItStillRanks(MadeUpPlaces sample) {
    var study = SitePlanner.study(sample.setting(), sample.question(), (_, _) -> false);
    var whole = SitePlanner.study(sample.setting(), sample.question(), Watch.nobody());
    assertThat(study.ranking().sites().stream().map(Ranked::site))
        .containsExactlyElementsOf(whole.ranking().sites().stream().map(Ranked::site).toList());
  }
}
