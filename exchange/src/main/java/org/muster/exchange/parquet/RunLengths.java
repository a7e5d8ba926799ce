package org.muster.exchange.parquet;

import java.io.ByteArrayOutputStream;
import java.util.function.IntUnaryOperator;

/// Small numbers as runs of one value and as packed groups of eight, whichever is shorter:
/// Parquet's hybrid of run lengths and bit packing.
final class RunLengths {
  private static final int GROUP = 8;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int width;
  private final int count;
  private final IntUnaryOperator values;

  private RunLengths(int width, int count, IntUnaryOperator values) {
    this.width = width;
    this.count = count;
    this.values = values;
  }

  /// @param width bits a number, 1 to 31
  static byte[] of(int width, int count, IntUnaryOperator values) {
    return new RunLengths(width, count, values).written();
  }

  /// How many bits numbers below `limit` need; at least one.
  static int width(int limit) {
    return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(limit - 1));
  }

  private byte[] written() {
    var at = 0;
    while (at < count) {
      var run = run(at, count);
      at = run >= GROUP ? repeated(at, run) : packed(at);
    }
    return bytes.toByteArray();
  }

  /// How many equal values begin here.
  private int run(int at, int end) {
    var value = values.applyAsInt(at);
    var next = at + 1;
    while (next < end && values.applyAsInt(next) == value) {
      next++;
    }
    return next - at;
  }

  private int repeated(int at, int run) {
    Compact.varint(bytes, (long) run << 1);
    var value = values.applyAsInt(at);
    for (int shift = 0; shift < width; shift += Byte.SIZE) {
      bytes.write(value >>> shift);
    }
    return at + run;
  }

  /// Groups up to where a run begins that is worth its own; the last group is filled up with
  /// noughts.
  private int packed(int at) {
    var end = at + GROUP;
    while (end < count && run(end, Math.min(count, end + GROUP)) < GROUP) {
      end += GROUP;
    }
    var groups = (end - at) / GROUP;
    Compact.varint(bytes, ((long) groups << 1) | 1);
    var held = 0L;
    var bits = 0;
    for (int i = at; i < end; i++) {
      held |= (i < count ? (long) values.applyAsInt(i) : 0) << bits;
      for (bits += width; bits >= Byte.SIZE; bits -= Byte.SIZE) {
        bytes.write((int) held);
        held >>>= Byte.SIZE;
      }
    }
    return Math.min(end, count);
  }
}
