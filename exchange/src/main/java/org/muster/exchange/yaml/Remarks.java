package org.muster.exchange.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Sequence;
import org.muster.exchange.yaml.YamlReader.Document;
import org.muster.exchange.yaml.YamlReader.Remark;

/// The comments and blank lines of a document, by the entry they belong to.
///
/// An entry is a field or an item of a list; its path is made of names and numbers, such as
/// `/decisions/mission/options/0`. What stands on lines of its own belongs to the entry that begins
/// next, what stands behind something to the entry that begins there.
public final class Remarks {
  /// No remarks at all.
  public static final Remarks NONE = new Remarks();

  private final Map<String, List<String>> before = new HashMap<>();
  private final Map<String, String> behind = new HashMap<>();
  private final List<String> tail = new ArrayList<>();

  private Remarks() {}

  /// The remarks of `document`, for a tree with the same meaning. Remarks on entries that `target`
  /// does not have go to the entry around them.
  public static Remarks of(Document document, Node target) {
    var remarks = new Remarks();
    var places = new TreeMap<Integer, String>();
    var fields = new TreeMap<Integer, String>();
    addPlaces("", document.root(), places, fields);
    var paths = new TreeSet<String>();
    addPaths("", target, paths);
    document.remarks().stream()
        .sorted(Comparator.comparing(Remark::at))
        .forEach(remark ->
            remarks.add(
                remark,
                remark.inline()
                    ? fields.floorEntry(remark.at().line())
                    : places.higherEntry(remark.at().line()),
                paths));
    return remarks;
  }

  /// The outermost entry that begins on each line. Where an item of a list begins with its first
  /// field, `fields` takes the field.
  private static void addPlaces(
      String path, Node node, Map<Integer, String> places, Map<Integer, String> fields) {
    switch (node) {
      case Mapping mapping ->
          mapping
              .entries()
              .forEach((key, entry) -> {
                var own = path + "/" + key;
                places.putIfAbsent(entry.key().at().line(), own);
                fields.putIfAbsent(entry.key().at().line(), own);
                addPlaces(own, entry.value(), places, fields);
              });
      case Sequence sequence -> {
        for (int i = 0; i < sequence.items().size(); i++) {
          var item = sequence.items().get(i);
          var own = path + "/" + i;
          places.putIfAbsent(item.at().line(), own);
          if (!beginsWithField(item)) {
            fields.putIfAbsent(item.at().line(), own);
          }
          addPlaces(own, item, places, fields);
        }
      }
      case Scalar _ -> {}
    }
  }

  private static boolean beginsWithField(Node item) {
    return item instanceof Mapping mapping
        && !mapping.entries().isEmpty()
        && mapping.entries().firstEntry().getValue().key().at().equals(item.at());
  }

  private static void addPaths(String path, Node node, Set<String> paths) {
    switch (node) {
      case Mapping mapping ->
          mapping
              .entries()
              .forEach((key, entry) -> {
                paths.add(path + "/" + key);
                addPaths(path + "/" + key, entry.value(), paths);
              });
      case Sequence sequence -> {
        for (int i = 0; i < sequence.items().size(); i++) {
          paths.add(path + "/" + i);
          addPaths(path + "/" + i, sequence.items().get(i), paths);
        }
      }
      case Scalar _ -> {}
    }
  }

  private void add(Remark remark, Map.@Nullable Entry<Integer, String> place, Set<String> paths) {
    if (place == null) {
      append(tail, remark);
      return;
    }
    var path = place.getValue();
    while (!paths.contains(path) && !path.isEmpty()) {
      path = path.substring(0, path.lastIndexOf('/'));
    }
    if (path.isEmpty()) {
      append(tail, remark);
    } else if (remark.inline() && !behind.containsKey(path)) {
      behind.put(path, "#" + remark.text().orElse(""));
    } else {
      append(before.computeIfAbsent(path, _ -> new ArrayList<>()), remark);
    }
  }

  /// Of several blank lines one is kept.
  private static void append(List<String> lines, Remark remark) {
    var line = remark.text().map(it -> ("#" + it).stripTrailing()).orElse("");
    if (!line.isEmpty() || lines.isEmpty() || !lines.getLast().isEmpty()) {
      lines.add(line);
    }
  }

  /// Lines before the entry: comments with their `#`, or nothing for a blank line.
  List<String> before(String path) {
    return before.getOrDefault(path, List.of());
  }

  Optional<String> behind(String path) {
    return Optional.ofNullable(behind.get(path)).map(String::stripTrailing);
  }

  /// Lines after everything.
  List<String> tail() {
    return tail;
  }

  /// Whether something within the entry has a remark of its own.
  boolean isWithin(String path) {
    var start = path + "/";
    return before.keySet().stream().anyMatch(it -> it.startsWith(start))
        || behind.keySet().stream().anyMatch(it -> it.startsWith(start));
  }
}
