package org.muster.exchange.condition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds slips that are plain before a text is taken apart, and that a parser would tell less well:
/// `and` for `&&`, a single `=`, curly quotes, brackets without a partner, `10,000`.
final class Slips {
  /// Brackets in brackets; nobody reads half as many.
  static final int DEEPEST = 50;

  private static final int LONGEST_NUMBER = 18;
  private static final Map<String, String> WORDS =
      Map.of(
          "and",
          "&&",
          "or",
          "||",
          "not",
          "!",
          "is",
          "==",
          "equals",
          "==",
          "if",
          "a ? b : c",
          "then",
          "a ? b : c",
          "else",
          "a ? b : c");
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("=", "=="),
          Map.entry("===", "=="),
          Map.entry("!==", "!="),
          Map.entry("<>", "!="),
          Map.entry("≠", "!="),
          Map.entry("=>", ">="),
          Map.entry("≥", ">="),
          Map.entry("=<", "<="),
          Map.entry("≤", "<="),
          Map.entry("&", "&&"),
          Map.entry("∧", "&&"),
          Map.entry("|", "||"),
          Map.entry("∨", "||"),
          Map.entry("¬", "!"),
          Map.entry("−", "-"),
          Map.entry("–", "-"));
  private static final String CURLY_QUOTES = "‘’‚“”„«»´`";

  private final List<Token> tokens;
  private final Predicate<String> isDecision;
  private final List<Fault> faults = new ArrayList<>();

  private Slips(List<Token> tokens, Predicate<String> isDecision) {
    this.tokens = tokens;
    this.isDecision = isDecision;
  }

  static List<Fault> in(List<Token> tokens, Predicate<String> isDecision) {
    var slips = new Slips(tokens, isDecision);
    tokens.forEach(slips::look);
    slips.lookAtSeparators();
    slips.lookAtBrackets();
    slips.lookAtChoices();
    return slips.faults;
  }

  private void look(Token token) {
    var written = token.written();
    switch (token.kind()) {
      case WORD -> lookAtWord(token);
      case NUMBER -> lookAtNumber(token);
      case UNCLOSED ->
          fault(
              token,
              "The quote before %s is never closed."
                  .formatted(Faults.shortened(written.substring(1))),
              "Close it with %s.".formatted(written.charAt(0)));
      case STRAY ->
          fault(
              token, "'%s' has no meaning in a condition.".formatted(written), strayHint(written));
      case TEXT -> lookAtText(token);
      case SIGN -> {}
    }
  }

  private void lookAtText(Token token) {
    if (token.written().contains("\\")) {
      fault(
          token, "%s has a backslash in it.".formatted(token.written()), "No name has; remove it.");
    }
  }

  private void lookAtWord(Token token) {
    var sign = WORDS.get(token.written().toLowerCase(Locale.ROOT));
    if (sign != null && !isDecision.test(token.written())) {
      fault(
          token,
          "'%s' is not a word of conditions.".formatted(token.written()),
          "Write " + sign + ".");
    }
  }

  private void lookAtNumber(Token token) {
    var written = token.written();
    if (!written.chars().allMatch(it -> it >= '0' && it <= '9')) {
      fault(
          token,
          "'%s' is not a whole number.".formatted(written),
          "Write whole numbers with digits only, such as 10000.");
    } else if (written.length() > LONGEST_NUMBER) {
      fault(token, "The number %s is too large.".formatted(written), "Write at most 18 digits.");
    }
  }

  /// `10,000` and `10 000` are two numbers to CEL.
  private void lookAtSeparators() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      var comma = tokens.get(i + 1).is(",") ? 1 : 0;
      if (i + 1 + comma < tokens.size()) {
        lookAtSeparator(tokens.get(i), tokens.get(i + 1 + comma));
      }
    }
  }

  private void lookAtSeparator(Token first, Token second) {
    if (first.kind() == Token.Kind.NUMBER
        && second.kind() == Token.Kind.NUMBER
        && second.written().length() == 3
        && second.start() == first.end() + 1) {
      fault(
          first,
          "'%s' and '%s' are two numbers.".formatted(first.written(), second.written()),
          "Write %s%s, without a separator.".formatted(first.written(), second.written()));
    }
  }

  private void lookAtBrackets() {
    var open = new ArrayDeque<Token>();
    for (var token : tokens) {
      if (token.opens()) {
        open.push(token);
      } else if (token.closes()) {
        close(open, token);
      }
      if (open.size() > DEEPEST) {
        fault(
            token,
            "The brackets are nested more than %d deep.".formatted(DEEPEST),
            "Give the inner parts names under conditions: and write cond('name').");
        return;
      }
    }
    open.forEach(it ->
        fault(
            it, "'%s' is never closed.".formatted(it.written()), "Add %s.".formatted(partner(it))));
  }

  private void close(Deque<Token> open, Token token) {
    if (open.isEmpty()) {
      fault(
          token,
          "'%s' closes what was never opened.".formatted(token.written()),
          "Remove it, or open a bracket before it.");
      return;
    }
    var opened = open.pop();
    if (!closes(token, opened)) {
      fault(
          token,
          "'%s' does not close '%s'.".formatted(token.written(), opened.written()),
          "Write %s here.".formatted(partner(opened)));
      if (!open.isEmpty() && closes(token, open.peek())) {
        open.pop();
      }
    }
  }

  private static boolean closes(Token token, Token open) {
    return token.is(partner(open));
  }

  private void lookAtChoices() {
    var asked = tokens.stream().filter(it -> it.is("?")).toList();
    if (asked.size() > tokens.stream().filter(it -> it.is(":")).count()) {
      fault(
          asked.getLast(),
          "'?' has no ':' that belongs to it.",
          "Say what holds otherwise, as in ceasefire ? joins('USA') : false.");
    }
  }

  private static String partner(Token open) {
    return open.is("(") ? ")" : "]";
  }

  private static String strayHint(String written) {
    if (CURLY_QUOTES.contains(written)) {
      return "Write a straight quote: '.";
    }
    if (written.isBlank() || written.equals("\u00a0")) {
      return "Write a plain space.";
    }
    return Optional.ofNullable(SIGNS.get(written))
        .map(it -> "Write " + it + ".")
        .orElse("Remove it. Names that contain it stand in quotes.");
  }

  private void fault(Token token, String message, String hint) {
    faults.add(new Fault(token.start(), message, hint));
  }
}
