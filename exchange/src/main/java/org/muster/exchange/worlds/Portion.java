package org.muster.exchange.worlds;

/// Some rows of the table, asked for column by column.
public interface Portion {
  /// What a portion should have at most: few enough for memory, many enough to be packed well.
  int MOST_ROWS = 1 << 16;

  int rows();

  /// @param column its place in the table, from 0
  /// @return values of the kind of the column; more than there are rows do not count
  Values values(int column);
}
