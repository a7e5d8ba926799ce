package org.muster.engine.assign;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Limit;

/// Something of which there is only so much in each week.
///
/// @param capacity by week
/// @param own lift of nations that only they may use, by week; what they draw is taken from it
///   first
@SuppressWarnings("ArrayRecordComponent") // filled once, compared by index
record Stock(int index, Limit.Capacity limit, long[] capacity, SortedMap<NationId, long[]> own) {
  static Stock constant(int index, Limit.Capacity limit, long capacity, int horizon) {
    var weeks = new long[horizon];
    Arrays.fill(weeks, capacity);
    return new Stock(index, limit, weeks, new TreeMap<>());
  }

  /// What the nation has of its own in a week; 0 if it has none.
  long own(NationId nation, int week) {
    var weeks = own.get(nation);
    return weeks == null ? 0 : weeks[week];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stock stock && stock.index == index;
  }

  @Override
  public int hashCode() {
    return index;
  }

  @Override
  public String toString() {
    return limit.toString();
  }
}
