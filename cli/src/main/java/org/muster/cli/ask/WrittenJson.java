package org.muster.cli.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import org.muster.model.finding.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON so that every value knows where it stands. Hostile text is refused: deep nesting,
/// huge numbers, members told twice, more values than any plan has.
final class WrittenJson {
  private static final int DEEPEST = 50;
  private static final int LONGEST_NUMBER = 60;
  private static final int MOST_VALUES = 5_000_000;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private final String file;
  private final JsonParser parser;
  private int values;

  private WrittenJson(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /// The object that the text is.
  ///
  /// @param file for the places of what is wrong
  /// @param wanted members of it that are read; the others are passed over
  /// @throws CannotAsk if the text is no JSON object
  static Written.Members read(String file, String text, Set<String> wanted) {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new WrittenJson(file, parser).document(wanted);
    } catch (JacksonException wrong) {
      throw new CannotAsk(new PlanMistake.NotJson(at(file, wrong.getLocation()), problem(wrong)));
    }
  }

  private static String problem(JacksonException wrong) {
    var message = Objects.requireNonNullElse(wrong.getOriginalMessage(), "it cannot be read");
    return message.lines().findFirst().orElse("it cannot be read");
  }

  private static Position at(String file, TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1
        ? Position.ofFile(file)
        : new Position(file, location.getLineNr(), Math.max(1, location.getColumnNr()));
  }

  private Position at() {
    return at(file, parser.currentTokenLocation());
  }

  private Written.Members document(Set<String> wanted) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new CannotAsk(new PlanMistake.NoPlan(Position.ofFile(file)));
    }
    var start = at();
    var members = new LinkedHashMap<String, Written>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      if (wanted.contains(name)) {
        members.put(name, value());
      } else {
        parser.skipChildren();
      }
    }
    if (parser.nextToken() != null) {
      throw new CannotAsk(new PlanMistake.NotJson(at(), "something stands behind the object"));
    }
    return new Written.Members(start, members);
  }

  private Written value() {
    values++;
    if (values > MOST_VALUES) {
      throw new CannotAsk(new PlanMistake.TooLarge(at(), MOST_VALUES, "values"));
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> members();
      case START_ARRAY -> items();
      case VALUE_STRING -> new Written.Text(at(), parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Written.Figure(at(), parser.getString());
      case VALUE_TRUE, VALUE_FALSE ->
          new Written.Truth(at(), parser.currentToken() == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> new Written.Nothing(at());
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new IllegalStateException(
              "No value begins with (%s).".formatted(parser.currentToken()));
    };
  }

  private Written.Members members() {
    var start = at();
    var members = new LinkedHashMap<String, Written>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      members.put(name, value());
    }
    return new Written.Members(start, members);
  }

  private Written.Items items() {
    var start = at();
    var items = new ArrayList<Written>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new Written.Items(start, items);
  }
}
