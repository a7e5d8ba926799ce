package org.muster.exchange.worlds;

import java.io.IOException;
import java.io.OutputStream;

/// A table as it is written down, portion by portion.
interface Sheet {
  void add(Portion portion) throws IOException;

  /// Writes what stands behind the rows.
  void finish() throws IOException;

  static Sheet on(OutputStream out, Form form, Heading heading) throws IOException {
    return switch (form) {
      case PARQUET -> new ParquetSheet(out, heading);
      case CSV -> new TextSheet(out, Script.csv(heading.columns()));
      case JSON_LINES -> new TextSheet(out, Script.jsonLines(heading.columns()));
    };
  }
}
