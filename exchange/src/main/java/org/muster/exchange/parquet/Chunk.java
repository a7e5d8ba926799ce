package org.muster.exchange.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// The values of one column in one group of rows, encoded.
///
/// @param rows how many values, told or not
/// @param untold how many of them are not told
/// @param dictionary the values that the page points to, if it does
/// @param page the values, or where they stand in the dictionary
/// @param bounds the smallest and the largest number, if they are told
@SuppressWarnings("ArrayRecordComponent") // large, never compared
public record Chunk(
    int rows, int untold, Optional<Dictionary> dictionary, byte[] page, Optional<Bounds> bounds) {
  /// A table with more entries would cost more than it saves.
  private static final long WIDEST = 1 << 16;

  /// Values that are written once.
  @SuppressWarnings("ArrayRecordComponent") // large, never compared
  record Dictionary(int entries, byte[] page) {}

  /// The smallest and the largest number, by which readers pass over what they do not look for.
  record Bounds(long least, long most) {}

  /// Yes or no, where it is told.
  ///
  /// @param holds a bit a row
  /// @param told a bit a row
  public static Chunk ofTruths(int rows, long[] holds, long[] told) {
    var levels = RunLengths.of(1, rows, row -> bit(told, row));
    var values = new Bits(rows);
    for (int word = 0; word << 6 < rows; word++) {
      var known = told[word] & ahead(rows - (word << 6));
      values.add(Long.compress(holds[word], known), Long.bitCount(known));
    }
    var page = new byte[Integer.BYTES + levels.length + values.length()];
    values.writeTo(in(page).putInt(levels.length).put(levels));
    return new Chunk(rows, rows - values.count(), Optional.empty(), page, Optional.empty());
  }

  /// Yes or no in every row.
  ///
  /// @param holds a bit a row
  public static Chunk ofTruths(int rows, long[] holds) {
    var values = new Bits(rows);
    for (int word = 0; word << 6 < rows; word++) {
      var left = Math.min(Long.SIZE, rows - (word << 6));
      values.add(holds[word] & ahead(left), left);
    }
    var page = new byte[values.length()];
    values.writeTo(in(page));
    return of(rows, Optional.empty(), page);
  }

  /// @param places in `texts`, one a row
  public static Chunk ofTexts(int rows, List<String> texts, int[] places) {
    var entries = new ByteArrayOutputStream();
    for (var text : texts) {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      var entry = new byte[Integer.BYTES + bytes.length];
      in(entry).putInt(bytes.length).put(bytes);
      entries.writeBytes(entry);
    }
    var dictionary = new Dictionary(texts.size(), entries.toByteArray());
    return of(rows, Optional.of(dictionary), places(rows, texts.size(), row -> places[row]));
  }

  public static Chunk ofNumbers(int rows, long[] numbers) {
    var bounds =
        new Bounds(
            Arrays.stream(numbers, 0, rows).min().orElse(0),
            Arrays.stream(numbers, 0, rows).max().orElse(0));
    var isWide = Long.compareUnsigned(bounds.most() - bounds.least(), Math.min(WIDEST, rows)) >= 0;
    var chunk =
        isWide ? plain(rows, numbers) : lookedUp(rows, numbers, bounds.least(), bounds.most());
    return chunk.within(bounds);
  }

  private static Chunk plain(int rows, long[] numbers) {
    var page = new byte[Long.BYTES * rows];
    in(page).asLongBuffer().put(numbers, 0, rows);
    return of(rows, Optional.empty(), page);
  }

  /// Numbers that lie close together stand in a dictionary, the smallest first.
  private static Chunk lookedUp(int rows, long[] numbers, long least, long most) {
    var places = new int[Math.toIntExact(most - least + 1)];
    for (int row = 0; row < rows; row++) {
      places[(int) (numbers[row] - least)] = 1;
    }
    var entries = 0;
    var known = new byte[Long.BYTES * Arrays.stream(places).sum()];
    var dictionary = in(known);
    for (int i = 0; i < places.length; i++) {
      if (places[i] == 1) {
        dictionary.putLong(least + i);
        places[i] = entries++;
      }
    }
    var page = places(rows, entries, row -> places[(int) (numbers[row] - least)]);
    return of(rows, Optional.of(new Dictionary(entries, known)), page);
  }

  public static Chunk ofFractions(int rows, double[] fractions) {
    var page = new byte[Double.BYTES * rows];
    in(page).asDoubleBuffer().put(fractions, 0, rows);
    return of(rows, Optional.empty(), page);
  }

  private static Chunk of(int rows, Optional<Dictionary> dictionary, byte[] page) {
    return new Chunk(rows, 0, dictionary, page, Optional.empty());
  }

  private Chunk within(Bounds other) {
    return new Chunk(rows, untold, dictionary, page, Optional.of(other));
  }

  /// How wide a place is, then the places.
  private static byte[] places(int rows, int entries, IntUnaryOperator place) {
    var width = RunLengths.width(entries);
    var runs = RunLengths.of(width, rows, place);
    var page = new byte[1 + runs.length];
    in(page).put((byte) width).put(runs);
    return page;
  }

  private static ByteBuffer in(byte[] page) {
    return ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int bit(long[] words, int row) {
    return (int) (words[row >>> 6] >>> row & 1);
  }

  /// So many bits from the lowest on.
  private static long ahead(int count) {
    return count >= Long.SIZE ? -1 : (1L << count) - 1;
  }
}
