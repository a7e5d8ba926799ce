package org.muster.bench.site;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.StringTokenizer;
import java.util.stream.IntStream;
import org.muster.engine.site.MedianProblem;

/// An uncapacitated p-median instance as OR-Library has them: `n m p`, then `m` undirected edges `i
/// j cost`, of which a later one of the same ends counts instead of an earlier. Everybody is a
/// customer and a candidate; what it costs is the shortest way (Beasley 1985 and 1990).
public final class PMedianFile {
  private final double[][] edges;
  private final int count;

  private PMedianFile(double[][] edges, int count) {
    this.edges = edges;
    this.count = count;
  }

  /// @throws IllegalArgumentException if the text is not of the form, with what is wrong
  public static PMedianFile parse(String text) {
    var words = new StringTokenizer(text);
    var nodes = number(words, "the number of nodes", 1, 100_000);
    var lines = number(words, "the number of edges", 0, 100_000_000);
    var count = number(words, "p", 1, nodes);
    var edges = new double[nodes][nodes];
    for (var row : edges) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    for (int edge = 1; edge <= lines; edge++) {
      var what = "edge " + edge;
      var from = number(words, what, 1, nodes) - 1;
      var to = number(words, what, 1, nodes) - 1;
      var cost = number(words, what, 0, 1_000_000_000);
      edges[from][to] = cost;
      edges[to][from] = cost;
    }
    if (words.hasMoreTokens()) {
      throw new IllegalArgumentException(
          "After %d edges there is more: \"%s\".".formatted(lines, words.nextToken()));
    }
    return new PMedianFile(edges, count);
  }

  private static int number(StringTokenizer words, String what, int least, int most) {
    if (!words.hasMoreTokens()) {
      throw new IllegalArgumentException("The text ends before %s.".formatted(what));
    }
    var word = words.nextToken();
    try {
      var number = Integer.parseInt(word);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException wrong) {
      // told below, like a number out of bounds
    }
    throw new IllegalArgumentException(
        "Of %s, \"%s\" must be a whole number from %d to %d.".formatted(what, word, least, most));
  }

  public int nodes() {
    return edges.length;
  }

  public int count() {
    return count;
  }

  /// @throws IllegalArgumentException if somebody cannot be reached
  public MedianProblem problem() {
    return MedianProblem.of(distances(), count);
  }

  /// Shortest ways between all pairs.
  double[][] distances() {
    var neighbours = new int[edges.length][];
    for (int i = 0; i < edges.length; i++) {
      var row = edges[i];
      neighbours[i] =
          IntStream.range(0, row.length).filter(j -> row[j] < Double.POSITIVE_INFINITY).toArray();
    }
    var all = new double[edges.length][];
    for (int from = 0; from < all.length; from++) {
      all[from] = distances(from, neighbours);
    }
    return all;
  }

  private record Reached(int node, double distance) {}

  /// Dijkstra's.
  private double[] distances(int from, int[][] neighbours) {
    var best = new double[edges.length];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    best[from] = 0;
    var queue = new PriorityQueue<Reached>((a, b) -> Double.compare(a.distance(), b.distance()));
    queue.add(new Reached(from, 0));
    while (!queue.isEmpty()) {
      var next = queue.remove();
      if (next.distance() > best[next.node()]) {
        continue;
      }
      for (int to : neighbours[next.node()]) {
        var distance = next.distance() + edges[next.node()][to];
        if (distance < best[to]) {
          best[to] = distance;
          queue.add(new Reached(to, distance));
        }
      }
    }
    for (int to = 0; to < best.length; to++) {
      if (best[to] == Double.POSITIVE_INFINITY) {
        throw new IllegalArgumentException(
            "No way leads from node %d to node %d.".formatted(from + 1, to + 1));
      }
    }
    return best;
  }
}
