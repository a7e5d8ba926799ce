package org.muster.engine.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.engine.Watch;
import org.muster.model.site.Site;
import org.muster.model.site.SiteSelection;
import org.muster.model.site.SiteSelection.Aim;
import org.muster.model.site.SiteSelection.Chosen;
import org.muster.model.site.SiteSelection.Impossible;
import org.muster.model.site.SiteStudy;

/// Selections against every set of places there is.
final class SelectorLawsTest {
  private static final double HAIR = 1e-7;

  static Stream<MadeUpPlaces> samples() {
    return MadeUpPlaces.some();
  }

  private static SiteStudy study(MadeUpPlaces sample) {
    return SitePlanner.study(sample.setting(), sample.question(), Watch.nobody());
  }

  /// What a set of places comes to, reckoned from the sites themselves.
  private record Tried(double meanKm, double covered) {}

  private static List<Tried> all(MadeUpPlaces sample, int count) {
    var sites = sample.sites();
    var tried = new ArrayList<Tried>();
    for (int set = 0; set < 1 << sites.size(); set++) {
      var mask = set;
      var chosen =
          IntStream.range(0, sites.size())
              .filter(it -> (mask >> it & 1) == 1)
              .mapToObj(sites::get)
              .toList();
      if (chosen.size() == count && isAllowed(sample, chosen)) {
        tried.add(tried(sample, chosen));
      }
    }
    return tried;
  }

  private static boolean isAllowed(MadeUpPlaces sample, List<Site> chosen) {
    var ids = chosen.stream().map(Site::id).toList();
    var question = sample.question();
    var needed = question.room() ? needed(sample) : 0;
    return chosen.stream().noneMatch(it -> it.hostConsent() == Site.Consent.NO)
        && ids.containsAll(question.with())
        && ids.stream().noneMatch(question.without()::contains)
        && (chosen.stream().anyMatch(it -> it.capacity().isEmpty())
            || chosen.stream().mapToLong(it -> it.capacity().orElseThrow()).sum() >= needed);
  }

  private static long needed(MadeUpPlaces sample) {
    return sample.setting().mission().requirements().stream()
        .flatMap(it -> it.lines().stream())
        .mapToLong(it -> it.strength().orElseThrow().low())
        .sum();
  }

  private static Tried tried(MadeUpPlaces sample, List<Site> chosen) {
    var mean = sample.sites().stream().flatMapToDouble(it -> it.weight().stream()).average();
    var distance = 0.0;
    var covered = 0.0;
    var weights = 0.0;
    for (var site : sample.sites()) {
      var weight = site.weight().orElse(mean.orElse(1));
      var km = chosen.stream().mapToDouble(it -> GreatCircle.km(site, it)).min().orElseThrow();
      distance += weight * km;
      covered += km <= sample.question().radiusKm() ? weight : 0;
      weights += weight;
    }
    return weights == 0 ? new Tried(0, 0) : new Tried(distance / weights, covered / weights);
  }

  private static Optional<Chosen> chosen(SiteStudy study, Aim aim) {
    return study.selections().stream()
        .filter(it -> it instanceof Chosen chosen && chosen.aim() == aim)
        .map(it -> (Chosen) it)
        .findFirst();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void thereIsAChoiceIfAnySetOfPlacesIsAllowed(MadeUpPlaces sample) {
    var count = sample.question().count().orElseThrow();
    assertThat(study(sample).isPossible()).isEqualTo(!all(sample, count).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noSetIsNearer(MadeUpPlaces sample) {
    for (var point : study(sample).tradeOff()) {
      if (point.selection() instanceof Chosen it && it.aim() == Aim.DISTANCE) {
        var least = all(sample, it.count()).stream().mapToDouble(Tried::meanKm).min();
        assertThat(it.meanKm()).isCloseTo(least.orElseThrow(), within(1e-6));
        assertThat(it.proved()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noSetCoversMoreAndNoneThatCoversAsMuchIsNearer(MadeUpPlaces sample) {
    for (var point : study(sample).tradeOff()) {
      if (point.selection() instanceof Chosen it && it.aim() == Aim.COVERAGE) {
        var all = all(sample, it.count());
        var most = all.stream().mapToDouble(Tried::covered).max().orElseThrow();
        var least =
            all.stream()
                .filter(other -> other.covered() >= most - HAIR)
                .mapToDouble(Tried::meanKm)
                .min();
        assertThat(it.covered()).isCloseTo(most, within(HAIR));
        assertThat(it.meanKm()).isCloseTo(least.orElseThrow(), within(1e-6));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsToldOfAChoiceIsSo(MadeUpPlaces sample) {
    for (var aim : Aim.values()) {
      chosen(study(sample), aim)
          .ifPresent(it -> {
            var sites =
                sample.sites().stream().filter(site -> it.sites().contains(site.id())).toList();
            var tried = tried(sample, sites);
            assertThat(isAllowed(sample, sites)).isTrue();
            assertThat(it.meanKm()).isCloseTo(tried.meanKm(), within(1e-6));
            assertThat(it.covered()).isCloseTo(tried.covered(), within(HAIR));
            assertThat(it.served()).hasSize(sample.sites().size());
          });
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aPointIsDominatedIfAnotherIsNowhereWorse(MadeUpPlaces sample) {
    var points = study(sample).tradeOff();
    for (var point : points) {
      if (point.selection() instanceof Chosen it) {
        assertThat(point.dominated())
            .isEqualTo(points.stream().anyMatch(other -> isBetter(other.selection(), it)));
      }
    }
  }

  private static boolean isBetter(SiteSelection one, Chosen other) {
    if (!(one instanceof Chosen it)) {
      return false;
    }
    var count = Integer.compare(other.count(), it.count());
    var km = Math.abs(other.meanKm() - it.meanKm()) < HAIR ? 0 : other.meanKm() - it.meanKm();
    var more = Math.abs(it.covered() - other.covered()) < HAIR ? 0 : it.covered() - other.covered();
    return count >= 0 && km >= 0 && more >= 0 && (count > 0 || km > 0 || more > 0);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anImpossibleCountSaysWhy(MadeUpPlaces sample) {
    for (var point : study(sample).tradeOff()) {
      if (point.selection() instanceof Impossible it) {
        assertThat(all(sample, it.count())).isEmpty();
        assertThat(it.why()).endsWith(".");
      }
    }
  }
}
