package org.muster.exchange.csv;

import java.util.List;
import java.util.stream.Collectors;

/// Writes CSV in canonical form: LF, quotes only where a field would be misread without them.
public final class CsvText {
  private final StringBuilder text = new StringBuilder();
  private final int columns;

  public CsvText(List<String> header) {
    columns = header.size();
    row(header);
  }

  /// @throws IllegalArgumentException if the number of fields is not that of the header
  public void row(List<String> fields) {
    if (fields.size() != columns) {
      throw new IllegalArgumentException(
          "The row (%s) must have %d fields.".formatted(fields, columns));
    }
    text.append(fields.stream().map(CsvText::quoted).collect(Collectors.joining(","))).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /// A field, in quotes if it would be misread without.
  public static String quoted(String field) {
    var plain =
        field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
            && field.equals(field.strip());
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
