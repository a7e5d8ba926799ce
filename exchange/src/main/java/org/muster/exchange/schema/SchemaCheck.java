package org.muster.exchange.schema;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.exchange.finding.Report;
import org.muster.exchange.finding.ShapeFinding.MissingField;
import org.muster.exchange.finding.ShapeFinding.NotOneOf;
import org.muster.exchange.finding.ShapeFinding.OutOfBounds;
import org.muster.exchange.finding.ShapeFinding.SaidTwice;
import org.muster.exchange.finding.ShapeFinding.TooFew;
import org.muster.exchange.finding.ShapeFinding.UnknownField;
import org.muster.exchange.finding.ShapeFinding.WrongForm;
import org.muster.exchange.finding.ShapeFinding.WrongType;
import org.muster.exchange.finding.Similar;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Sequence;
import org.muster.model.finding.Finding;
import tools.jackson.databind.JsonNode;

/// Tells in friendly words, at the place in the file, what a schema has against a tree.
///
/// Of what stands at one place one thing is told, and a field that is missing is not told if it
/// seems to be there under a misspelt name.
public final class SchemaCheck {
  private static final String NAME = "^[a-z0-9][a-z0-9-]*$";
  private static final Pattern NAMES = Pattern.compile(NAME);

  private final Node root;
  private final JsonNode schema;
  private final Report report;
  private final Set<String> toldPlaces = new HashSet<>();

  /// Names that misspelt fields may stand for, by the path of their owner.
  private final Map<String, Set<String>> meant = new HashMap<>();

  private SchemaCheck(Node root, JsonNode schema, Report report) {
    this.root = root;
    this.schema = schema;
    this.report = report;
  }

  /// Tells everything that the schema of the file has against its tree, or against a row.
  public static void check(FileKind kind, Node root, Report report) {
    var schema = Schemas.of(kind);
    var json = NodeJson.of(root, schema.getSchemaNode());
    new SchemaCheck(root, schema.getSchemaNode(), report).tell(schema.validate(json));
  }

  private void tell(List<Error> errors) {
    errors.stream().filter(it -> is(it, "additionalProperties")).forEach(this::unknownField);
    errors.stream().filter(it -> is(it, "type")).forEach(this::other);
    errors.stream().filter(it -> is(it, "required")).forEach(it -> missing(it, errors));
    errors.stream().forEach(this::other);
  }

  private static boolean is(Error error, String keyword) {
    return error.getKeyword().equals(keyword);
  }

  private void unknownField(Error error) {
    var path = path(error);
    var owner = find(path);
    var field = error.getProperty();
    if (!(owner instanceof Mapping mapping) || !mapping.entries().containsKey(field)) {
      return;
    }
    var key = mapping.entries().get(field).key();
    var own = at(parent(pointer(error)));
    var patterns = own.path("patternProperties");
    if (patterns.isObject()) {
      var pattern = patterns.propertyNames().iterator().next();
      if (pattern.startsWith("^(")) {
        report.add(oneOf(key, name(path, owner), pattern));
        return;
      }
      var form =
          patterns.propertyNames().iterator().next().equals("^[A-Z]{3}$") ? "nation" : "name";
      var name = name(path, owner);
      if (report.hasError(key.at())) {
        return;
      }
      report.add(
          new WrongForm(
              key.at(),
              "a name under " + name,
              field,
              form(schema.path("$defs").path(form), field)));
      return;
    }
    var fields = List.copyOf(own.path("properties").propertyNames());
    var similar = Similar.to(field, fields);
    meant.computeIfAbsent(path.toString(), _ -> new HashSet<>()).addAll(similar);
    report.add(new UnknownField(key.at(), owner(path, own), field, similar, fields));
  }

  /// Of names that are one of a few words, written as `^(a|b)$`.
  private static Finding oneOf(Scalar key, String owner, String pattern) {
    var allowed = List.of(pattern.substring(2, pattern.length() - 2).split("\\|", -1));
    var similar = Similar.to(key.text(), allowed);
    return new NotOneOf(key.at(), "a name under " + owner, key.text(), similar, allowed);
  }

