package org.muster.exchange.mission;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.function.Function;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Entry;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Sequence;
import org.muster.model.evidence.Backing;
import org.muster.model.finding.Position;
import org.muster.model.pledge.Range;

/// A mapping that is being made, field by field in canonical order. What is empty is left out.
final class Tree {
  private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();

  Tree put(String key, Node value) {
    entries.put(key, new Entry(Scalar.of(key), value));
    return this;
  }

  Tree text(String key, String value) {
    return value.isEmpty() ? this : put(key, Scalar.of(value));
  }

  Tree text(String key, Optional<String> value) {
    return value.map(it -> text(key, it)).orElse(this);
  }

  Tree number(String key, long value) {
    return put(key, Scalar.number(value));
  }

  Tree number(String key, OptionalLong value) {
    return value.isPresent() ? number(key, value.getAsLong()) : this;
  }

  Tree range(String key, Optional<Range> value) {
    return value
        .map(it -> it.isExact() ? number(key, it.low()) : text(key, it.written()))
        .orElse(this);
  }

  /// A list of texts.
  Tree texts(String key, Collection<?> values) {
    return values.isEmpty() ? this : put(key, listOfTexts(values));
  }

  <T> Tree list(String key, List<T> values, Function<T, Node> node) {
    return values.isEmpty() ? this : put(key, sequence(values, node));
  }

  <V> Tree map(String key, Map<?, V> values, Function<V, Node> node) {
    if (values.isEmpty()) {
      return this;
    }
    var inner = new Tree();
    values.forEach((name, value) -> inner.put(name.toString(), node.apply(value)));
    return put(key, inner.node());
  }

  /// `source` and `assumption`; or all in `source`, if there is more than one assumption.
  Tree backing(List<Backing> backing) {
    var assumed = backing.stream().filter(Backing.Assumed.class::isInstance).count();
    if (assumed == 1 && backing.getLast() instanceof Backing.Assumed(var reasoning)) {
      return text("source", written(backing.subList(0, backing.size() - 1)))
          .text("assumption", reasoning);
    }
    return text("source", written(backing));
  }

  /// As in a table: items between semicolons.
  static String written(List<Backing> backing) {
    return String.join("; ", backing.stream().map(Backing::written).toList());
  }

  static Node listOfTexts(Collection<?> values) {
    return sequence(List.copyOf(values), it -> Scalar.of(it.toString()));
  }

  static <T> Node sequence(List<T> values, Function<T, Node> node) {
    return new Sequence(Position.ofFile(""), values.stream().map(node).toList());
  }

  Node node() {
    return new Mapping(Position.ofFile(""), entries);
  }
}
