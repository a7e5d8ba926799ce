package org.muster.engine.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.engine.circuit.Circuit;
import org.muster.engine.circuit.Terms;

/// Which undecided atoms read which, through parts of their conditions that are undecided too.
final class Waits {
  /// An atom reads another one.
  ///
  /// @param negated whether more of the other makes less of this
  record Edge(int from, int to, boolean negated) {}

  private final Terms terms;
  private final Valuation values;
  private final BitSet undecided;
  private final Map<Integer, List<Edge>> edges = new HashMap<>();
  private final BitSet touched;

  Waits(Terms terms, Bounds bounds) {
    this.terms = terms;
    this.values = bounds.values(terms);
    this.undecided = bounds.undecided();
    undecided.stream()
        .forEach(atom -> {
          var found = new ArrayList<Edge>();
          collect(atom, terms.root(atom), false, found, new HashSet<>());
          edges.put(atom, found.stream().distinct().toList());
        });
    this.touched = spread();
  }

  List<Edge> from(int atom) {
    return edges.getOrDefault(atom, List.of());
  }

  /// The same for all atoms within bounds; nothing to look at if nothing is negated.
  static BitSet touchedByNegation(Terms terms, Bounds bounds) {
    return terms.circuit().isMonotone() || bounds.isDecided()
        ? new BitSet()
        : new Waits(terms, bounds).touchedByNegation();
  }

  /// Undecided atoms that depend on a "not" of an undecided atom, directly or through others.
  BitSet touchedByNegation() {
    return (BitSet) touched.clone();
  }

  private record Visit(int node, boolean negated) {}

  private void collect(int atom, int id, boolean negated, List<Edge> found, Set<Visit> visited) {
    if (!values.isUndecided(id) || !visited.add(new Visit(id, negated))) {
      return;
    }
    var node = terms.circuit().node(id);
    if (node.kind() == Circuit.Kind.ATOM) {
      found.add(new Edge(atom, node.index(), negated));
    }
    var flips = node.kind() == Circuit.Kind.NOT;
    for (int part : terms.circuit().parts(node)) {
      collect(atom, part, negated != flips, found, visited);
    }
  }

  private BitSet spread() {
    var reached = new BitSet();
    for (var changed = true; changed; ) {
      changed = false;
      for (var reading : edges.entrySet()) {
        if (!reached.get(reading.getKey())
            && reading.getValue().stream()
                .anyMatch(edge -> edge.negated() || reached.get(edge.to()))) {
          reached.set(reading.getKey());
          changed = true;
        }
      }
    }
    return reached;
  }
}
