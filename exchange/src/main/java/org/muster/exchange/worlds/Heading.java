package org.muster.exchange.worlds;

import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What is said about a table.
///
/// @param facts where it comes from, by name: mission, seed, inputs and the like
public record Heading(List<Column> columns, SortedMap<String, String> facts) {
  public Heading {
    columns = List.copyOf(columns);
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  /// What the columns mean, as JSON: the facts too, for files that cannot hold them otherwise.
  String described() {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      facts.forEach(json::writeStringProperty);
      json.writeObjectPropertyStart("columns");
      columns.forEach(column -> json.writeStringProperty(column.name(), column.means()));
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }
}
