package org.muster.exchange.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Sequence;
import org.muster.exchange.yaml.Node.Style;

/// Writes a tree in one form: two blanks of indentation, lists of scalars in brackets, long text
/// folded, quotes only where they are needed, LF, nothing behind the last character of a line.
public final class YamlWriter {
  private static final int WIDTH = 110;

  private final Set<String> compact;
  private final Remarks remarks;
  private final StringBuilder out = new StringBuilder();

  private YamlWriter(Set<String> compact, Remarks remarks) {
    this.compact = compact;
    this.remarks = remarks;
  }

  /// @param compact fields whose mappings stand on one line in braces, if they fit
  public static String write(Node root, Set<String> compact, Remarks remarks) {
    var writer = new YamlWriter(compact, remarks);
    writer.root(root);
    return writer.out.toString();
  }

  private void root(Node root) {
    switch (root) {
      case Mapping mapping when mapping.entries().isEmpty() -> out.append("{}\n");
      case Sequence sequence when sequence.items().isEmpty() -> out.append("[]\n");
      case Mapping mapping -> entries(mapping, "", "", "", false);
      case Sequence sequence -> items(sequence, "", "", false);
      case Scalar scalar -> line(ScalarText.of(scalar, false));
    }
    lines(remarks.tail(), "");
    while (out.length() > 1 && out.charAt(out.length() - 2) == '\n') {
      out.deleteCharAt(out.length() - 1);
    }
  }

  private void line(String line) {
    out.append(line.stripTrailing()).append('\n');
  }

  private void lines(List<String> lines, String indent) {
    for (var line : lines) {
      var blankTwice = line.isEmpty() && (out.isEmpty() || out.toString().endsWith("\n\n"));
      if (!blankTwice) {
        line(indent + line);
      }
    }
  }

  private void before(String path, String indent) {
    lines(remarks.before(path), indent);
  }

  private String behind(String path) {
    return remarks.behind(path).map(it -> "  " + it).orElse("");
  }

  /// @param first what stands before the first field: the indentation, or the dash of an item
  private void entries(Mapping mapping, String path, String first, String indent, boolean tight) {
    var start = first;
    for (var entry : mapping.entries().values()) {
      var own = path + "/" + entry.key().text();
      var key = ScalarText.of(entry.key().as(Style.DOUBLE_QUOTED), false) + ":";
      if (!start.equals(first) || start.equals(indent)) {
        before(own, indent);
      }
      value(start + key, entry.value(), own, indent, tight || compact.contains(entry.key().text()));
      start = indent;
    }
  }

  private void items(Sequence sequence, String path, String indent, boolean tight) {
    for (int i = 0; i < sequence.items().size(); i++) {
      var own = path + "/" + i;
      var item = sequence.items().get(i);
      before(own, indent);
      if (item instanceof Mapping mapping
          && !mapping.entries().isEmpty()
          && !isFlow(indent + "- ", mapping, own, tight)) {
        before(own + "/" + mapping.entries().firstEntry().getKey(), indent);
        var at = out.length();
        entries(mapping, own, indent + "- ", indent + "  ", false);
        insertBehind(at, own);
      } else {
        value(indent + "-", item, own, indent, tight);
      }
    }
  }

  /// Puts a remark on a whole item behind its first line.
  private void insertBehind(int start, String path) {
    var end = out.indexOf("\n", start);
    out.insert(end, behind(path));
  }

  private void value(String start, Node value, String path, String indent, boolean tight) {
    switch (value) {
      case Scalar scalar -> scalar(start, scalar, path, indent);
      case Mapping mapping -> {
        if (mapping.entries().isEmpty() || isFlow(start + " ", mapping, path, tight)) {
          line(start + " " + flow(mapping) + behind(path));
        } else {
          line(start + behind(path));
          entries(mapping, path, indent + "  ", indent + "  ", false);
        }
      }
      case Sequence sequence -> {
        if (isScalars(sequence) && !remarks.isWithin(path)) {
          wrapped(start, sequence, path, indent + "  ");
        } else {
          line(start + behind(path));
          items(sequence, path, indent + "  ", tight);
        }
      }
    }
  }

  private void scalar(String start, Scalar scalar, String path, String indent) {
    var text = ScalarText.of(scalar, false);
    if (isLong(start + " " + text) && isFoldable(scalar.text())) {
      line(start + " >-" + behind(path));
      fold(scalar.text(), indent + "  ");
    } else {
      line(start + " " + text + behind(path));
    }
  }

  private static boolean isFoldable(String text) {
    return ScalarText.isPrintable(text)
        && text.equals(text.strip())
        && text.contains(" ")
        && !text.contains("  ");
  }

  /// Breaks between words; conditions before `&&` and `||`, as long as that is enough.
  private void fold(String text, String indent) {
    var line = new StringBuilder(indent);
    for (var part : text.split(" (?=&& |\\|\\| )", -1)) {
      var words = isLong(indent + part) ? List.of(part.split(" ", -1)) : List.of(part);
      for (var word : words) {
        if (line.length() > indent.length() && isLong(line + " " + word)) {
          line(line.toString());
          line.setLength(indent.length());
        }
        line.append(line.length() > indent.length() ? " " : "").append(word);
      }
    }
    line(line.toString());
  }

  private static boolean isLong(CharSequence line) {
    return Character.codePointCount(line, 0, line.length()) > WIDTH;
  }

  private boolean isFlow(String start, Mapping mapping, String path, boolean tight) {
    return tight
        && !remarks.isWithin(path)
        && mapping.entries().values().stream()
            .map(Node.Entry::value)
            .allMatch(it -> it instanceof Scalar || isScalars(it) || isMappingOfScalars(it))
        && !isLong(start + flow(mapping));
  }

  private static boolean isScalars(Node node) {
    return node instanceof Sequence sequence
        && sequence.items().stream().allMatch(Scalar.class::isInstance);
  }

  private static boolean isMappingOfScalars(Node node) {
    return node instanceof Mapping mapping
        && mapping.entries().values().stream().allMatch(it -> it.value() instanceof Scalar);
  }

  private static String flow(Node node) {
    return switch (node) {
      case Scalar scalar -> ScalarText.of(scalar, true);
      case Sequence sequence ->
          sequence.items().stream()
              .map(YamlWriter::flow)
              .collect(Collectors.joining(", ", "[", "]"));
      case Mapping mapping ->
          mapping.entries().values().stream()
              .map(it ->
                  ScalarText.of(it.key().as(Style.DOUBLE_QUOTED), true) + ": " + flow(it.value()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  /// A list in brackets, on several lines if it is long.
  private void wrapped(String start, Sequence sequence, String path, String indent) {
    var words = new ArrayList<String>();
    var items = sequence.items();
    for (int i = 0; i < items.size(); i++) {
      words.add((i == 0 ? "[" : "") + flow(items.get(i)) + (i == items.size() - 1 ? "]" : ","));
    }
    if (words.isEmpty()) {
      words.add("[]");
    }
    var line = new StringBuilder(start);
    var behind = behind(path);
    for (var word : words) {
      if (line.length() > start.length() && isLong(line + " " + word)) {
        line(line + behind);
        behind = "";
        line.setLength(0);
        line.append(indent).append(word);
      } else {
        line.append(' ').append(word);
      }
    }
    line(line + behind);
  }
}
