package org.muster.bench.site;

import java.util.SplittableRandom;

/// A graph made up as OR-Library's were (Beasley 1985): a path through all nodes, so that all hang
/// together, and edges between nodes drawn evenly, with costs from 1 to 100.
public final class MadeUpGraph {
  private static final int DEAREST = 100;

  private MadeUpGraph() {}

  /// As text of the library's form.
  public static String of(int nodes, int edges, int count, long seed) {
    var random = new SplittableRandom(seed);
    var text = new StringBuilder("%d %d %d%n".formatted(nodes, edges, count));
    for (int edge = 1; edge <= edges; edge++) {
      var from = edge < nodes ? edge : 1 + random.nextInt(nodes);
      var to = edge < nodes ? edge + 1 : 1 + random.nextInt(nodes);
      text.append(" %d %d %d%n".formatted(from, to, 1 + random.nextInt(DEAREST)));
    }
    return text.toString();
  }
}
