package org.muster.model.finding;

/// A place in a file.
///
/// @param file relative to the mission folder, such as `pledges.yaml`
/// @param line from 1; 0 for the file as a whole
/// @param column from 1, in characters; 0 for the file as a whole
public record Position(String file, int line, int column) implements Comparable<Position> {
  public static Position ofFile(String file) {
    return new Position(file, 0, 0);
  }

  @Override
  public int compareTo(Position other) {
    var byFile = file.compareTo(other.file);
    var byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /// `pledges.yaml:7:11`, or the file alone.
  @Override
  public String toString() {
    return line == 0 ? file : "%s:%d:%d".formatted(file, line, column);
  }
}
