package org.muster.engine.resolve;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.muster.model.pledge.Pledge;
import org.muster.model.resolution.Knot;

/// Finds the groups of waiting pledges that wait for each other.
final class Knots {
  private static final Comparator<Pledge> BY_NATION =
      comparing(Pledge::nation).thenComparing(Pledge::id);

  private Knots() {}

  /// @param waiting pledges that come at once only
  static List<Knot> among(Set<Pledge> waiting, Terms terms, Waits waits) {
    var graph = graph(waiting, terms, waits);
    return new GabowStrongConnectivityInspector<>(graph)
        .stronglyConnectedSets().stream()
            .filter(group -> group.size() > 1)
            .map(group -> knot(group, graph))
            .sorted(comparing(knot -> knot.pledges().first()))
            .toList();
  }

  private static Graph<Pledge, DefaultEdge> graph(Set<Pledge> waiting, Terms terms, Waits waits) {
    var graph = new SimpleDirectedGraph<Pledge, DefaultEdge>(DefaultEdge.class);
    waiting.forEach(graph::addVertex);
    for (var pledge : waiting) {
      for (var atom : terms.atomsOf(pledge.id())) {
        for (var edge : waits.from(atom)) {
          var other = terms.atoms().get(edge.to()).pledge();
          if (waiting.contains(other) && !other.equals(pledge)) {
            graph.addEdge(pledge, other);
          }
        }
      }
    }
    return graph;
  }

  private static Knot knot(Set<Pledge> group, Graph<Pledge, DefaultEdge> graph) {
    var start = group.stream().min(BY_NATION).orElseThrow();
    return new Knot(
        new TreeSet<>(group.stream().map(Pledge::nation).toList()),
        new TreeSet<>(group.stream().map(Pledge::id).toList()),
        ring(start, group, graph).stream().map(Pledge::id).toList());
  }

  /// A shortest way from `start` back to itself, by breadth first.
  private static List<Pledge> ring(
      Pledge start, Set<Pledge> group, Graph<Pledge, DefaultEdge> graph) {
    var from = new HashMap<Pledge, Pledge>();
    var open = new ArrayDeque<Pledge>(List.of(start));
    while (!from.containsKey(start)) {
      var pledge = open.remove();
      Graphs.successorListOf(graph, pledge).stream()
          .filter(group::contains)
          .sorted(BY_NATION)
          .filter(next -> from.putIfAbsent(next, pledge) == null)
          .forEach(open::add);
    }
    var ring = new ArrayList<Pledge>();
    var pledge = start;
    do {
      pledge = from.getOrDefault(pledge, start);
      ring.add(pledge);
    } while (!pledge.equals(start));
    return ring.reversed();
  }
}
