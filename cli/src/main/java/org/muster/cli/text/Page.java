package org.muster.cli.text;

import java.util.List;
import java.util.Locale;

/// A page of text as it grows, line by line.
///
/// Everything but titles and headings is indented by two columns. Nothing is wider than the page,
/// except a single word that is.
public final class Page {
  private static final String INDENT = "  ";

  private final int width;
  private final boolean coloured;
  private final StringBuilder text = new StringBuilder();

  public Page(int width, boolean coloured) {
    this.width = width;
    this.coloured = coloured;
  }

  public int width() {
    return width;
  }

  /// `words` in this ink if the page is coloured.
  public String in(Ink ink, String words) {
    return coloured ? ink.over(words) : words;
  }

  /// The first line: what it is about at the left, as of when at the right.
  public void title(String left, String right) {
    var room = width - Typesetting.width(left) - Typesetting.width(right);
    if (room >= 2) {
      line(in(Ink.BOLD, left) + Typesetting.spaces(room) + right);
    } else {
      line(in(Ink.BOLD, left));
      line(right);
    }
  }

  public void heading(String words) {
    heading(words, "");
  }

  /// @param name what is the heading's own, such as a target; stays as it is written
  public void heading(String words, String name) {
    blank();
    line(in(Ink.BOLD, words.toUpperCase(Locale.ROOT) + (name.isEmpty() ? "" : " " + name)));
  }

  public void blank() {
    if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
      text.append('\n');
    }
  }

  /// A paragraph, indented and wrapped.
  public void say(String sentences) {
    hang(INDENT, sentences);
  }

  /// A paragraph that hangs on a mark, such as a number or a dash.
  public void item(String mark, String sentences) {
    hang(INDENT + mark + " ", sentences);
  }

  /// A paragraph whose first line begins with `lead` and whose other lines stand under its text.
  public void hang(String lead, String sentences) {
    hang(lead, Typesetting.spaces(Typesetting.width(lead)), sentences);
  }

  /// A paragraph with one beginning for its first line and another for the rest.
  public void hang(String lead, String rest, String sentences) {
    var lines = Typesetting.wrapped(sentences, Math.max(20, width - Typesetting.width(lead)));
    line(lead + lines.getFirst());
    lines.stream().skip(1).forEach(more -> line(rest + more));
  }

  public void add(Table table) {
    indented(table.lines(width - INDENT.length(), Ink.FAINT, coloured));
  }

  /// A line as it is, not wrapped and not indented.
  public void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void indented(List<String> lines) {
    lines.forEach(line -> line(INDENT + line));
  }
}
