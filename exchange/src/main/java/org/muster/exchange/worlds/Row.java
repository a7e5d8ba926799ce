package org.muster.exchange.worlds;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A line of text as bytes, as it grows.
final class Row {
  private byte[] bytes = new byte[1 << 12];
  private int length;

  void add(byte[] more) {
    if (length + more.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more.length));
    }
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  void add(String more) {
    add(more.getBytes(StandardCharsets.UTF_8));
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }
}
