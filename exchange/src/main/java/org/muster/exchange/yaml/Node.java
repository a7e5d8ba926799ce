package org.muster.exchange.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.muster.exchange.text.Text;
import org.muster.model.finding.Position;

/// A value in a file, and where it stands.
public sealed interface Node {
  Position at();

  /// Fields in the order of the file, each name once.
  record Mapping(Position at, SequencedMap<String, Entry> entries) implements Node {
    public Mapping {
      entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
    }

    /// The value of a field; none if it is absent or says nothing.
    public Optional<Node> find(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(it -> !it.isNothing());
    }

    /// The value of a field, if it is a scalar.
    public Optional<Scalar> findScalar(String key) {
      return find(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }
  }

  /// A field: its name and its value.
  record Entry(Scalar key, Node value) {}

  record Sequence(Position at, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// A text, a number or nothing; which of them is decided by [Scalar#kind].
  ///
  /// @param text as it is meant, without quotes and escapes
  /// @param raw where it is written
  record Scalar(Position at, String text, Style style, Raw raw) implements Node {
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,30}");
    private static final Pattern DECIMAL =
        Pattern.compile("[-+]?(\\.[0-9]{1,30}|[0-9]{1,30}(\\.[0-9]{0,30})?)([eE][-+]?[0-9]{1,3})?");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");

    /// What YAML 1.2 takes it for. `no`, `yes` and dates are text.
    public Kind kind() {
      if (style != Style.PLAIN) {
        return Kind.TEXT;
      }
      if (NOTHING.matcher(text).matches()) {
        return Kind.NOTHING;
      }
      if (INTEGER.matcher(text).matches()) {
        return Kind.INTEGER;
      }
      if (DECIMAL.matcher(text).matches()) {
        return Kind.DECIMAL;
      }
      return TRUTH.matcher(text).matches() ? Kind.TRUTH : Kind.TEXT;
    }

    /// A part of a scalar, as text of its own at the same place.
    public static Scalar at(Position at, String text) {
      return new Scalar(at, text, Style.CELL, Raw.NOWHERE);
    }

    /// A scalar that stands in no file.
    public static Scalar of(String text) {
      return new Scalar(Position.ofFile(""), text, Style.DOUBLE_QUOTED, Raw.NOWHERE);
    }

    /// A number that stands in no file.
    public static Scalar number(long value) {
      return new Scalar(Position.ofFile(""), Long.toString(value), Style.PLAIN, Raw.NOWHERE);
    }

    Scalar as(Style other) {
      return new Scalar(at, text, other, raw);
    }

    /// The place of a character of [#text], counted from 0.
    public Position at(int offset) {
      return raw.at(this, offset);
    }
  }

  /// Where a scalar is written, quotes and all.
  ///
  /// @param start in characters from the beginning of the text
  /// @param end after its last character
  record Raw(Text text, int start, int end) {
    static final Raw NOWHERE = new Raw(new Text("", ""), 0, 0);

    private Position at(Scalar scalar, int offset) {
      return ScalarPlaces.place(text, start, end, scalar, offset);
    }
  }

  /// How a scalar is written.
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED,
    /// A field of a CSV file, where everything is text until a number is asked for.
    CELL
  }

  /// What a scalar is taken for.
  enum Kind {
    TEXT,
    INTEGER,
    DECIMAL,
    TRUTH,
    NOTHING
  }

  /// Whether the value is there but empty, which says as much as no value.
  default boolean isNothing() {
    return this instanceof Scalar scalar && scalar.kind() == Kind.NOTHING;
  }
}
