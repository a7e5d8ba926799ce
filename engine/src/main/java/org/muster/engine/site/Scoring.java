package org.muster.engine.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.muster.model.pledge.Range;
import org.muster.model.site.Corridor;
import org.muster.model.site.Criterion;
import org.muster.model.site.Site;
import org.muster.model.site.SiteQuestion;
import org.muster.model.site.SiteRanking.Part;

/// How good each place is by each criterion (docs/sites.md, section 2).
final class Scoring {
  private final Places places;
  private final List<Site> ranked;
  private final List<Corridor> corridors;
  private final double radiusKm;

  Scoring(Places places, List<Corridor> corridors, double radiusKm) {
    this.places = places;
    this.ranked =
        places.sites().stream().filter(it -> it.hostConsent() != Site.Consent.NO).toList();
    this.corridors = corridors;
    this.radiusKm = radiusKm;
  }

  Map<Criterion, Part> parts(int place) {
    var parts = new EnumMap<Criterion, Part>(Criterion.class);
    for (var criterion : Criterion.values()) {
      parts.put(criterion, part(criterion, place));
    }
    return parts;
  }

  private Part part(Criterion criterion, int place) {
    var site = places.site(place);
    return switch (criterion) {
      case COVERAGE -> Part.of(coverage(place));
      case CAPACITY ->
          ofLargest(site, it -> it.capacity().stream().mapToDouble(n -> n).findFirst());
      case ACCESS -> access(site);
      case DISTANCE ->
          site.contactKm().isPresent()
              ? Part.of(Math.min(1, site.contactKm().getAsLong() / SiteQuestion.FAR_KM))
              : Part.UNKNOWN;
      case CONSENT -> site.hostConsent() == Site.Consent.YES ? Part.of(1) : Part.UNKNOWN;
      case IMPORTANCE -> ofLargest(site, Site::weight);
    };
  }

  private double coverage(int place) {
    var reached = 0.0;
    for (int other = 0; other < places.count(); other++) {
      if (other != place && places.km(place, other) <= radiusKm) {
        reached += places.weight(other);
      }
    }
    var others = places.totalWeight() - places.weight(place);
    return others <= 0 ? 0 : reached / others;
  }

  private Part ofLargest(Site site, Function<Site, OptionalDouble> what) {
    var largest = ranked.stream().map(what).flatMapToDouble(OptionalDouble::stream).max().orElse(0);
    var own = what.apply(site);
    return own.isPresent() ? Part.of(largest == 0 ? 0 : own.getAsDouble() / largest) : Part.UNKNOWN;
  }

  /// Half for what can arrive in a day, half for the number of ways: one way alone can be cut.
  /// Where no corridor leads a unit comes straight from its base, so only the throughput is told.
  private Part access(Site site) {
    var daily = ofLargest(site, this::daily);
    return ways(site).isEmpty()
        ? daily
        : new Part(
            (daily.score() + ofLargest(site, it -> OptionalDouble.of(ways(it).size())).score()) / 2,
            daily.known());
  }

  private List<Corridor> ways(Site site) {
    return corridors.stream().filter(it -> it.to().equals(site.id())).toList();
  }

  /// The capacities of the corridors that lead there, at most the throughput; empty where something
  /// of it does not limit, because it is not known.
  private OptionalDouble daily(Site site) {
    var limits = new ArrayList<Double>();
    site.throughput().ifPresent(it -> limits.add((double) it));
    var capacities = ways(site).stream().map(Corridor::capacity).toList();
    if (!capacities.isEmpty() && capacities.stream().allMatch(Optional::isPresent)) {
      limits.add(capacities.stream().flatMap(Optional::stream).mapToDouble(Range::low).sum());
    }
    return limits.stream().min(Comparator.naturalOrder()).stream()
        .mapToDouble(it -> it)
        .findFirst();
  }
}
