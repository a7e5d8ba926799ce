package org.muster.engine.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import org.muster.model.chance.Chances;
import org.muster.model.scenario.Decision;
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

  /// @param taken decisions that somebody takes: they have no chance, and others follow what they
  ///   take
  static Weights of(WorldSpace space, Chances chances, Set<DecisionId> taken) {
    var digits = Digits.of(space);
    var each = new double[digits.worlds()];
    Arrays.fill(each, 1);
    for (var decision : space.over()) {
      if (!taken.contains(decision.id())) {
        multiply(each, space, digits, decision, chances);
      }
    }
    return new Weights(each, each.length);
  }

  /// The chance of a decision's option depends on those of a few others, or of none.
  private static void multiply(
      double[] each, WorldSpace space, Digits digits, Decision decision, Chances chances) {
    var table = chances.decisions().get(decision.id());
    var read = new ArrayList<Integer>();
    for (int at = 0; at < space.over().size(); at++) {
      var other = space.over().get(at);
      if (other.equals(decision) || (table != null && table.given().contains(other.id()))) {
        read.add(at);
      }
    }
    var part = new WorldSpace(space.base(), read.stream().map(space.over()::get).toList());
    var factors = new double[part.size().intValueExact()];
    Arrays.setAll(factors, number -> chances.of(decision, part.world(number)));
    var places = read.stream().mapToInt(Integer::intValue).toArray();
    for (int world = 0; world < each.length; world++) {
      var number = 0;
      for (var place : places) {
        number = number * digits.sizes()[place] + digits.of(place, world);
      }
      each[world] *= factors[number];
    }
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
