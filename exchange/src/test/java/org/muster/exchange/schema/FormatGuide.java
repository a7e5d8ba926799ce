package org.muster.exchange.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.exchange.finding.Report;
import org.muster.exchange.text.Text;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Sequence;
import org.muster.exchange.yaml.YamlReader;

/// Tells from a schema what a file consists of.
///
/// A JSON document is a YAML document, so the schema is read like any other file here.
final class FormatGuide {
  private final Mapping root;

  private FormatGuide(Mapping root) {
    this.root = root;
  }

  /// What a file is, and its fields.
  ///
  /// @param description the file in a sentence or two
  record Guide(String file, String description, List<Field> fields) {
    Guide {
      fields = List.copyOf(fields);
    }
  }

  /// A field, and where it stands.
  ///
  /// @param name as in `alternatives[].strength`, where `[]` is each entry of a list and `*` any
  ///   name
  /// @param required whether it must be there; some are needed one for another, see `description`
  /// @param form what is written there, such as "a date", "a list of names", "one of no, yes"
  record Field(
      String name, boolean required, String form, String description, List<String> examples) {
    Field {
      examples = List.copyOf(examples);
    }
  }

  /// The guide to one file.
  static Guide of(FileKind kind) {
    var text = new Text(kind.subject() + ".schema.json", Schemas.text(kind));
    var root =
        YamlReader.read(text, new Report())
            .filter(Mapping.class::isInstance)
            .map(Mapping.class::cast)
            .orElseThrow(() -> new IllegalStateException("%s is not JSON.".formatted(text.file())));
    var fields = new ArrayList<Field>();
    new FormatGuide(root).addFields("", root, fields);
    return new Guide(kind.file(), text(root, "description"), fields);
  }

  /// The fields as a table of a manual, in Markdown.
  static String table(FileKind kind) {
    return of(kind).fields().stream()
        .map(FormatGuide::row)
        .collect(Collectors.joining("", "| field | form | meaning |\n|---|---|---|\n", ""));
  }

  private static String row(Field field) {
    var name = "`" + field.name() + "`";
    var examples =
        field.examples().stream().map(it -> "`" + it + "`").collect(Collectors.joining(" or "));
    return "| %s | %s | %s |\n"
        .formatted(
            field.required() ? "**" + name + "**" : name,
            field.form().startsWith("one of ")
                ? field.form()
                : field.form() + ", such as " + examples,
            field.description())
        .replace("||", "\\|\\|");
  }

  private void addFields(String prefix, Mapping schema, List<Field> fields) {
    var own = resolved(schema);
    var required = required(own);
    mapping(own, "properties")
        .ifPresent(properties ->
            properties
                .entries()
                .forEach((name, entry) ->
                    addField(prefix + name, required.contains(name), entry.value(), fields)));
    mapping(own, "patternProperties")
        .map(it -> it.entries().firstEntry().getValue().value())
        .filter(it -> it instanceof Mapping inner && isComposite(inner))
        .ifPresent(it -> addFields(prefix + "*.", (Mapping) it, fields));
    mapping(own, "items")
        .ifPresent(
            items -> addFields(prefix.isEmpty() ? "" : withoutDot(prefix) + "[].", items, fields));
  }

  private static String withoutDot(String prefix) {
    return prefix.substring(0, prefix.length() - 1);
  }

  private boolean isComposite(Mapping schema) {
    var own = resolved(schema);
    return own.find("properties").isPresent();
  }

  private void addField(String name, boolean required, Node node, List<Field> fields) {
    if (node instanceof Mapping schema) {
      var own = resolved(schema);
      var description = schema.findScalar("description").or(() -> own.findScalar("description"));
      var examples = sequence(schema, "examples").or(() -> sequence(own, "examples"));
      fields.add(
          new Field(
              name,
              required,
              form(own),
              description.map(Scalar::text).orElse(""),
              examples.stream().flatMap(it -> it.items().stream()).map(this::shown).toList()));
      addFields(name + ".", own, fields);
    }
  }

  private String form(Mapping own) {
    var words = sequence(own, "enum");
    if (words.isPresent()) {
      return "one of "
          + words.get().items().stream().map(this::shown).collect(Collectors.joining(", "));
    }
    var type = own.find("type").map(this::shown).orElse("");
    return switch (type) {
      case "array" -> "a list";
      case "object" -> "a mapping";
      case "[integer, object]" -> "a whole number or a mapping";
      case "string" -> own.findScalar("title").map(Scalar::text).orElse("text");
      default -> title(own);
    };
  }

  private static String title(Mapping own) {
    return own.findScalar("title").map(Scalar::text).orElse("a whole number");
  }

  private static Set<String> required(Mapping own) {
    var names = new HashSet<String>();
    sequence(own, "required").stream()
        .flatMap(it -> it.items().stream())
        .forEach(it -> names.add(((Scalar) it).text()));
    return names;
  }

  private String shown(Node node) {
    return switch (node) {
      case Scalar scalar -> scalar.text();
      case Sequence sequence ->
          sequence.items().stream().map(this::shown).collect(Collectors.joining(", ", "[", "]"));
      case Mapping mapping ->
          mapping.entries().values().stream()
              .map(it -> it.key().text() + ": " + shown(it.value()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  private Mapping resolved(Mapping schema) {
    return schema
        .findScalar("$ref")
        .flatMap(it -> mapping(root, "$defs").flatMap(defs -> mapping(defs, last(it.text()))))
        .orElse(schema);
  }

  private static String last(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  private static Optional<Mapping> mapping(Mapping of, String key) {
    return of.find(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  private static Optional<Sequence> sequence(Mapping of, String key) {
    return of.find(key).filter(Sequence.class::isInstance).map(Sequence.class::cast);
  }

  private static String text(Mapping of, String key) {
    return of.findScalar(key).map(Scalar::text).orElse("");
  }
}
