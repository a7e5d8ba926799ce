package org.muster.exchange.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.muster.exchange.finding.Report;
import org.muster.exchange.finding.SyntaxFinding.AliasUsed;
import org.muster.exchange.finding.SyntaxFinding.DuplicateKey;
import org.muster.exchange.finding.SyntaxFinding.KeyNotText;
import org.muster.exchange.finding.SyntaxFinding.SeveralDocuments;
import org.muster.exchange.finding.SyntaxFinding.TagUsed;
import org.muster.exchange.finding.SyntaxFinding.TooDeep;
import org.muster.exchange.finding.SyntaxFinding.TooManyValues;
import org.muster.exchange.finding.SyntaxFinding.YamlSyntax;
import org.muster.exchange.text.Text;
import org.muster.exchange.yaml.Node.Entry;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.Node.Raw;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Sequence;
import org.muster.exchange.yaml.Node.Style;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Position;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Reads one YAML document from the parser's events, without recursion and within limits.
///
/// Aliases are refused, since nothing in a mission needs them and nested ones blow up. A key that
/// comes twice is told, and the first one taken.
public final class YamlReader {
  static final int DEEPEST = 64;
  static final int MOST_VALUES = 500_000;

  private final Text text;
  private final Report report;
  private final boolean withRemarks;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private @Nullable Node root;
  private int values;

  private YamlReader(Text text, Report report, boolean withRemarks) {
    this.text = text;
    this.report = report;
    this.withRemarks = withRemarks;
  }

  /// The document, or a finding. A file without content is an empty scalar.
  public static Optional<Node> read(Text text, Report report) {
    return new YamlReader(text, report, false).read().map(Document::root);
  }

  /// The document with its comments and blank lines.
  public static Optional<Document> readWithRemarks(Text text, Report report) {
    return new YamlReader(text, report, true).read();
  }

  /// A document and the remarks in it, in the order of the file.
  public record Document(Node root, List<Remark> remarks) {
    public Document {
      remarks = List.copyOf(remarks);
    }
  }

  /// A comment or a blank line.
  ///
  /// @param text without the `#`; nothing for a blank line
  /// @param inline whether something else stands before it on its line
  public record Remark(Position at, Optional<String> text, boolean inline) {}

  /// First and last line of a scalar, from 0.
  private record Span(int first, int last) {}

  private Optional<Document> read() {
    try {
      var settings =
          LoadSettings.builder()
              .setParseComments(withRemarks)
              // The reader copies what it holds each time it fetches more, so it fetches once.
              .setBufferSize(Math.max(1024, text.content().length() + 2))
              .setCodePointLimit(Integer.MAX_VALUE)
              .build();
      var parser = new ParserImpl(settings, new StreamReader(settings, text.content()));
      while (parser.hasNext()) {
        var refusal = take(parser.next());
        if (refusal.isPresent()) {
          report.add(refusal.get());
          return Optional.empty();
        }
      }
      var whole = root == null ? scalar(Position.ofFile(text.file()), "", 0, 0) : root;
      return Optional.of(new Document(whole, withRemarks ? withBlankLines() : List.of()));
    } catch (YamlEngineException e) {
      report.add(syntax(e));
      return Optional.empty();
    }
  }

  private Optional<? extends Finding> take(Event event) {
    return switch (event.getEventId()) {
      case StreamStart, StreamEnd, DocumentEnd -> Optional.empty();
      case DocumentStart ->
          root == null ? Optional.empty() : Optional.of(new SeveralDocuments(at(event)));
      case Alias ->
          Optional.of(new AliasUsed(at(event), ((AliasEvent) event).getAlias().getValue()));
      case Comment -> {
        remark((CommentEvent) event);
        yield Optional.empty();
      }
      case Scalar -> scalar((ScalarEvent) event);
      case MappingStart -> open(event, ((MappingStartEvent) event).getTag(), true);
      case SequenceStart -> open(event, ((SequenceStartEvent) event).getTag(), false);
      case MappingEnd, SequenceEnd -> place(open.pop().close());
    };
  }

  private Optional<? extends Finding> open(Event event, Optional<String> tag, boolean mapping) {
    if (open.size() >= DEEPEST) {
      return Optional.of(new TooDeep(at(event), DEEPEST));
    }
    if (tag.isPresent()) {
      return Optional.of(new TagUsed(at(event), tag.get()));
    }
    open.push(new Frame(at(event), mapping));
    return Optional.empty();
  }

  private Optional<? extends Finding> scalar(ScalarEvent event) {
    if (event.getTag().isPresent()) {
      return Optional.of(new TagUsed(at(event), event.getTag().get()));
    }
    var start = event.getStartMark().map(Mark::getIndex).orElse(0);
    var end = event.getEndMark().map(Mark::getIndex).orElse(0);
    if (withRemarks) {
      spans.add(span(event));
    }
    return place(
        new Scalar(
            at((NodeEvent) event), event.getValue(), style(event), new Raw(text, start, end)));
  }

