package org.muster.exchange.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelSource;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.exchange.condition.Token.Kind;

/// Takes a text apart with the parser of CEL. Nothing else sees that library.
///
/// CEL takes `lva-reading` for a difference, and keeps words such as `package` for itself. It is
/// therefore given a text of the same length in which such names are spelt as it likes them; what
/// was written is looked up at the place of the name.
final class Parse {
  /// Operators in operators, as in `1 + 1 + 1`; `&&` and `||` do not count.
  private static final int DEEPEST = 100;

  private static final CelParser PARSER =
      CelParserFactory.standardCelParserBuilder()
          .setOptions(
              CelOptions.current()
                  .maxExpressionCodePointSize(ConditionReader.LONGEST)
                  .maxParseRecursionDepth(DEEPEST)
                  .build())
          .build();

  /// What CEL keeps for itself and conditions have no use for.
  private static final Set<String> RESERVED =
      Set.of(
          "as",
          "break",
          "const",
          "continue",
          "else",
          "for",
          "function",
          "if",
          "import",
          "let",
          "loop",
          "package",
          "namespace",
          "return",
          "var",
          "void",
          "while");

  /// One of everything that conditions are made of.
  private static final String EVERYTHING =
      "a && (joins('A', 'b') || others('c') >= 1 + 2 || d == 'e') && !cond('f') && g in ['h', 'i']";

  private final String text;
  private final List<Token> tokens;
  private final Map<Integer, Integer> indexByStart = new HashMap<>();

  /// Lets the parser load and learn its grammar, which takes longer than parsing a mission's
  /// conditions.
  static void warmUp() {
    PARSER.parse(EVERYTHING);
  }

  private Parse(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    for (int i = 0; i < tokens.size(); i++) {
      indexByStart.put(tokens.get(i).start(), i);
    }
  }

  /// What came of it.
  sealed interface Outcome {
    record Parsed(Term term) implements Outcome {}

    record Failed(Fault fault) implements Outcome {}
  }

  /// @param tokens of `text`, without [Slips]
  static Outcome of(String text, List<Token> tokens) {
    return new Parse(text, tokens).outcome();
  }

  private Outcome outcome() {
    var result = PARSER.parse(spelling(text, tokens));
    try {
      return result.hasError()
          ? new Outcome.Failed(fault(result.getErrors().getFirst(), result.getSource()))
          : new Outcome.Parsed(new Reading(result.getAst()).term());
    } catch (CelValidationException impossible) {
      throw new IllegalStateException("CEL has no tree although it told no error.", impossible);
    }
  }

  /// The text as CEL likes it.
  static String spelling(String text, List<Token> tokens) {
    var spelling = new StringBuilder(text);
    for (var token : tokens) {
      if (token.kind() == Kind.WORD) {
        spelling.replace(token.start(), token.end(), spelling(token.written()));
      }
    }
    return spelling.toString();
  }

  private static String spelling(String word) {
    var first = word.charAt(0);
    var known = RESERVED.contains(word) || (first >= '0' && first <= '9');
    return (known ? "_" + word.substring(1) : word).replace('-', '_');
  }

  private Fault fault(CelIssue issue, CelSource source) {
    if (issue.getMessage().startsWith("Expression recursion limit exceeded")) {
      return new Fault(
          0,
          "The condition is nested too deeply.",
          "Give its inner parts names under conditions: and write cond('name').");
    }
    var offset = source.getLocationOffset(issue.getSourceLocation()).map(this::offset);
    var index = offset.map(indexByStart::get);
    return index.isPresent() ? unexpected(index.orElseThrow()) : tooShort();
  }

  private Fault tooShort() {
    var last = tokens.getLast();
    return new Fault(
        last.start(),
        "Something must follow %s, where the condition ends.".formatted(last.quoted()),
        last.endsOperand() ? "Say what follows." : "Say what follows, or remove it.");
  }

  private Fault unexpected(int index) {
    var token = tokens.get(index);
    if (index == 0) {
      return new Fault(
          token.start(),
          "A condition cannot start with %s.".formatted(token.quoted()),
          "Remove it, or say what stands before it.");
    }
    var before = tokens.get(index - 1);
    return new Fault(
        token.start(),
        "%s cannot stand after %s.".formatted(token.quoted(), before.quoted()),
        missing(before, token));
  }

