package org.muster.engine.resolve;

import java.util.Arrays;
import java.util.BitSet;
import org.muster.engine.circuit.Circuit;

/// What the nodes of a circuit are worth in one world, when some atoms surely count and some may.
///
/// Each node is worth a pair: whether it must hold, whatever becomes of the atoms that only may
/// count, and whether it may hold. Where both sets are the same, must and may are too.
final class Valuation {
  private static final long UNKNOWN = -1;

  private final Circuit circuit;
  private final BitSet inputs;
  private final BitSet sure;
  private final BitSet possible;
  private boolean[] must = new boolean[0];
  private boolean[] may = new boolean[0];
  private long[] least = new long[0];
  private long[] most = new long[0];
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
    least = grown(least);
    most = grown(most);
    for (int id = done; id < circuit.size(); id++) {
      evaluate(id, circuit.node(id));
    }
    done = circuit.size();
  }

  private long[] grown(long[] sums) {
    var grown = Arrays.copyOf(sums, circuit.registers());
    Arrays.fill(grown, sums.length, grown.length, UNKNOWN);
    return grown;
  }

  private void evaluate(int id, Circuit.Node node) {
    switch (node.kind()) {
      case CONSTANT -> set(id, id == Circuit.TRUE, id == Circuit.TRUE);
      case INPUT -> set(id, inputs.get(node.index()), inputs.get(node.index()));
      case ATOM -> set(id, sure.get(node.index()), possible.get(node.index()));
      case NOT -> set(id, !may[node.parts()[0]], !must[node.parts()[0]]);
      case ALL -> set(id, holdAll(node.parts(), must), holdAll(node.parts(), may));
      case ANY -> set(id, holdAny(node.parts(), must), holdAny(node.parts(), may));
      case AT_LEAST -> set(id, reaches(node, must, least), reaches(node, may, most));
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

  /// The parts of a register come before whoever asks for it, so its sum is there when it is
  /// needed.
  private boolean reaches(Circuit.Node node, boolean[] values, long[] sums) {
    var register = circuit.register(node.index());
    if (sums[node.index()] == UNKNOWN) {
      sums[node.index()] = sum(register, values);
    }
    var sum = sums[node.index()];
    for (int place : node.parts()) {
      sum += values[register.parts()[place]] ? 0 : register.weights()[place];
    }
    return sum >= node.threshold();
  }

  private static long sum(Circuit.Register register, boolean[] values) {
    var sum = 0L;
    for (int place = 0; place < register.parts().length; place++) {
      sum += values[register.parts()[place]] ? register.weights()[place] : 0;
    }
    return sum;
  }
}
