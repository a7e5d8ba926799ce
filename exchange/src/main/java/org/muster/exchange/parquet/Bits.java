package org.muster.exchange.parquet;

import java.nio.ByteBuffer;

/// A row of bits as it grows, the lowest first.
final class Bits {
  private final long[] words;
  private int count;

  Bits(int most) {
    words = new long[(most >>> 6) + 2];
  }

  /// @param bits of which the lowest count, the others are nought
  /// @param more how many, up to 64
  void add(long bits, int more) {
    var word = count >>> 6;
    var shift = count & 63;
    words[word] |= bits << shift;
    if (shift > 0) {
      words[word + 1] |= bits >>> (Long.SIZE - shift);
    }
    count += more;
  }

  int count() {
    return count;
  }

  /// In bytes.
  int length() {
    return (count + 7) / 8;
  }

  void writeTo(ByteBuffer bytes) {
    for (int at = 0; at < length(); at++) {
      bytes.put((byte) (words[at >>> 3] >>> ((at & 7) * Byte.SIZE)));
    }
  }
}