  private static String missing(Token before, Token after) {
    if (before.kind() == Kind.TEXT && after.kind() == Kind.TEXT) {
      return "Is a comma missing between them?";
    }
    return before.endsOperand() && after.startsOperand()
        ? "Is an operator such as && or >= missing between them?"
        : "Is something missing between them?";
  }

  private int offset(int codePoints) {
    return text.offsetByCodePoints(0, codePoints);
  }

  /// Turns the tree of CEL into ours.
  private final class Reading {
    private final CelExpr root;
    private final Map<Long, Integer> positions;

    Reading(CelAbstractSyntaxTree tree) {
      this.root = tree.getExpr();
      this.positions = tree.getSource().getPositionsMap();
    }

    Term term() {
      return term(root);
    }

    private Term term(CelExpr expr) {
      var index = index(expr);
      var token = tokens.get(index);
      var at = new Extent(token.start(), token.end());
      return switch (expr.getKind()) {
        case IDENT -> new Term.Name(at, token.written());
        case CONSTANT -> constant(at, index, expr.constant());
        case LIST ->
            new Term.Listing(
                new Extent(token.start(), closing(index)), terms(expr.list().elements()));
        case CALL -> call(expr.call(), index);
        case SELECT, STRUCT, MAP, COMPREHENSION, NOT_SET -> new Term.Foreign(at);
      };
    }

    private List<Term> terms(List<CelExpr> exprs) {
      return exprs.stream().map(this::term).toList();
    }

    private Term constant(Extent at, int index, CelConstant constant) {
      return switch (constant.getKind()) {
        case STRING_VALUE -> new Term.Text(at, constant.stringValue());
        case BOOLEAN_VALUE -> new Term.Flag(at, constant.booleanValue());
        case INT64_VALUE -> {
          var negative = constant.int64Value() < 0 && index > 0;
          var start = negative ? tokens.get(index - 1).start() : at.start();
          yield new Term.Whole(new Extent(start, at.end()), constant.int64Value());
        }
        case NOT_SET, NULL_VALUE, UINT64_VALUE, DOUBLE_VALUE, BYTES_VALUE -> new Term.Foreign(at);
        case DURATION_VALUE, TIMESTAMP_VALUE -> new Term.Foreign(at);
      };
    }

    /// CEL puts a call where its bracket opens, and an operation where its operator stands.
    private Term call(CelExpr.CelCall call, int index) {
      var token = tokens.get(index);
      var arguments = terms(call.args());
      var here = new Extent(token.start(), token.end());
      var operator = Operator.find(call.function());
      if (operator.isPresent()) {
        var at = arguments.stream().map(Term::at).reduce(here, Extent::to);
        return new Term.Operation(withBrackets(at), operator.orElseThrow(), arguments);
      }
      if (call.target().isPresent() || !token.is("(") || index == 0) {
        return new Term.Foreign(here);
      }
      var name = tokens.get(index - 1);
      return new Term.Call(new Extent(name.start(), closing(index)), name.written(), arguments);
    }

    /// CEL keeps no brackets: to it, `(5 - 5) * 2` starts at the first 5.
    private Extent withBrackets(Extent at) {
      var first = tokenAt(at.start());
      var open = 0;
      var unopened = 0;
      var next = first;
      while (next < tokens.size() && tokens.get(next).start() < at.end()) {
        open += step(tokens.get(next));
        unopened = Math.max(unopened, -open);
        next++;
      }
      var last = next - 1 + open + unopened;
      return new Extent(tokens.get(first - unopened).start(), tokens.get(last).end());
    }

    private int index(CelExpr expr) {
      var position = positions.get(expr.id());
      if (position == null) {
        throw new IllegalStateException("CEL does not tell the places in (%s).".formatted(text));
      }
      return tokenAt(offset(position));
    }

    private int tokenAt(int offset) {
      var index = indexByStart.get(offset);
      if (index == null) {
        throw new IllegalStateException(
            "CEL finds something in (%s) at %d, where nothing starts.".formatted(text, offset));
      }
      return index;
    }

    private static int step(Token token) {
      return token.opens() ? 1 : token.closes() ? -1 : 0;
    }

    /// The end of the bracket that opens at the token `index`.
    private int closing(int index) {
      var depth = 0;
      for (int i = index; i < tokens.size(); i++) {
        depth += step(tokens.get(i));
        if (depth == 0) {
          return tokens.get(i).end();
        }
      }
      throw new IllegalStateException("A bracket is not closed in (%s).".formatted(text));
    }
  }
}
