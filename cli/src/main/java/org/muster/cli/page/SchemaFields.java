package org.muster.cli.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.cli.text.Table;
import tools.jackson.databind.JsonNode;

/// The fields that a JSON Schema describes, as a table; fields within fields are indented.
final class SchemaFields {
  private static final String LOCAL = "#/$defs/";

  private final JsonNode schema;
  private final Table table = Table.of("lll");
  private final Map<String, JsonNode> forms = new LinkedHashMap<>();

  SchemaFields(JsonNode schema) {
    this.schema = schema;
    fields(schema, "");
  }

  Table table() {
    return table;
  }

  /// Forms of values that several fields share, by name.
  Map<String, JsonNode> forms() {
    return forms;
  }

  private void fields(JsonNode node, String indent) {
    var required = required(node);
    node.path("properties")
        .forEachEntry((name, field) -> field(name, field, indent, required.contains(name)));
    node.path("patternProperties")
        .forEachEntry((_, field) -> field("<" + named(field) + ">", field, indent, false));
    if (node.path("items").isObject()) {
      fields(node.path("items"), indent);
    }
    node.path("allOf").forEach(part -> reference(part, indent));
    node.path("$defs").forEachEntry((name, form) -> definition(name, form, indent));
  }

  /// A definition of our own outputs that has fields is told like a field; others are forms.
  private void definition(String name, JsonNode form, String indent) {
    if (form.path("properties").isObject()) {
      table.row(indent + "(" + name + ")", "", form.path("description").asString());
      fields(form, indent + "  ");
    }
  }

  private void reference(JsonNode part, String indent) {
    if (part.has("$ref")) {
      table.row(indent + "…", "", "and the fields of " + lastName(part.path("$ref").asString()));
    }
  }

  private void field(String name, JsonNode field, String indent, boolean required) {
    table.row(indent + name + (required ? " *" : ""), form(field), told(field));
    if (!field.has("$ref")) {
      fields(field, indent + "  ");
    }
  }

  private static Set<String> required(JsonNode node) {
    var required = new HashSet<String>();
    node.path("required").forEach(it -> required.add(it.asString()));
    return required;
  }

  private static String named(JsonNode field) {
    return field.path("title").asString("name");
  }

  private String form(JsonNode field) {
    if (field.has("$ref")) {
      var name = lastName(field.path("$ref").asString());
      var form = schema.path("$defs").path(name);
      if (field.path("$ref").asString().startsWith(LOCAL) && !form.isMissingNode()) {
        forms.putIfAbsent(name, form);
      }
      return name;
    }
    if (field.has("enum")) {
      return "one of";
    }
    return switch (field.path("type").asString("")) {
      case "array" -> "list";
      case "object" -> "fields";
      case "string" -> "text";
      case "integer", "number" -> "number";
      case "boolean" -> "true, false";
      case String other -> other;
    };
  }

  private static String told(JsonNode field) {
    var choices =
        field.path("enum").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    return (field.path("description").asString("")
            + (choices.isEmpty() ? "" : " (" + choices + ")"))
        .strip();
  }

  private static String lastName(String reference) {
    var name = reference.substring(reference.lastIndexOf('/') + 1);
    return name.replace(".schema.json", "");
  }
}
