package org.muster.engine.slice;

import java.util.Arrays;

/// Rows of bits, one a world, 64 worlds a machine word.
public final class Bits {
  private Bits() {}

  /// Machine words for so many worlds.
  public static int words(long size) {
    return Math.toIntExact((size + 63) >>> 6);
  }

  public static boolean isSet(long[] row, long bit) {
    return (row[(int) (bit >>> 6)] >>> (bit & 63) & 1) != 0;
  }

  public static void set(long[] row, long bit) {
    row[(int) (bit >>> 6)] |= 1L << (bit & 63);
  }

  public static void put(long[] row, long bit, boolean value) {
    if (value) {
      set(row, bit);
    } else {
      row[(int) (bit >>> 6)] &= ~(1L << (bit & 63));
    }
  }

  /// Copies the first bits of a row into another, which is nought there.
  public static void copy(long[] from, int bits, long[] to, long at) {
    var shift = (int) (at & 63);
    var word = (int) (at >>> 6);
    var whole = bits >>> 6;
    if (shift == 0) {
      System.arraycopy(from, 0, to, word, whole);
    } else {
      for (int each = 0; each < whole; each++) {
        to[word + each] |= from[each] << shift;
        to[word + each + 1] |= from[each] >>> (64 - shift);
      }
    }
    var rest = bits & 63;
    if (rest > 0) {
      var last = from[whole] & (-1L >>> (64 - rest));
      to[word + whole] |= last << shift;
      if (shift + rest > 64) {
        to[word + whole + 1] |= last >>> (64 - shift);
      }
    }
  }

  /// How many bits are set.
  public static long count(long[] row) {
    var count = 0L;
    for (long word : row) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /// How many bits are set in both.
  public static long countBoth(long[] one, long[] other) {
    var count = 0L;
    for (int word = 0; word < one.length; word++) {
      count += Long.bitCount(one[word] & other[word]);
    }
    return count;
  }

  /// All bits up to a size.
  public static long[] all(long size) {
    var row = new long[words(size)];
    Arrays.fill(row, -1L);
    if ((size & 63) != 0) {
      row[row.length - 1] = -1L >>> (64 - (size & 63));
    }
    return row;
  }
}
