package org.muster.cli.json;

import java.io.StringWriter;
import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// A JSON object under construction; its members keep the order in which they were put.
///
/// It writes itself member by member, because mapping by reflection would cost more time at the
/// start of a command than most answers take.
public final class Json {
  private final Map<String, Value> members = new LinkedHashMap<>();

  /// What a member can be.
  private sealed interface Value {
    record Text(String text) implements Value {}

    record Whole(long number) implements Value {}

    record Large(BigInteger number) implements Value {}

    record Real(double number) implements Value {}

    record Truth(boolean truth) implements Value {}

    record Nested(Json json) implements Value {}

    record Array(List<Value> items) implements Value {}
  }

  Json put(String name, String text) {
    return put(name, new Value.Text(text));
  }

  Json put(String name, long number) {
    return put(name, new Value.Whole(number));
  }

  Json put(String name, BigInteger number) {
    return put(name, new Value.Large(number));
  }

  Json put(String name, double number) {
    return put(name, new Value.Real(number));
  }

  Json put(String name, boolean truth) {
    return put(name, new Value.Truth(truth));
  }

  Json put(String name, Json object) {
    return put(name, new Value.Nested(object));
  }

  /// Leaves the member out if there is nothing to say.
  <T> Json putText(String name, Optional<T> text) {
    text.ifPresent(it -> put(name, it.toString()));
    return this;
  }

  /// Leaves the member out if there is nothing to say.
  <T> Json putObject(String name, Optional<T> object, Function<T, Json> form) {
    object.ifPresent(it -> put(name, form.apply(it)));
    return this;
  }

  /// A list of texts, in the order given.
  Json putTexts(String name, Collection<?> items) {
    return put(name, texts(items));
  }

  <T> Json putObjects(String name, Collection<T> items, Function<? super T, Json> form) {
    return put(
        name,
        new Value.Array(
            items.stream().map(item -> (Value) new Value.Nested(form.apply(item))).toList()));
  }

  /// A list of whole numbers, on one line.
  Json putNumbers(String name, LongStream numbers) {
    return put(name, new Value.Array(numbers.mapToObj(it -> (Value) new Value.Whole(it)).toList()));
  }

  /// A list of lists of texts.
  Json putTextLists(String name, Collection<? extends Collection<?>> items) {
    return put(name, new Value.Array(items.stream().map(item -> (Value) texts(item)).toList()));
  }

  private Json put(String name, Value value) {
    members.put(name, value);
    return this;
  }

  private static Value.Array texts(Collection<?> items) {
    return new Value.Array(
        items.stream().map(item -> (Value) new Value.Text(item.toString())).toList());
  }

  /// The document, indented, with a line end behind it.
  public String written() {
    var text = new StringWriter();
    try (var generator = new JsonFactory().createGenerator(new Indented(), text)) {
      write(this, generator);
    }
    return text + "\n";
  }

  private static void write(Json json, JsonGenerator generator) {
    generator.writeStartObject();
    json.members.forEach((name, value) -> {
      generator.writeName(name);
      write(value, generator);
    });
    generator.writeEndObject();
  }

  private static void write(Value value, JsonGenerator generator) {
    switch (value) {
      case Value.Text(var text) -> generator.writeString(text);
      case Value.Whole(var number) -> generator.writeNumber(number);
      case Value.Large(var number) -> generator.writeNumber(number);
      case Value.Real(var number) -> generator.writeNumber(number);
      case Value.Truth(var truth) -> generator.writeBoolean(truth);
      case Value.Nested(var object) -> write(object, generator);
      case Value.Array(var items) -> {
        generator.writeStartArray();
        items.forEach(item -> write(item, generator));
        generator.writeEndArray();
      }
    }
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
  }
}
