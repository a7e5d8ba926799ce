package org.muster.exchange.worlds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How a table is written down.
public enum Form {
  PARQUET("parquet"),
  CSV("csv"),
  /// An object a line.
  JSON_LINES("json", "jsonl", "ndjson");

  private final String endings;

  Form(String... endings) {
    this.endings = String.join(" ", endings);
  }

  /// By the ending of a file's name.
  public static Optional<Form> of(String fileName) {
    var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(form -> List.of(form.endings.split(" ")).contains(ending))
        .findFirst();
  }

  /// Whether the file can hold what is said about it; otherwise that stands beside it.
  boolean describesItself() {
    return this == PARQUET;
  }
}
