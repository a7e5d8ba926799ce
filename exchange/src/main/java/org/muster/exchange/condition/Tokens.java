package org.muster.exchange.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.muster.exchange.condition.Token.Kind;

/// Cuts the text of a condition into pieces, by the rules of CEL but for one: `lva-reading` is a
/// name, not a difference. (Nothing that has a name can be subtracted, so no meaning is lost.)
final class Tokens {
  /// Longer ones first. Those that CEL does not know are what people write instead.
  private static final List<String> SIGNS =
      List.of(
          "===", "!==", "&&", "||", "==", "!=", "<=", ">=", "=>", "=<", "<>", "<", ">", "!", "+",
          "-", "*", "/", "%", "?", ":", "(", ")", "[", "]", ",");

  private static final List<String> STRAY_SIGNS = List.of("===", "!==", "=>", "=<", "<>");

  private final String text;
  private final Predicate<String> isDecision;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokens(String text, Predicate<String> isDecision) {
    this.text = text;
    this.isDecision = isDecision;
  }

  /// @param isDecision tells names that start with a digit from numbers
  static List<Token> of(String text, Predicate<String> isDecision) {
    var tokens = new Tokens(text, isDecision);
    while (tokens.at < text.length()) {
      tokens.next();
    }
    return List.copyOf(tokens.tokens);
  }

  private void next() {
    var c = text.charAt(at);
    if (" \t\r\n\f".indexOf(c) >= 0) {
      at++;
    } else if (text.startsWith("//", at)) {
      at = lineEnd();
    } else if (quote() >= 0) {
      literal(quote());
    } else if (isWordPart(c)) {
      word();
    } else {
      sign();
    }
  }

  /// Where the quote of a literal stands, behind the letters that CEL allows before it; -1 if none.
  private int quote() {
    var i = skip(at, c -> "rRbB".indexOf(c) >= 0);
    var quoted = i < text.length() && (text.charAt(i) == '\'' || text.charAt(i) == '"');
    return quoted && i - at <= 2 ? i : -1;
  }

  private void literal(int quote) {
    var mark = text.substring(quote, quote + 1);
    var triple = mark.repeat(3);
    var isTriple = text.startsWith(triple, quote);
    var raw = text.substring(at, quote).toLowerCase(Locale.ROOT).contains("r");
    var end =
        isTriple
            ? closing(quote + 3, triple, text.length(), raw)
            : closing(quote + 1, mark, lineEnd(), raw);
    if (end < 0) {
      add(Kind.UNCLOSED, isTriple ? text.length() : lineEnd());
    } else {
      add(Kind.TEXT, end);
    }
  }

  /// The end of the first `mark` between `from` and `limit` that no backslash escapes; -1 if none.
  private int closing(int from, String mark, int limit, boolean raw) {
    for (int i = from; i < limit; i++) {
      if (!raw && text.charAt(i) == '\\') {
        i++;
      } else if (text.startsWith(mark, i)) {
        return i + mark.length();
      }
    }
    return -1;
  }

  private void word() {
    var end = skip(at, Tokens::isWordPart);
    while (end + 1 < text.length() && text.charAt(end) == '-' && isWordPart(text.charAt(end + 1))) {
      end = skip(end + 1, Tokens::isWordPart);
    }
    var written = text.substring(at, end);
    if (!isDigit(text.charAt(at))) {
      add(Kind.WORD, end);
    } else if (!written.chars().allMatch(Tokens::isDigit) && isDecision.test(written)) {
      add(Kind.WORD, end);
    } else {
      number();
    }
  }

  /// Letters, points and underscores are taken along, to be told about in one piece.
  private void number() {
    add(Kind.NUMBER, skip(at, c -> isWordPart(c) || c == '.'));
  }

  private void sign() {
    var sign = SIGNS.stream().filter(it -> text.startsWith(it, at)).findFirst();
    if (sign.isEmpty()) {
      add(Kind.STRAY, text.offsetByCodePoints(at, 1));
    } else {
      var stray = STRAY_SIGNS.contains(sign.orElseThrow());
      add(stray ? Kind.STRAY : Kind.SIGN, at + sign.orElseThrow().length());
    }
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(kind, at, text.substring(at, end)));
    at = end;
  }

  private int lineEnd() {
    var end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private int skip(int from, IntPredicate belongs) {
    var i = from;
    while (i < text.length() && belongs.test(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isWordPart(int c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
