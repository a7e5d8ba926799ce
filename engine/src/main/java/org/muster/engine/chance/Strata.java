package org.muster.engine.chance;

import org.apache.commons.rng.core.source64.SplitMix64;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;
import org.apache.commons.rng.sampling.PermutationSampler;

/// One dimension of a Latin hypercube: the way from 0 to 1 in as many equal parts as there are
/// draws, each drawn once, in random order.
///
/// Within their parts all draws stand at one place, which is random: so whatever has a chance p is
/// drawn in one draw more or less than n p at most, and in the long run exactly as often.
///
/// @param order the part of each draw
/// @param offset where within its part each draw stands, from 0 to below 1
@SuppressWarnings("ArrayRecordComponent") // large, never compared
record Strata(int[] order, double offset) {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final double BELOW_ONE = Math.nextDown(1.0);

  /// @param what is drawn, in words; every word has a stream of its own, so that what is drawn of
  ///   one thing does not depend on what else is drawn
  static Strata of(String what, int size, long seed) {
    var seeds = new SplitMix64(seed ^ hash(what));
    var random = new XoRoShiRo128PlusPlus(seeds.nextLong(), seeds.nextLong());
    var offset = random.nextDouble();
    var order = PermutationSampler.natural(size);
    PermutationSampler.shuffle(random, order);
    return new Strata(order, offset);
  }

  /// FNV-1a, by characters.
  private static long hash(String text) {
    var hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }

  int size() {
    return order.length;
  }

  /// Where a draw stands, from 0 to below 1.
  double at(int draw) {
    return Math.min(BELOW_ONE, (order[draw] + offset) / order.length);
  }
}
