package org.muster.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Rows under each other. The last column takes what is left of the line and is wrapped or cut.
public final class Table {
  private static final String GAP = "  ";

  /// How the cells of a column stand.
  private enum Flush {
    LEFT,
    RIGHT,
    /// Left, and cut to one line; for the last column.
    CUT
  }

  private final List<Flush> columns;
  private final List<List<String>> rows = new ArrayList<>();
  private boolean headed;

  private Table(List<Flush> columns) {
    this.columns = columns;
  }

  /// @param flush one letter a column: `l` left, `r` right, `c` left and cut to one line
  public static Table of(String flush) {
    return new Table(flush.chars().mapToObj(Table::flush).toList());
  }

  private static Flush flush(int letter) {
    return switch (letter) {
      case 'l' -> Flush.LEFT;
      case 'r' -> Flush.RIGHT;
      case 'c' -> Flush.CUT;
      default -> throw new IllegalArgumentException("No column is flush \"%c\".".formatted(letter));
    };
  }

  /// Names the columns; before any row.
  @SuppressWarnings("CanIgnoreReturnValueSuggester")
  public Table head(String... names) {
    headed = true;
    row(names);
    return this;
  }

  /// @throws IllegalArgumentException if there are not as many cells as columns
  public void row(String... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          "The row (%s) must have %d cells.".formatted(List.of(cells), columns.size()));
    }
    rows.add(List.of(cells));
  }

  public boolean isEmpty() {
    return rows.size() <= (headed ? 1 : 0);
  }

  /// The rows as lines of at most `width` columns.
  List<String> lines(int width, Ink head, boolean coloured) {
    var widths = IntStream.range(0, columns.size()).map(this::widthOf).toArray();
    var lines = new ArrayList<String>();
    for (int row = 0; row < rows.size(); row++) {
      var isHead = headed && row == 0;
      for (var line : lines(rows.get(row), widths, width)) {
        lines.add(isHead && coloured ? head.over(line) : line);
      }
    }
    return lines;
  }

  private int widthOf(int column) {
    return rows.stream().mapToInt(row -> Typesetting.width(row.get(column))).max().orElse(0);
  }

  private List<String> lines(List<String> row, int[] widths, int width) {
    var last = columns.size() - 1;
    var lead = new StringBuilder();
    for (int column = 0; column < last; column++) {
      lead.append(cell(row.get(column), columns.get(column), widths[column])).append(GAP);
    }
    var room = Math.max(20, width - Typesetting.width(lead.toString()));
    var tail =
        switch (columns.get(last)) {
          case LEFT -> Typesetting.wrapped(row.get(last), room);
          case RIGHT -> List.of(Typesetting.right(row.get(last), widths[last]));
          case CUT -> List.of(Typesetting.clipped(row.get(last), room));
        };
    var indent = Typesetting.spaces(Typesetting.width(lead.toString()));
    return IntStream.range(0, tail.size())
        .mapToObj(line -> ((line == 0 ? lead : indent) + tail.get(line)).stripTrailing())
        .toList();
  }

  private static String cell(String text, Flush flush, int width) {
    return switch (flush) {
      case LEFT, CUT -> Typesetting.left(text, width);
      case RIGHT -> Typesetting.right(text, width);
    };
  }
}
