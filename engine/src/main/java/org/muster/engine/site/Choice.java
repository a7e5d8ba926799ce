package org.muster.engine.site;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.muster.model.site.SiteQuestion;

/// Among which places is chosen, and for whom.
final class Choice {
  private final Places places;
  private final int[] candidates;
  private final SortedSet<String> with;
  private final double radiusKm;
  private final long needed;

  /// @param needed personnel for which the chosen places must have room; 0 for none
  Choice(Places places, SiteQuestion question, long needed) {
    this.places = places;
    this.candidates =
        IntStream.range(0, places.count())
            .filter(it -> places.isAllowed(it) && !question.without().contains(places.id(it)))
            .toArray();
    this.with = question.with();
    this.radiusKm = question.radiusKm();
    this.needed = needed;
  }

  Places places() {
    return places;
  }

  /// How many may be chosen.
  int size() {
    return candidates.length;
  }

  int customers() {
    return places.count();
  }

  int place(int candidate) {
    return candidates[candidate];
  }

  boolean isPinned(int candidate) {
    return with.contains(places.id(candidates[candidate]));
  }

  int pinned() {
    return (int) IntStream.range(0, size()).filter(this::isPinned).count();
  }

  long needed() {
    return needed;
  }

  /// How many it can take, as far as that can matter: where it is not known it does not limit.
  long room(int candidate) {
    return Math.min(needed, places.site(candidates[candidate]).capacity().orElse(needed));
  }

  boolean limitsRoom() {
    return needed > 0;
  }

  boolean hasRoom(List<Integer> chosen) {
    return chosen.stream().mapToLong(this::room).sum() >= needed;
  }

  double cost(int customer, int candidate) {
    return places.weight(customer) * places.km(customer, candidates[candidate]);
  }

  boolean reaches(int candidate, int customer) {
    return places.km(candidates[candidate], customer) <= radiusKm;
  }

  /// The most that so many can take together, the pinned among them.
  long mostRoom(int count) {
    var free =
        IntStream.range(0, size())
            .filter(it -> !isPinned(it))
            .mapToLong(this::room)
            .sorted()
            .toArray();
    var rest = Math.max(0, count - pinned());
    var best = Arrays.stream(free).skip(Math.max(0, free.length - rest)).sum();
    return best + IntStream.range(0, size()).filter(this::isPinned).mapToLong(this::room).sum();
  }

  /// Weighted distance of all places to the nearest chosen one.
  double cost(List<Integer> chosen) {
    return IntStream.range(0, customers())
        .mapToDouble(i -> chosen.stream().mapToDouble(j -> cost(i, j)).min().orElseThrow())
        .sum();
  }

  /// Weight of the places that a chosen one reaches.
  double covered(List<Integer> chosen) {
    return IntStream.range(0, customers())
        .filter(i -> chosen.stream().anyMatch(j -> reaches(j, i)))
        .mapToDouble(places::weight)
        .sum();
  }

  MedianProblem medianProblem(int count) {
    var cost = new double[customers()][size()];
    for (int i = 0; i < cost.length; i++) {
      for (int j = 0; j < size(); j++) {
        cost[i][j] = cost(i, j);
      }
    }
    var problem = MedianProblem.of(cost, count);
    for (int j = 0; j < size(); j++) {
      problem = isPinned(j) ? problem.with(j) : problem;
    }
    return problem;
  }
}
