package org.muster.bench.force;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How a search came along.
final class Trace {
  private final long begin = System.nanoTime();
  private final List<Point> points = new ArrayList<>();

  /// @param seconds since the beginning
  /// @param shortfall of the best plan, in millionths; -1 before there is one
  /// @param bound that no plan is better than; -1 before it is known
  record Point(double seconds, long shortfall, long bound) {
    /// The part of the shortfall that the bound does not prove; 1 if either is not known.
    double gap() {
      return shortfall < 0 || bound < 0 ? 1 : gap(shortfall, bound);
    }

    static double gap(long shortfall, long bound) {
      return shortfall <= bound ? 0 : (double) (shortfall - bound) / shortfall;
    }
  }

  double seconds() {
    return (System.nanoTime() - begin) / 1e9;
  }

  /// Called by several threads.
  synchronized void add(long shortfall, long bound) {
    var last = points.isEmpty() ? new Point(0, -1, -1) : points.getLast();
    if (shortfall != last.shortfall() || bound != last.bound()) {
      points.add(new Point(seconds(), shortfall, bound));
    }
  }

  synchronized List<Point> points() {
    return List.copyOf(points);
  }

  static OptionalDouble first(List<Point> points) {
    return points.stream()
        .filter(it -> it.shortfall() >= 0)
        .mapToDouble(Point::seconds)
        .findFirst();
  }

  /// When the gap was first proved to be as small as that.
  static OptionalDouble proved(List<Point> points, double gap) {
    return points.stream().filter(it -> it.gap() <= gap).mapToDouble(Point::seconds).findFirst();
  }

  /// The best plan of a moment.
  static Optional<Point> at(List<Point> points, double seconds) {
    return points.stream()
        .filter(it -> it.seconds() <= seconds && it.shortfall() >= 0)
        .reduce((_, later) -> later);
  }
}
