package org.muster.exchange.yaml;

import java.util.Locale;
import org.muster.exchange.yaml.Node.Kind;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Style;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Writes a scalar on one line, in quotes only if it would be read as something else without them.
final class ScalarText {
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

  private ScalarText() {}

  /// @param flow whether it stands within brackets, where more must be quoted
  static String of(Scalar scalar, boolean flow) {
    var text = scalar.text();
    if (scalar.style() == Style.PLAIN || isPlain(text, flow)) {
      return text;
    }
    var awkward = text.contains("\"") || text.contains("\\");
    return awkward && isPrintable(text) && !text.contains("'")
        ? "'" + text + "'"
        : doubleQuoted(text);
  }

  private static boolean isPlain(String text, boolean flow) {
    return !text.isEmpty()
        && text.equals(text.strip())
        && INDICATORS.indexOf(text.charAt(0)) < 0
        && !text.startsWith("...")
        && !text.contains(": ")
        && !text.endsWith(":")
        && !text.contains(" #")
        && !(flow && text.chars().anyMatch(c -> ",[]{}:".indexOf(c) >= 0))
        && isPrintable(text)
        && Scalar.of(text).as(Style.PLAIN).kind() == Kind.TEXT;
  }

  /// Whether every character can stand on a line as it is.
  static boolean isPrintable(String text) {
    return text.codePoints()
        .allMatch(c ->
            c != '\t'
                && c != '\n'
                && c != '\r'
                && c != 0x85
                && c != 0xA0
                && c != 0x2028
                && c != 0x2029
                && c != 0xFEFF
                && StreamReader.isPrintable(c));
  }

  private static String doubleQuoted(String text) {
    var quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> quoted.append(escaped(c)));
    return quoted.append('"').toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> {
        var text = Character.toString(c);
        if (isPrintable(text)) {
          yield text;
        }
        yield c > 0xFFFF
            ? String.format(Locale.ROOT, "\\U%08X", c)
            : String.format(Locale.ROOT, "\\u%04X", c);
      }
    };
  }
}
