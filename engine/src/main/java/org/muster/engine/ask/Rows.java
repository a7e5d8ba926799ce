package org.muster.engine.ask;

/// Worlds as bits, 64 a machine word.
final class Rows {
  private static final int BITS = 6;
  private static final int REST = 63;

  private Rows() {}

  static boolean isSet(long[] row, int world) {
    return (row[world >>> BITS] >>> (world & REST) & 1) != 0;
  }

  /// Sets the bits from `first` up to but not `behind`.
  static void fill(long[] row, int first, int behind) {
    var last = behind - 1;
    for (int word = first >>> BITS; word <= last >>> BITS; word++) {
      var low = word == (first >>> BITS) ? -1L << (first & REST) : -1L;
      var high = word == (last >>> BITS) ? -1L >>> (REST - (last & REST)) : -1L;
      row[word] |= low & high;
    }
  }

  /// What stands in `row` so many worlds earlier.
  static long earlier(long[] row, int word, int worlds) {
    var at = word - (worlds >>> BITS);
    var bits = worlds & REST;
    var here = at < 0 ? 0 : row[at] << bits;
    var before = bits == 0 || at < 1 ? 0 : row[at - 1] >>> (Long.SIZE - bits);
    return here | before;
  }
}
