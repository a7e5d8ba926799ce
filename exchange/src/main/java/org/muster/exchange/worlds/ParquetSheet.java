package org.muster.exchange.worlds;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.muster.exchange.parquet.Chunk;
import org.muster.exchange.parquet.Field;
import org.muster.exchange.parquet.ParquetWriter;
import org.muster.exchange.worlds.Column.Kind;

/// A portion becomes a group of rows.
final class ParquetSheet implements Sheet {
  private static final String PREFIX = "muster.";

  private final Heading heading;
  private final ParquetWriter writer;

  ParquetSheet(OutputStream out, Heading heading) throws IOException {
    this.heading = heading;
    this.writer =
        new ParquetWriter(out, heading.columns().stream().map(ParquetSheet::field).toList());
  }

  private static Field field(Column column) {
    return switch (column.kind()) {
      case Kind.Choice _ -> new Field(column.name(), Field.Type.TEXT, false);
      case Kind.Whole() -> new Field(column.name(), Field.Type.NUMBER, false);
      case Kind.Fraction() -> new Field(column.name(), Field.Type.FRACTION, false);
      case Kind.Truth() -> new Field(column.name(), Field.Type.TRUTH, false);
      case Kind.TruthIfAsked() -> new Field(column.name(), Field.Type.TRUTH, true);
    };
  }

  @Override
  public void add(Portion portion) throws IOException {
    var chunks = new ArrayList<Chunk>();
    for (int column = 0; column < heading.columns().size(); column++) {
      chunks.add(chunk(column, portion));
    }
    writer.add(chunks);
  }

  private Chunk chunk(int column, Portion portion) {
    var rows = portion.rows();
    return switch (portion.values(column)) {
      case Values.Places(var options) -> Chunk.ofTexts(rows, options(column), options);
      case Values.Numbers(var numbers) -> Chunk.ofNumbers(rows, numbers);
      case Values.Fractions(var fractions) -> Chunk.ofFractions(rows, fractions);
      case Values.Truths(var holds) -> Chunk.ofTruths(rows, holds);
      case Values.TruthsIfAsked(var holds, var asked) -> Chunk.ofTruths(rows, holds, asked);
    };
  }

  private List<String> options(int column) {
    return heading.columns().get(column).kind() instanceof Kind.Choice(var options)
        ? options
        : List.of();
  }

  @Override
  public void finish() throws IOException {
    var about = new TreeMap<String, String>();
    heading.facts().forEach((name, fact) -> about.put(PREFIX + name, fact));
    about.put(PREFIX + "columns", heading.described());
    writer.finish(about);
  }
}
