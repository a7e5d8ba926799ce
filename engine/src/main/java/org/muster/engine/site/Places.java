package org.muster.engine.site;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.muster.model.mission.Mission;
import org.muster.model.site.Site;

/// The places that are looked at, by id, with how much each matters and how far it is to the
/// others.
final class Places {
  private final List<Site> sites;
  private final double[] weights;
  private final double[][] km;

  private Places(List<Site> sites) {
    this.sites = sites;
    this.weights = weights(sites);
    this.km = new double[sites.size()][sites.size()];
    for (int i = 0; i < km.length; i++) {
      for (int j = 0; j < km.length; j++) {
        km[i][j] = i == j ? 0 : GreatCircle.km(sites.get(i), sites.get(j));
      }
    }
  }

  /// @param aside ids of those that are not
  static Places of(Mission mission, Set<String> aside) {
    return new Places(
        mission.sites().stream()
            .filter(it -> !aside.contains(it.id()))
            .sorted(Comparator.comparing(Site::id))
            .toList());
  }

  /// Those that tell none count as the mean of those that do; where nobody tells one, all count 1.
  private static double[] weights(List<Site> sites) {
    var mean =
        sites.stream()
            .map(Site::weight)
            .flatMapToDouble(OptionalDouble::stream)
            .average()
            .orElse(1);
    return sites.stream().mapToDouble(it -> it.weight().orElse(mean)).toArray();
  }

  int count() {
    return sites.size();
  }

  List<Site> sites() {
    return sites;
  }

  Site site(int place) {
    return sites.get(place);
  }

  String id(int place) {
    return sites.get(place).id();
  }

  double weight(int place) {
    return weights[place];
  }

  double totalWeight() {
    var sum = 0.0;
    for (double it : weights) {
      sum += it;
    }
    return sum;
  }

  double km(int from, int to) {
    return km[from][to];
  }

  /// Whether a force may stand there as far as the host is concerned; not known is taken as yes.
  boolean isAllowed(int place) {
    return sites.get(place).hostConsent() != Site.Consent.NO;
  }

  /// Those without any other so near, where there are others.
  List<String> alone(double radiusKm) {
    return IntStream.range(0, count())
        .filter(i ->
            count() > 1
                && IntStream.range(0, count()).noneMatch(j -> j != i && km[i][j] <= radiusKm))
        .mapToObj(this::id)
        .toList();
  }

  List<String> unweighed() {
    return sites.stream().filter(it -> it.weight().isEmpty()).map(Site::id).toList();
  }
}
