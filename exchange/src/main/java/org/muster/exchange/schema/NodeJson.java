package org.muster.exchange.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Sequence;
import org.muster.exchange.yaml.Node.Style;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Gives the schema validator the tree it knows. Fields that say nothing are left out; what a name
/// that somebody chose stands for must say something.
final class NodeJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,15}");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,15}(\\.[0-9]{1,15})?");

  private NodeJson() {}

  /// @param schema of the node; it tells which cells of a table are numbers
  static JsonNode of(Node node, JsonNode schema) {
    return switch (node) {
      case Mapping mapping -> object(mapping, schema);
      case Sequence sequence -> {
        var array = JSON.arrayNode();
        sequence.items().forEach(item -> array.add(of(item, schema.path("items"))));
        yield array;
      }
      case Scalar scalar -> scalar.style() == Style.CELL ? cell(scalar, schema) : scalar(scalar);
    };
  }

  private static JsonNode object(Mapping mapping, JsonNode schema) {
    var object = JSON.objectNode();
    var hasFields = schema.has("properties");
    mapping
        .entries()
        .forEach((key, entry) -> {
          if (!hasFields || !entry.value().isNothing()) {
            object.set(key, of(entry.value(), inner(schema, key)));
          }
        });
    return object;
  }

  private static JsonNode inner(JsonNode schema, String key) {
    var patterns = schema.path("patternProperties");
    return patterns.isObject() ? patterns.iterator().next() : schema.path("properties").path(key);
  }

  private static JsonNode scalar(Scalar scalar) {
    return switch (scalar.kind()) {
      case TEXT -> JSON.stringNode(scalar.text());
      case INTEGER -> JSON.numberNode(new BigInteger(scalar.text()));
      case DECIMAL -> JSON.numberNode(new BigDecimal(scalar.text()));
      case TRUTH -> JSON.booleanNode(scalar.text().equalsIgnoreCase("true"));
      case NOTHING -> JSON.nullNode();
    };
  }

  private static JsonNode cell(Scalar cell, JsonNode schema) {
    var type = type(schema);
    if (type.contains("integer") && WHOLE.matcher(cell.text()).matches()) {
      return JSON.numberNode(new BigInteger(cell.text()));
    }
    if (type.contains("number") && DECIMAL.matcher(cell.text()).matches()) {
      return JSON.numberNode(new BigDecimal(cell.text()));
    }
    return JSON.stringNode(cell.text());
  }

  /// The only definition that numbers in tables refer to is the range.
  private static String type(JsonNode schema) {
    return schema.path("$ref").asString("").endsWith("/range")
        ? "integer"
        : schema.path("type").toString();
  }
}
