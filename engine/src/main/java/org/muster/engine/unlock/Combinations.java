package org.muster.engine.unlock;

import java.math.BigInteger;

/// All ways to choose `size` of `count` things, in lexicographic order.
final class Combinations {
  private static final int[] NONE = {};

  private final int count;
  private final int[] chosen;
  private boolean started;

  /// @param size from 1 to `count`
  Combinations(int count, int size) {
    this.count = count;
    this.chosen = new int[size];
    for (int i = 0; i < size; i++) {
      chosen[i] = i;
    }
  }

  /// How many ways there are to choose `size` of `count` things; at most [Long#MAX_VALUE] is told.
  static long count(int count, int size) {
    var ways = BigInteger.ONE;
    for (int i = 1; i <= size; i++) {
      ways = ways.multiply(BigInteger.valueOf(count - size + i)).divide(BigInteger.valueOf(i));
    }
    return ways.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
  }

  /// The next choice, or nothing at the end. The array is reused.
  int[] next() {
    if (!started) {
      started = true;
      return chosen.length <= count ? chosen : NONE;
    }
    var last = chosen.length - 1;
    while (last >= 0 && chosen[last] == count - chosen.length + last) {
      last--;
    }
    if (last < 0) {
      return NONE;
    }
    chosen[last]++;
    for (int i = last + 1; i < chosen.length; i++) {
      chosen[i] = chosen[i - 1] + 1;
    }
    return chosen;
  }
}
