package org.muster.engine.sweep;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/// Numbers that are added up, a slot each.
record Sums(List<Long> values) implements Comparable<Sums>, Serializable {
  static Sums nought(int slots) {
    return new Sums(IntStream.range(0, slots).mapToObj(_ -> 0L).toList());
  }

  Sums plus(Sums other) {
    return new Sums(
        IntStream.range(0, values.size())
            .mapToObj(slot -> values.get(slot) + other.values.get(slot))
            .toList());
  }

  @Override
  public int compareTo(Sums other) {
    return IntStream.range(0, values.size())
        .map(slot -> Long.compare(values.get(slot), other.values.get(slot)))
        .filter(sign -> sign != 0)
        .findFirst()
        .orElse(0);
  }
}
