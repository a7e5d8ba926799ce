package org.muster.exchange.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Writes a table group of rows by group of rows; only the group at hand is held in memory.
///
/// Pages are compressed by GZIP, which every reader and every JDK knows.
public final class ParquetWriter {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int PLAIN = 0;
  private static final int RUN_LENGTHS = 3;
  private static final int BY_DICTIONARY = 8;
  private static final int GZIP = 2;
  private static final int DATA_PAGE = 0;
  private static final int DICTIONARY_PAGE = 2;
  private static final int UTF8 = 0;

  private final OutputStream out;
  private final List<Field> fields;
  private final List<Compact> groups = new ArrayList<>();
  private long position;
  private long rows;

  /// @param out stays open
  public ParquetWriter(OutputStream out, List<Field> fields) throws IOException {
    this.out = out;
    this.fields = List.copyOf(fields);
    write(MAGIC);
  }

  /// A group of rows.
  ///
  /// @param chunks one a field, in their order, of equal length
  public void add(List<Chunk> chunks) throws IOException {
    if (chunks.size() != fields.size()
        || chunks.stream().mapToInt(Chunk::rows).distinct().count() != 1) {
      throw new IllegalArgumentException(
          "There must be a chunk for each of %d fields, of equal length; there are %d."
              .formatted(fields.size(), chunks.size()));
    }
    var count = chunks.getFirst().rows();
    var start = position;
    var columns = new ArrayList<Compact>();
    var whole = 0L;
    for (int i = 0; i < fields.size(); i++) {
      var pages = write(chunks.get(i));
      whole += pages.whole();
      columns.add(column(fields.get(i), chunks.get(i), pages));
    }
    groups.add(
        new Compact()
            .structs(1, columns)
            .whole(2, whole)
            .whole(3, (long) count)
            .whole(5, start)
            .whole(6, position - start));
    rows += count;
  }

  /// Ends the file.
  ///
  /// @param about what the file says about itself
  public void finish(SortedMap<String, String> about) throws IOException {
    var footer =
        new Compact()
            .whole(1, 1)
            .structs(2, schema())
            .whole(3, rows)
            .structs(4, groups)
            .structs(
                5,
                about.entrySet().stream()
                    .map(it -> new Compact().text(1, it.getKey()).text(2, it.getValue()))
                    .toList())
            .text(6, "Muster")
            .structs(7, fields.stream().map(_ -> new Compact().struct(1, new Compact())).toList())
            .written();
    write(footer);
    write(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(footer.length)
            .array());
    write(MAGIC);
  }

  private List<Compact> schema() {
    var schema = new ArrayList<Compact>();
    schema.add(new Compact().text(4, "worlds").whole(5, fields.size()));
    for (var field : fields) {
      var element =
          new Compact()
              .whole(1, field.type().code())
              .whole(3, field.optional() ? 1 : 0)
              .text(4, field.name());
      schema.add(
          field.type() == Field.Type.TEXT
              ? element.whole(6, UTF8).struct(10, new Compact().struct(1, new Compact()))
              : element);
    }
    return schema;
  }

  /// Where the pages of a chunk lie, in bytes.
  ///
  /// @param whole size of the pages and their headers before compression
  private record Pages(long dictionary, long data, long end, long whole) {
    long start() {
      return Math.min(dictionary, data);
    }
  }

  private Pages write(Chunk chunk) throws IOException {
    var start = position;
    var whole = 0L;
    if (chunk.dictionary().isPresent()) {
      var dictionary = chunk.dictionary().get();
      var entries = new Compact().whole(1, dictionary.entries()).whole(2, PLAIN);
      whole += page(DICTIONARY_PAGE, dictionary.page(), 7, entries);
    }
    var data = position;
    var values =
        new Compact()
            .whole(1, chunk.rows())
            .whole(2, chunk.dictionary().isPresent() ? BY_DICTIONARY : PLAIN)
            .whole(3, RUN_LENGTHS)
            .whole(4, RUN_LENGTHS);
    whole += page(DATA_PAGE, chunk.page(), 5, values);
    return new Pages(start, data, position, whole);
  }

  private long page(int kind, byte[] content, int id, Compact details) throws IOException {
    var packed = packed(content);
    var header =
        new Compact()
            .whole(1, kind)
            .whole(2, content.length)
            .whole(3, packed.length)
            .struct(id, details)
            .written();
    write(header);
    write(packed);
    return (long) header.length + content.length;
  }

  private static Compact column(Field field, Chunk chunk, Pages pages) {
    var encodings =
        chunk.dictionary().isPresent()
            ? List.of(PLAIN, RUN_LENGTHS, BY_DICTIONARY)
            : List.of(PLAIN, RUN_LENGTHS);
    var about =
        new Compact()
            .whole(1, field.type().code())
            .wholes(2, encodings)
            .texts(3, List.of(field.name()))
            .whole(4, GZIP)
            .whole(5, (long) chunk.rows())
            .whole(6, pages.whole())
            .whole(7, pages.end() - pages.start())
            .whole(9, pages.data());
    if (chunk.dictionary().isPresent()) {
      about.whole(11, pages.dictionary());
    }
    about.struct(12, statistics(chunk));
    return new Compact().whole(2, pages.start()).struct(3, about);
  }

  private static Compact statistics(Chunk chunk) {
    var statistics = new Compact().whole(3, (long) chunk.untold());
    chunk
        .bounds()
        .ifPresent(bounds ->
            statistics.binary(5, number(bounds.most())).binary(6, number(bounds.least())));
    return statistics;
  }

  private static byte[] number(long number) {
    return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(number).array();
  }

  private static byte[] packed(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new FastGzip(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  /// What is packed here is short already; a thorough search would gain little and take long.
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }
}