  private void missing(Error error, List<Error> errors) {
    var path = path(error);
    var group = anyOf(error);
    var fields = new LinkedHashSet<String>();
    if (group.isEmpty()) {
      fields.add(error.getProperty());
    } else {
      errors.stream()
          .filter(it -> is(it, "required") && path(it).equals(path) && anyOf(it).equals(group))
          .forEach(it -> fields.add(it.getProperty()));
    }
    var place = path + " " + fields;
    if (fields.stream().anyMatch(meant.getOrDefault(path.toString(), Set.of())::contains)
        || !toldPlaces.add(place)) {
      return;
    }
    var own = at(group.map(SchemaCheck::ownerOfGroup).orElseGet(() -> parent(pointer(error))));
    var first = fields.getFirst();
    var described = own.path("properties").path(first);
    var meaning =
        fields.size() > 1 ? "" : described.path("description").asString(described(described));
    report.add(
        new MissingField(
            find(path).at(),
            owner(path, own),
            String.join(" or ", fields),
            decapitalised(meaning)));
  }

  private String described(JsonNode property) {
    return resolved(property).path("description").asString("");
  }

  private static String decapitalised(String sentence) {
    return sentence.length() < 2 || Character.isUpperCase(sentence.charAt(1))
        ? sentence
        : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private void other(Error error) {
    if (is(error, "additionalProperties")
        || is(error, "required")
        || is(error, "anyOf")
        || is(error, "allOf")) {
      return;
    }
    var path = path(error);
    var node = find(path);
    if (toldPlaces.add(path.toString()) && !report.hasError(node.at())) {
      report.add(finding(error, path, node));
    }
  }

  private Finding finding(Error error, List<Object> path, Node node) {
    var own = at(parent(pointer(error)));
    var field = field(path);
    var at = node.at();
    if (is(error, "enum") && !(node instanceof Scalar)) {
      return type(field, node, own);
    }
    return switch (error.getKeyword()) {
      case "type" -> type(field, node, own);
      case "enum" -> {
        var allowed = own.path("enum").valueStream().map(JsonNode::asString).toList();
        yield new NotOneOf(at, field, written(node), Similar.to(written(node), allowed), allowed);
      }
      case "minimum", "maximum" -> new OutOfBounds(at, field, written(node), bounds(own));
      case "multipleOf" ->
          new WrongForm(at, field, written(node), form(own, "") + ", with at most 12 decimals");
      case "minItems" -> new TooFew(at, field, own.path("minItems").asInt());
      case "uniqueItems" -> {
        var twice = twice(node);
        yield new SaidTwice(twice.at(), field, twice.text());
      }
      default -> new WrongForm(at, field, written(node), form(own, written(node)));
    };
  }

  private Finding type(String field, Node node, JsonNode own) {
    var types = own.path("type").toString();
    var found =
        switch (node) {
          case Mapping _ -> "a mapping of names to values";
          case Sequence _ -> "a list";
          case Scalar scalar ->
              switch (scalar.kind()) {
                case TEXT -> "the text \"%s\"".formatted(short60(scalar.text()));
                case INTEGER, DECIMAL -> "the number %s".formatted(short60(scalar.text()));
                case TRUTH -> "the truth value %s".formatted(scalar.text());
                case NOTHING -> "empty";
              };
        };
    if (types.equals("\"string\"")
        && node instanceof Scalar scalar
        && !scalar.isNothing()
        && Pattern.compile(own.path("pattern").asString("")).matcher(scalar.text()).find()) {
      return new WrongType(
          node.at(), field, found, "Put it in quotes: \"%s\".".formatted(short60(scalar.text())));
    }
    var wanted =
        switch (types) {
          case "\"object\"" -> "fields, each as \"name: value\"";
          case "\"array\"" -> "a list, " + example(own, "with \"- \" before each entry");
          default -> form(own, "");
        };
    return new WrongType(node.at(), field, found, "Write %s.".formatted(wanted));
  }

  private static String short60(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }

  private static String example(JsonNode own, String otherwise) {
    var example = own.path("examples").path(0);
    return example.isMissingNode()
        ? otherwise
        : "such as " + example.toString().replace("\"", "").replace(",", ", ").replace(":", ": ");
  }

  /// `a date such as 2025-04-10`; of a name, how the written one would be right.
  private static String form(JsonNode own, String written) {
    var title = own.path("title").asString(types(own).orElse("another value"));
    var name = asName(written);
    if (own.path("pattern").asString("").equals(NAME) && NAMES.matcher(name).find()) {
      return "%s in lower case with hyphens, such as %s".formatted(title, name);
    }
    var examples =
        own.path("examples")
            .valueStream()
            .map(it -> it.isString() ? it.asString() : it.toString())
            .toList();
    return examples.isEmpty() ? title : title + " such as " + String.join(" or ", examples);
  }

  private static String asName(String written) {
    return written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
  }

  private static Optional<String> types(JsonNode own) {
    return switch (own.path("type").toString()) {
      case "\"string\"" -> Optional.of("text");
      case "\"integer\"" -> Optional.of("a whole number");
      case "\"number\"" -> Optional.of("a number");
      default -> Optional.empty();
    };
  }

  private static String bounds(JsonNode own) {
    var number =
        "a number from %s to %s"
            .formatted(own.path("minimum").asString(), own.path("maximum").asString());
    return own.path("maximum").asLong() == 1 ? number + ", or percent such as 60%" : number;
  }

  private static Scalar twice(Node list) {
    var seen = new HashSet<String>();
    if (list instanceof Sequence sequence) {
      for (var item : sequence.items()) {
        if (item instanceof Scalar scalar && !seen.add(scalar.text())) {
          return scalar;
        }
      }
    }
    return Scalar.at(list.at(), "");
  }

  private static String written(Node node) {
    return node instanceof Scalar scalar ? scalar.text() : "";
  }

  /// Who has the field: `the pledge "lva-land"`, `the mission`.
  private String owner(List<Object> path, JsonNode own) {
    var title = own.path("title").asString("entry");
    var node = find(path);
    if (path.isEmpty()
        && !(node instanceof Mapping mapping
            && id(mapping).isPresent()
            && !title.equals("mission"))) {
      return "the " + title;
    }
    var id = node instanceof Mapping mapping ? id(mapping) : Optional.<String>empty();
    var name =
        id.or(() -> path.getLast() instanceof String key ? Optional.of(key) : Optional.empty());
    return name.map(it -> "the %s \"%s\"".formatted(title, it)).orElse("this " + title);
  }

  private static Optional<String> id(Mapping mapping) {
    return mapping.findScalar("id").or(() -> mapping.findScalar("code")).map(Scalar::text);
  }

  private static String name(List<Object> path, Node owner) {
    return path.isEmpty() ? owner.at().file() : path.getLast().toString();
  }

  private static String field(List<Object> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      if (path.get(i) instanceof String name) {
        return i == path.size() - 1 ? name : "an entry of " + name;
      }
    }
    return path.isEmpty() ? "the file" : "an entry of the list";
  }

