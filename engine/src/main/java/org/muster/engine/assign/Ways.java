package org.muster.engine.assign;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.muster.model.site.Corridor;
import org.muster.model.time.Span;

/// The fastest ways to places (rule 3), from where no corridor leads to them.
final class Ways {
  private static final int MOST = 4;
  private static final int MOST_STEPS = 10_000;

  private final Map<String, List<Corridor>> into;

  Ways(List<Corridor> corridors) {
    this.into = corridors.stream().collect(groupingBy(Corridor::to));
  }

  /// A path that is not yet known to its beginning; the corridors in the order of travel.
  private record Path(List<Corridor> corridors, long days) {
    Path before(Corridor corridor) {
      var longer = new ArrayList<Corridor>();
      longer.add(corridor);
      longer.addAll(corridors);
      return new Path(longer, days + Ways.days(corridor));
    }

    boolean passes(String place) {
      return corridors.stream().anyMatch(it -> it.from().equals(place) || it.to().equals(place));
    }
  }

  /// At most a few; one that is empty where no corridor leads; none where every corridor comes out
  /// of a circle.
  List<List<Corridor>> to(String place) {
    if (!into.containsKey(place)) {
      return List.of(List.of());
    }
    var open =
        new PriorityQueue<Path>(
            Comparator.comparingLong(Path::days)
                .thenComparingInt(it -> it.corridors().size())
                .thenComparing(it -> it.corridors().toString()));
    open.add(new Path(List.of(), 0));
    var found = new ArrayList<List<Corridor>>();
    for (int step = 0; step < MOST_STEPS && found.size() < MOST && !open.isEmpty(); step++) {
      var path = open.remove();
      var at = path.corridors().isEmpty() ? place : path.corridors().getFirst().from();
      var corridors = into.getOrDefault(at, List.of());
      if (corridors.isEmpty()) {
        found.add(path.corridors());
      }
      for (var corridor : corridors) {
        if (!corridor.from().equals(place) && !path.passes(corridor.from())) {
          open.add(path.before(corridor));
        }
      }
    }
    return found;
  }

  /// What passing takes at least; a day where no delay is told.
  static long days(Corridor corridor) {
    return Math.max(1, corridor.delay().map(Span::days).orElse(1L));
  }
}
