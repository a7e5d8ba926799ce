package org.muster.engine.ask;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import org.muster.engine.chance.WorldChances;
import org.muster.model.chance.Chances;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.WorldSpace;

/// How much each world of a whole space counts.
///
/// @param each its chance, by number; empty if all count the same
/// @param worlds how many there are
@SuppressWarnings("ArrayRecordComponent") // large, never compared
record Weights(double[] each, int worlds) {
  /// All count one.
  static Weights even(int worlds) {
    return new Weights(new double[0], worlds);
  }

  /// @param taken decisions that somebody takes: all their options count the same, and others
  ///   follow what they take
  static Weights of(WorldSpace space, Chances chances, Set<DecisionId> taken) {
    var tables = new TreeMap<>(chances.decisions());
    tables.keySet().removeAll(taken);
    var each = WorldChances.of(Chances.of(tables), space).block(0, space.size().intValueExact());
    return new Weights(each, each.length);
  }

  boolean isEven() {
    return each.length == 0;
  }

  double of(int world) {
    return isEven() ? 1 : each[world];
  }

  /// Of all worlds together.
  double total() {
    return isEven() ? worlds : Arrays.stream(each).sum();
  }

  /// Of the worlds in a word of a row.
  double of(int word, long bits) {
    if (isEven()) {
      return Long.bitCount(bits);
    }
    var sum = 0.0;
    for (var rest = bits; rest != 0; rest &= rest - 1) {
      sum += each[(word << 6) + Long.numberOfTrailingZeros(rest)];
    }
    return sum;
  }

  /// What the worlds of a row count, each by itself; nought for the others.
  double[] in(long[] row) {
    var amounts = new double[worlds];
    for (int word = 0; word < row.length; word++) {
      for (var rest = row[word]; rest != 0; rest &= rest - 1) {
        var world = (word << 6) + Long.numberOfTrailingZeros(rest);
        amounts[world] = of(world);
      }
    }
    return amounts;
  }
}