  private static List<Object> path(Error error) {
    var location = error.getInstanceLocation();
    var path = new ArrayList<Object>();
    for (int i = 0; i < location.getNameCount(); i++) {
      path.add(location.getElement(i));
    }
    return path;
  }

  private Node find(List<Object> path) {
    var node = root;
    for (var step : path) {
      node =
          switch (node) {
            case Mapping mapping when mapping.entries().containsKey(step.toString()) ->
                mapping.entries().get(step.toString()).value();
            case Sequence sequence when step instanceof Integer index ->
                sequence.items().get(index);
            case Mapping _, Sequence _, Scalar _ -> node;
          };
    }
    return node;
  }

  /// Where in the schema the keyword stands, as the validator went there:
  /// `/items/anyOf/0/required`.
  private static String pointer(Error error) {
    return error.getEvaluationPath().toString();
  }

  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  /// The way to the group of which one is required, if the error is of such a group.
  private static Optional<String> anyOf(Error error) {
    var pointer = pointer(error);
    var group = pointer.lastIndexOf("/anyOf/");
    return group < 0 ? Optional.empty() : Optional.of(pointer.substring(0, group));
  }

  private static String ownerOfGroup(String group) {
    return group.replaceAll("/allOf/[0-9]+$", "");
  }

  /// The part of the schema at the end of a way that may lead through references.
  private JsonNode at(String pointer) {
    var node = schema;
    for (var step : Arrays.asList(pointer.split("/"))) {
      if (step.isEmpty()) {
        continue;
      }
      if (step.equals("$ref")) {
        node = resolved(node);
      } else {
        var name = step.replace("~1", "/").replace("~0", "~");
        node = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
      }
    }
    return node;
  }

  private JsonNode resolved(JsonNode node) {
    var name = node.path("$ref").asString("");
    return name.isEmpty() ? node : schema.path("$defs").path(name.substring("#/$defs/".length()));
  }
}
