package org.muster.engine.circuit;

import java.util.ArrayDeque;
import java.util.BitSet;

/// Everything that a node depends on, through the conditions of the atoms it reads.
///
/// @param nodes all nodes below, and the node itself
/// @param atoms atoms whose conditions are below
/// @param inputs inputs that are read; what is not here cannot change the node
/// @param monotone whether no condition of these atoms has a "not" of atoms
public record Cone(BitSet nodes, BitSet atoms, BitSet inputs, boolean monotone) {
  public static Cone of(Terms terms, int target) {
    var below = new Walk(terms);
    below.add(target);
    below.run();
    var conditions = new Walk(terms);
    below.atoms.stream().forEach(atom -> conditions.add(terms.root(atom)));
    conditions.run();
    var negated =
        conditions.nodes.stream()
            .mapToObj(terms.circuit()::node)
            .anyMatch(node -> node.kind() == Circuit.Kind.NOT && node.reads());
    return new Cone(below.nodes, below.atoms, below.inputs, !negated);
  }

  /// Those of the atoms whose conditions have a "not" of atoms, directly or through others.
  public static BitSet mixed(Terms terms, BitSet atoms) {
    var mixed = new BitSet();
    atoms.stream()
        .filter(atom -> !of(terms, terms.circuit().atom(atom)).monotone())
        .forEach(mixed::set);
    return mixed;
  }

  private static final class Walk {
    private final Terms terms;
    private final BitSet nodes = new BitSet();
    private final BitSet atoms = new BitSet();
    private final BitSet inputs = new BitSet();
    private final ArrayDeque<Integer> open = new ArrayDeque<>();

    Walk(Terms terms) {
      this.terms = terms;
    }

    void add(int node) {
      if (!nodes.get(node)) {
        nodes.set(node);
        open.add(node);
      }
    }

    void run() {
      while (!open.isEmpty()) {
        var node = terms.circuit().node(open.remove());
        switch (node.kind()) {
          case ATOM -> {
            atoms.set(node.index());
            add(terms.root(node.index()));
          }
          case INPUT -> inputs.set(node.index());
          case CONSTANT, NOT, ALL, ANY, AT_LEAST -> {
            for (int part : terms.circuit().parts(node)) {
              add(part);
            }
          }
        }
      }
    }
  }
}
