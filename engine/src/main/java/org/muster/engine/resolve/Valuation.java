package org.muster.engine.resolve;

import java.util.Arrays;
import java.util.BitSet;

/// What the nodes of a circuit are worth in one world, when some atoms surely count and some may.
///
/// Each node is worth a pair: whether it must hold, whatever becomes of the atoms that only may
/// count, and whether it may hold. Where both sets are the same, must and may are too.
final class Valuation {
  private final Circuit circuit;
  private final BitSet inputs;
  private final BitSet sure;
  private final BitSet possible;
  private boolean[] must = new boolean[0];
  private boolean[] may = new boolean[0];
  private int done;

  /// @param inputs the inputs that are set
  /// @param sure atoms that count
  /// @param possible atoms that may count; contains `sure`
  Valuation(Circuit circuit, BitSet inputs, BitSet sure, BitSet possible) {
    this.circuit = circuit;
    this.inputs = inputs;
    this.sure = sure;
    this.possible = possible;
  }

  boolean must(int node) {
    evaluateUpTo(node);
    return must[node];
  }

  boolean may(int node) {
    evaluateUpTo(node);
    return may[node];
  }

  /// Whether it depends on the atoms that only may count.
  boolean isUndecided(int node) {
    return may(node) && !must(node);
  }

  private void evaluateUpTo(int last) {
    if (last < done) {
      return;
    }
    if (circuit.size() > must.length) {
      must = Arrays.copyOf(must, circuit.size());
      may = Arrays.copyOf(may, circuit.size());
    }
    for (int id = done; id < circuit.size(); id++) {
      evaluate(id, circuit.node(id));
    }
    done = circuit.size();
  }

  private void evaluate(int id, Circuit.Node node) {
    switch (node.kind()) {
      case CONSTANT -> set(id, id == Circuit.TRUE, id == Circuit.TRUE);
      case INPUT -> set(id, inputs.get(node.index()), inputs.get(node.index()));
      case ATOM -> set(id, sure.get(node.index()), possible.get(node.index()));
      case NOT -> set(id, !may[node.parts()[0]], !must[node.parts()[0]]);
      case ALL -> set(id, holdAll(node.parts(), must), holdAll(node.parts(), may));
      case ANY -> set(id, holdAny(node.parts(), must), holdAny(node.parts(), may));
      case SUM -> set(id, reaches(node, must), reaches(node, may));
    }
  }

  private void set(int id, boolean surely, boolean possibly) {
    must[id] = surely;
    may[id] = possibly;
  }

  private static boolean holdAll(int[] parts, boolean[] values) {
    for (int part : parts) {
      if (!values[part]) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdAny(int[] parts, boolean[] values) {
    for (int part : parts) {
      if (values[part]) {
        return true;
      }
    }
    return false;
  }

  private static boolean reaches(Circuit.Node node, boolean[] values) {
    var sum = 0L;
    for (int i = 0; i < node.parts().length; i++) {
      if (values[node.parts()[i]]) {
        sum += node.weights()[i];
      }
    }
    return sum >= node.threshold();
  }
}
