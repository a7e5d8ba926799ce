package org.muster.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// Chance from a seed: the same seed, the same draws.
final class Draw {
  private final SplittableRandom random;

  Draw(long seed) {
    random = new SplittableRandom(seed);
  }

  /// A whole number from `low` to `high`, both included.
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T oneOf(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  <T> Optional<T> perhaps(int percent, Supplier<T> what) {
    return chance(percent) ? Optional.of(what.get()) : Optional.empty();
  }

  <T> List<T> shuffled(List<T> items) {
    var left = new ArrayList<>(items);
    var shuffled = new ArrayList<T>();
    while (!left.isEmpty()) {
      shuffled.add(left.remove(random.nextInt(left.size())));
    }
    return shuffled;
  }

  /// Some of the items in their order; perhaps none, perhaps all.
  <T> List<T> some(List<T> of) {
    return of.stream().filter(_ -> random.nextBoolean()).toList();
  }
}
