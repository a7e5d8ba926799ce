package org.muster.engine.site;

import java.util.stream.IntStream;

/// What is settled about each candidate in a part of the search.
final class States {
  static final byte OUT = -1;
  static final byte FREE = 0;
  static final byte IN = 1;

  private States() {}

  static byte[] of(MedianProblem problem) {
    var states = new byte[problem.candidates()];
    for (int j = 0; j < states.length; j++) {
      states[j] = problem.isIn(j) ? IN : problem.isOut(j) ? OUT : FREE;
    }
    return states;
  }

  static int count(byte[] states, byte state) {
    var count = 0;
    for (byte it : states) {
      count += it == state ? 1 : 0;
    }
    return count;
  }

  static int[] those(byte[] states, byte state) {
    return IntStream.range(0, states.length).filter(it -> states[it] == state).toArray();
  }
}
