package org.muster.exchange.yaml;

import org.muster.exchange.text.Text;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Style;
import org.muster.model.finding.Position;

/// Finds the place in the file of a character of a scalar.
///
/// Quoting, escaping and folding change blanks and a few marks only. So the walk pairs the
/// characters that are not blank, one by one, as they are written and as they are meant.
final class ScalarPlaces {
  private final String written;
  private final Style style;
  private int next;

  private ScalarPlaces(String written, Style style, int next) {
    this.written = written;
    this.style = style;
    this.next = next;
  }

  static Position place(Text text, int start, int end, Scalar scalar, int offset) {
    if (scalar.style() == Style.CELL || end <= start) {
      return scalar.at();
    }
    var from = text.offsetOfCharacter(start);
    var written = text.content().substring(from, text.offsetOfCharacter(end));
    var walk = new ScalarPlaces(written, scalar.style(), firstOfContent(written, scalar.style()));
    return text.at(from + walk.walk(scalar.text(), Math.min(offset, scalar.text().length())));
  }

  private static int firstOfContent(String written, Style style) {
    return switch (style) {
      case PLAIN, CELL -> 0;
      case SINGLE_QUOTED, DOUBLE_QUOTED -> 1;
      case LITERAL, FOLDED -> written.indexOf('\n') + 1;
    };
  }

  private int walk(String meant, int offset) {
    var after = next;
    for (int i = 0; i < offset; i++) {
      if (!isBlank(meant.charAt(i))) {
        skipBlanks();
        next += lengthOfOne();
        after = next;
      } else if (after < written.length() && isBlank(written.charAt(after))) {
        after++;
      }
    }
    if (offset < meant.length() && !isBlank(meant.charAt(offset))) {
      skipBlanks();
      return Math.min(next, written.length());
    }
    return Math.min(after, written.length());
  }

  private void skipBlanks() {
    while (next < written.length()) {
      if (isBlank(written.charAt(next))) {
        next++;
      } else if (isBlankEscape()) {
        next += 2;
      } else {
        return;
      }
    }
  }

  private boolean isBlankEscape() {
    return style == Style.DOUBLE_QUOTED
        && written.charAt(next) == '\\'
        && next + 1 < written.length()
        && "nrt \t\n\r".indexOf(written.charAt(next + 1)) >= 0;
  }

  private int lengthOfOne() {
    if (next + 1 >= written.length()) {
      return 1;
    }
    var c = written.charAt(next);
    if (style == Style.SINGLE_QUOTED && c == '\'') {
      return 2;
    }
    if (style == Style.DOUBLE_QUOTED && c == '\\') {
      return switch (written.charAt(next + 1)) {
        case 'x' -> 4;
        case 'u' -> 6;
        case 'U' -> 10;
        default -> 2;
      };
    }
    return 1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
