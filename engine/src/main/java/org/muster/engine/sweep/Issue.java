package org.muster.engine.sweep;

import java.util.List;

/// A question to all parts together: each part has a few numbers, the numbers of all parts are
/// added up, and the sums tell whether it is asked and holds, or what a figure is.
///
/// @param slots what is added up
/// @param asked whether it is asked, given the sums
/// @param holds whether it holds as well
record Issue(List<Slot> slots, Formula asked, Formula holds) {
  Issue {
    slots = List.copyOf(slots);
  }

  Packing packing() {
    return Packing.of(slots.stream().map(Slot::most).toList());
  }
}
