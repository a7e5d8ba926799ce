package org.muster.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How wide text is on a terminal, and how it is broken into lines.
///
/// Every character of ours takes one column; colour takes none.
public final class Typesetting {
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

  private Typesetting() {}

  /// Columns that `text` takes.
  public static int width(String text) {
    return (int) plain(text).codePoints().count();
  }

  public static String plain(String text) {
    return COLOUR.matcher(text).replaceAll("");
  }

  public static String left(String text, int columns) {
    return text + spaces(columns - width(text));
  }

  public static String right(String text, int columns) {
    return spaces(columns - width(text)) + text;
  }

  /// `text` in lines of at most `columns`, broken between words. A word that is too long stands
  /// alone on a line and juts out, so that it can still be copied.
  public static List<String> wrapped(String text, int columns) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.strip().split(" +", -1)) {
      if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /// `text` on one line of at most `columns`, with a sign where it was cut.
  public static String clipped(String text, int columns) {
    var flat = text.strip().replaceAll("\\s+", " ");
    if (width(flat) <= columns) {
      return flat;
    }
    var most = flat.offsetByCodePoints(0, columns - 2);
    var end = flat.lastIndexOf(' ', most);
    return flat.substring(0, end < most / 2 ? most : end).replaceAll("[,;:.]$", "") + " …";
  }

  static String spaces(int count) {
    return " ".repeat(Math.max(0, count));
  }
}
