package org.muster.engine.sweep;

import java.util.ArrayList;
import java.util.List;
import org.muster.engine.circuit.Circuit;
import org.muster.engine.circuit.Terms;

/// A target as what is left to reckon once each part has had its say: sums over the parts, their
/// thresholds, and how these are put together.
sealed interface Formula {
  /// Whether it holds, given the sums over all parts.
  boolean holds(List<Long> sums);

  /// A sum reaches a threshold.
  record Reaches(int slot, long threshold) implements Formula {
    @Override
    public boolean holds(List<Long> sums) {
      return sums.get(slot) >= threshold;
    }
  }

  record All(List<Formula> parts) implements Formula {
    @Override
    public boolean holds(List<Long> sums) {
      return parts.stream().allMatch(it -> it.holds(sums));
    }
  }

  record Any(List<Formula> parts) implements Formula {
    @Override
    public boolean holds(List<Long> sums) {
      return parts.stream().anyMatch(it -> it.holds(sums));
    }
  }

  record Not(Formula part) implements Formula {
    @Override
    public boolean holds(List<Long> sums) {
      return !part.holds(sums);
    }
  }

  /// Takes a node of the circuit apart.
  final class Taking {
    private final Readers readers;
    private final Terms terms;
    private final Parts parts;
    private final List<Slot> slots = new ArrayList<>();

    Taking(Readers readers, Parts parts) {
      this.readers = readers;
      this.terms = readers.terms();
      this.parts = parts;
    }

    List<Slot> slots() {
      return slots;
    }

    Formula of(int id) {
      var within = parts.partsOf(readers.of(id));
      var node = terms.circuit().node(id);
      if (within.cardinality() <= 1) {
        return new Reaches(slot(List.of(id), List.of(1L)), 1);
      }
      return switch (node.kind()) {
        case NOT -> new Not(of(node.parts()[0]));
        case ALL -> new All(each(node));
        case ANY -> new Any(each(node));
        case AT_LEAST -> reaches(node);
        case CONSTANT, INPUT, ATOM ->
            throw new IllegalStateException("What one pledge depends on is in one part.");
      };
    }

    private List<Formula> each(Circuit.Node node) {
      var formulas = new ArrayList<Formula>();
      for (int part : node.parts()) {
        formulas.add(of(part));
      }
      return formulas;
    }

    private Formula reaches(Circuit.Node node) {
      var circuit = terms.circuit();
      var nodes = new ArrayList<Integer>();
      var weights = new ArrayList<Long>();
      var parted = circuit.parts(node);
      var weighed = circuit.weights(node);
      for (int at = 0; at < parted.length; at++) {
        nodes.add(parted[at]);
        weights.add(weighed[at]);
      }
      return new Reaches(slot(nodes, weights), circuit.needed(node));
    }

    /// @return its place
    int slot(List<Integer> nodes, List<Long> weights) {
      slots.add(new Slot.Sum(nodes, weights, nodes.stream().map(this::owner).toList()));
      return slots.size() - 1;
    }

    private int owner(int node) {
      return parts.owner(readers.of(node));
    }
  }
}
