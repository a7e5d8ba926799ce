package org.muster.engine.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// Weeks on end of which the same is to be told.
///
/// @param from first week
/// @param until first week after
record Stretch<T>(int from, int until, T what) {
  /// @param byWeek what is to be told of each week; nothing of the others
  static <T> List<Stretch<T>> of(SortedMap<Integer, T> byWeek) {
    var stretches = new ArrayList<Stretch<T>>();
    byWeek.forEach((week, what) -> {
      if (!stretches.isEmpty()
          && stretches.getLast().until() == week
          && stretches.getLast().what().equals(what)) {
        stretches.add(new Stretch<>(stretches.removeLast().from(), week + 1, what));
      } else {
        stretches.add(new Stretch<>(week, week + 1, what));
      }
    });
    return stretches;
  }
}
