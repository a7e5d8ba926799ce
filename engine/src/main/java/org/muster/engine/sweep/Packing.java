package org.muster.engine.sweep;

import java.util.ArrayList;
import java.util.List;

/// Puts the sums of all slots into one number, side by side, so that adding two of these adds every
/// slot.
///
/// @param widths bits of each slot, enough for what all parts add together
record Packing(List<Integer> widths) {
  /// One bit is left, so that the number is never below 0.
  static final int MOST = Long.SIZE - 1;

  Packing {
    widths = List.copyOf(widths);
  }

  /// @param most what each slot can add up to
  static Packing of(List<Long> most) {
    return new Packing(most.stream().map(it -> Long.SIZE - Long.numberOfLeadingZeros(it)).toList());
  }

  /// Whether there is room for all slots.
  boolean fits() {
    return widths.stream().mapToInt(Integer::intValue).sum() <= MOST;
  }

  long packed(List<Long> sums) {
    var packed = 0L;
    for (int slot = widths.size() - 1; slot >= 0; slot--) {
      packed = (packed << widths.get(slot)) | sums.get(slot);
    }
    return packed;
  }

  List<Long> sums(long packed) {
    var sums = new ArrayList<Long>();
    var rest = packed;
    for (int width : widths) {
      sums.add(rest & ((1L << width) - 1));
      rest >>>= width;
    }
    return sums;
  }
}