  private static Span span(ScalarEvent event) {
    var first = event.getStartMark().map(Mark::getLine).orElse(0);
    var end = event.getEndMark();
    var last = end.map(it -> it.getColumn() == 0 ? it.getLine() - 1 : it.getLine()).orElse(first);
    return new Span(first, Math.max(first, last));
  }

  private Scalar scalar(Position at, String content, int start, int end) {
    return new Scalar(at, content, Style.PLAIN, new Raw(text, start, end));
  }

  private Optional<? extends Finding> place(Node node) {
    if (++values > MOST_VALUES) {
      return Optional.of(new TooManyValues(node.at(), MOST_VALUES));
    }
    var frame = open.peek();
    if (frame == null) {
      root = node;
      return Optional.empty();
    }
    return frame.add(node);
  }

  /// A mapping or a sequence whose end has not come yet.
  private final class Frame {
    private final Position at;
    private final boolean mapping;
    private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    private final List<Node> items = new ArrayList<>();
    private @Nullable Scalar key;

    Frame(Position at, boolean mapping) {
      this.at = at;
      this.mapping = mapping;
    }

    Optional<? extends Finding> add(Node node) {
      var name = key;
      if (!mapping) {
        items.add(node);
      } else if (name != null) {
        put(name, node);
        key = null;
      } else if (node instanceof Scalar scalar) {
        key = scalar;
      } else {
        return Optional.of(new KeyNotText(node.at()));
      }
      return Optional.empty();
    }

    private void put(Scalar name, Node node) {
      var first = entries.putIfAbsent(name.text(), new Entry(name, node));
      if (first != null) {
        report.add(new DuplicateKey(name.at(), name.text(), first.key().at()));
      }
    }

    Node close() {
      return mapping ? new Mapping(at, entries) : new Sequence(at, items);
    }
  }

  private void remark(CommentEvent event) {
    var at = at(event);
    switch (event.getCommentType()) {
      case BLANK_LINE -> {}
      case BLOCK -> remarks.add(new Remark(at, Optional.of(event.getValue()), false));
      case IN_LINE -> remarks.add(new Remark(at, Optional.of(event.getValue()), true));
    }
  }

  /// Blank lines are found by looking, since the parser does not tell those behind folded text.
  private List<Remark> withBlankLines() {
    var all = new ArrayList<>(remarks);
    var lines = text.content().split("\r\n|\r|\n", -1);
    var within = new BitSet();
    for (var scalar : spans) {
      var last = Math.min(scalar.last(), lines.length - 1);
      while (last > scalar.first() && lines[last].isBlank()) {
        last--;
      }
      within.set(scalar.first(), last + 1);
    }
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank() && !within.get(i)) {
        all.add(new Remark(new Position(text.file(), i + 1, 1), Optional.empty(), false));
      }
    }
    return all;
  }

  private static Style style(ScalarEvent event) {
    return switch (event.getScalarStyle()) {
      case PLAIN -> Style.PLAIN;
      case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
      case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Style.DOUBLE_QUOTED;
      case LITERAL -> Style.LITERAL;
      case FOLDED -> Style.FOLDED;
    };
  }

  private Position at(Event event) {
    return at(event.getStartMark());
  }

  private Position at(Optional<Mark> mark) {
    return mark.map(it -> new Position(text.file(), it.getLine() + 1, it.getColumn() + 1))
        .orElseGet(() -> Position.ofFile(text.file()));
  }

  private YamlSyntax syntax(YamlEngineException e) {
    if (!(e instanceof MarkedYamlEngineException marked)) {
      return new YamlSyntax(
          Position.ofFile(text.file()),
          String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          "Correct the text.");
    }
    var problem = marked.getProblem();
    return new YamlSyntax(at(marked.getProblemMark()), plain(problem), advice(problem));
  }

  private static String plain(String problem) {
    return problem.startsWith("found character '\\t")
        ? "a line is indented with a tab"
        : problem.lines().findFirst().orElse(problem).strip().replaceAll("\\.$", "");
  }

  private static String advice(String problem) {
    if (problem.startsWith("found character '\\t")) {
      return "Indent with spaces.";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "Put text that holds a colon and a blank in quotes, or check the indentation.";
    }
    if (problem.contains("expected ':'")) {
      return "Write \"name: value\" with a colon and a blank, and check the indentation.";
    }
    if (problem.contains("expected ',' or")) {
      return "Close the bracket, or put a comma between the entries.";
    }
    if (problem.contains("unexpected end of stream")) {
      return "Close the quotes.";
    }
    if (problem.contains("cannot start any token")) {
      return "Put text that begins with this character in quotes.";
    }
    return "Check indentation, brackets and quotes here and in the lines before.";
  }
}
