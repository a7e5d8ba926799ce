package org.muster.engine.sweep;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.LongPredicate;

/// How many worlds, and how likely ones, by sums packed into numbers: an open hash table of plain
/// numbers, since there may be a hundred thousand sums and each is met by every part.
///
/// Counts are plain numbers where all worlds together fit into one, otherwise they are of any size.
final class Masses {
  private final boolean small;
  private int size;
  private int[] places = new int[64];
  private long[] keys = new long[32];
  private double[] weights = new double[32];
  private long[] counts = new long[32];
  private BigInteger[] large = new BigInteger[32];

  /// @param small whether no count is 2^63 or more
  Masses(boolean small) {
    this.small = small;
    if (small) {
      large = new BigInteger[0];
    } else {
      counts = new long[0];
    }
  }

  static Masses one(boolean small) {
    var one = new Masses(small);
    var at = one.at(0);
    one.weights[at] = 1;
    if (small) {
      one.counts[at] = 1;
    } else {
      one.large[at] = BigInteger.ONE;
    }
    return one;
  }

  int size() {
    return size;
  }

  long key(int at) {
    return keys[at];
  }

  Mass mass(int at) {
    return new Mass(small ? BigInteger.valueOf(counts[at]) : large[at], weights[at]);
  }

  /// The place of a key, which gets one if it has none.
  int at(long key) {
    var slot = slot(key);
    if (places[slot] == 0) {
      if (2 * (size + 1) > places.length) {
        grow();
        slot = slot(key);
      }
      keys[size] = key;
      places[slot] = ++size;
      if (!small) {
        large[size - 1] = BigInteger.ZERO;
      }
    }
    return places[slot] - 1;
  }

  private int slot(long key) {
    var mask = places.length - 1;
    var slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (places[slot] != 0 && keys[places[slot] - 1] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    places = new int[2 * places.length];
    var room = places.length / 2;
    keys = Arrays.copyOf(keys, room);
    weights = Arrays.copyOf(weights, room);
    if (small) {
      counts = Arrays.copyOf(counts, room);
    } else {
      large = Arrays.copyOf(large, room);
    }
    for (int at = 0; at < size; at++) {
      places[slot(keys[at])] = at + 1;
    }
  }

  /// Adds the product of two masses.
  void add(int at, Masses one, int ofOne, Masses other, int ofOther) {
    weights[at] += one.weights[ofOne] * other.weights[ofOther];
    if (small) {
      counts[at] += one.counts[ofOne] * other.counts[ofOther];
    } else {
      large[at] = large[at].add(one.large[ofOne].multiply(other.large[ofOther]));
    }
  }

  /// Adds a count of worlds.
  void add(int at, long count, double weight) {
    weights[at] += weight;
    if (small) {
      counts[at] += count;
    } else {
      large[at] = large[at].add(BigInteger.valueOf(count));
    }
  }

  Mass sum(LongPredicate which) {
    var sum = Mass.NONE;
    for (int at = 0; at < size; at++) {
      if (which.test(keys[at])) {
        sum = sum.plus(mass(at));
      }
    }
    return sum;
  }
}
