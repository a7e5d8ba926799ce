package org.muster.engine.ask;

import java.util.List;
import org.muster.model.scenario.Decision;
import org.muster.model.sweep.WorldSpace;

/// How the worlds of a whole space are numbered: like the readings of a clock, a digit a decision.
///
/// @param sizes how many options each decision has
/// @param strides by how much the number grows if a decision takes its next option
@SuppressWarnings("ArrayRecordComponent") // never compared
record Digits(int[] sizes, int[] strides) {
  static Digits of(WorldSpace space) {
    return of(space.over().stream().map(Decision::options).mapToInt(List::size).toArray());
  }

  static Digits of(int... sizes) {
    var strides = new int[sizes.length];
    var stride = 1;
    for (int at = sizes.length - 1; at >= 0; at--) {
      strides[at] = stride;
      stride = Math.multiplyExact(stride, sizes[at]);
    }
    return new Digits(sizes, strides);
  }

  int decisions() {
    return sizes.length;
  }

  int worlds() {
    return sizes.length == 0 ? 1 : sizes[0] * strides[0];
  }

  /// The place of the option that a decision takes.
  int of(int decision, int world) {
    return world / strides[decision] % sizes[decision];
  }

  /// The numbers of the worlds in which all decisions but these take their first option; these turn
  /// like a clock, the last one fastest.
  int[] turning(List<Integer> decisions) {
    var count = decisions.stream().mapToInt(it -> sizes[it]).reduce(1, (a, b) -> a * b);
    var worlds = new int[count];
    for (int place = 0; place < count; place++) {
      var rest = place;
      for (var decision : decisions.reversed()) {
        worlds[place] += rest % sizes[decision] * strides[decision];
        rest /= sizes[decision];
      }
    }
    return worlds;
  }

  /// The worlds in which a decision takes an option, as bits.
  long[] taking(int decision, int option) {
    var row = new long[(worlds() + 63) >>> 6];
    var stride = strides[decision];
    var turn = stride * sizes[decision];
    for (int first = option * stride; first < worlds(); first += turn) {
      Rows.fill(row, first, first + stride);
    }
    return row;
  }
}
