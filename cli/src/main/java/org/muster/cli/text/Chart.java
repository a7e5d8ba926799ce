package org.muster.cli.text;

import java.util.ArrayList;
import java.util.List;

/// Columns of blocks over time, with a line for what they should reach. Readable without colour.
///
/// @param values what there is, one a column
/// @param wanted what there should be, likewise
/// @param height in lines
public record Chart(List<Long> values, List<Long> wanted, int height) {
  private static final String EIGHTHS = " ▁▂▃▄▅▆▇█";
  private static final String SIDEWAYS = " ▏▎▍▌▋▊▉█";
  private static final String LINE = "╌";
  private static final int MOST_COLUMNS_A_NUMBER = 4;

  /// @throws IllegalArgumentException if there is not one wish a value
  public Chart {
    values = List.copyOf(values);
    wanted = List.copyOf(wanted);
    if (values.size() != wanted.size()) {
      throw new IllegalArgumentException(
          "There must be as many values (%d) as wishes (%d)."
              .formatted(values.size(), wanted.size()));
    }
  }

  /// What the top of the chart stands for.
  public long top() {
    return Math.max(1, Math.max(most(values), most(wanted)));
  }

  private static long most(List<Long> numbers) {
    return numbers.stream().mapToLong(it -> it).max().orElse(0);
  }

  /// The lines from the top down.
  public List<String> lines() {
    var lines = new ArrayList<String>();
    for (int row = height - 1; row >= 0; row--) {
      var line = new StringBuilder();
      for (int column = 0; column < values.size(); column++) {
        line.append(cell(row, values.get(column), wanted.get(column)));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private String cell(int row, long value, long want) {
    var filled = eighths(value) - 8L * row;
    if (filled > 0) {
      return String.valueOf(EIGHTHS.charAt((int) Math.min(8, filled)));
    }
    var at = Math.min(height - 1L, want * height / top());
    return want > 0 && at == row ? LINE : " ";
  }

  /// Whatever there is shows, however little.
  private long eighths(long value) {
    return value == 0 ? 0 : Math.max(1, Math.round(8.0 * height * value / top()));
  }

  /// A bar from left to right.
  ///
  /// @param share from 0 to 1
  public static String bar(double share, int width) {
    var eighths = share <= 0 ? 0 : (int) Math.max(1, Math.round(Math.min(1, share) * width * 8));
    var rest = eighths % 8 == 0 ? "" : String.valueOf(SIDEWAYS.charAt(eighths % 8));
    return "█".repeat(eighths / 8) + rest;
  }

  /// Numbers under a chart, each beginning in its column; those that would touch are left out.
  ///
  /// @param labels by column; empty for none
  public static String axis(List<String> labels) {
    var line = new StringBuilder();
    for (int column = 0; column < labels.size(); column++) {
      var label = labels.get(column);
      var room = line.isEmpty() || line.length() < column;
      if (!label.isEmpty() && room && column + label.length() <= labels.size()) {
        line.append(Typesetting.spaces(column - line.length())).append(label);
      }
    }
    return line.toString();
  }

  /// `numbers` over at most `columns` columns: several numbers a column where there are more,
  /// several columns a number where there are fewer.
  ///
  /// @return for each column the first number in it, and the one behind the last
  public static List<int[]> buckets(int numbers, int columns) {
    var count = Math.max(1, Math.min(columns, MOST_COLUMNS_A_NUMBER * numbers));
    var buckets = new ArrayList<int[]>();
    for (int column = 0; column < count; column++) {
      var first = (int) ((long) column * numbers / count);
      var behind = (int) ((column + 1L) * numbers / count);
      buckets.add(new int[] {first, Math.max(first + 1, behind)});
    }
    return buckets;
  }
}
