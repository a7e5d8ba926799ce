package org.muster.exchange.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/// A struct in Thrift's compact protocol, in which Parquet writes what it says about its data.
///
/// Fields are put in the order of their ids.
final class Compact {
  private static final int WHOLE = 5;
  private static final int LONG = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int MOST_IN_HEAD = 15;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int last;

  Compact whole(int id, int value) {
    field(id, WHOLE);
    zigzag(value);
    return this;
  }

  Compact whole(int id, long value) {
    field(id, LONG);
    zigzag(value);
    return this;
  }

  Compact text(int id, String value) {
    return binary(id, value.getBytes(StandardCharsets.UTF_8));
  }

  Compact binary(int id, byte[] value) {
    field(id, BINARY);
    binary(value);
    return this;
  }

  Compact struct(int id, Compact value) {
    field(id, STRUCT);
    bytes.writeBytes(value.written());
    return this;
  }

  Compact structs(int id, List<Compact> values) {
    return list(id, STRUCT, values, it -> bytes.writeBytes(it.written()));
  }

  Compact texts(int id, List<String> values) {
    return list(id, BINARY, values, it -> binary(it.getBytes(StandardCharsets.UTF_8)));
  }

  Compact wholes(int id, List<Integer> values) {
    return list(id, WHOLE, values, it -> zigzag(it));
  }

  private <T> Compact list(int id, int type, List<T> values, Consumer<T> item) {
    field(id, LIST);
    if (values.size() < MOST_IN_HEAD) {
      bytes.write(values.size() << 4 | type);
    } else {
      bytes.write(MOST_IN_HEAD << 4 | type);
      varint(bytes, values.size());
    }
    values.forEach(item);
    return this;
  }

  /// With the mark of its end.
  byte[] written() {
    var all = new ByteArrayOutputStream();
    all.writeBytes(bytes.toByteArray());
    all.write(0);
    return all.toByteArray();
  }

  private void field(int id, int type) {
    var step = id - last;
    if (step < 1 || step > MOST_IN_HEAD) {
      throw new IllegalArgumentException(
          "The field (%d) must follow the last one (%d) closely.".formatted(id, last));
    }
    bytes.write(step << 4 | type);
    last = id;
  }

  private void binary(byte[] value) {
    varint(bytes, value.length);
    bytes.writeBytes(value);
  }

  private void zigzag(long value) {
    varint(bytes, (value << 1) ^ (value >> 63));
  }

  /// Seven bits a byte, the lowest first.
  static void varint(ByteArrayOutputStream to, long value) {
    var rest = value;
    while ((rest & ~0x7FL) != 0) {
      to.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    to.write((int) rest);
  }
}
