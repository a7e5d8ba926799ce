package org.muster.engine.solver;

import java.util.Arrays;

/// A mixed-integer linear program: minimise the cost of the columns, within the bounds of columns
/// and rows. Kept as plain arrays, so that parts of it can be solved again and again.
public final class Program {
  private int columns;
  private double[] lower = new double[64];
  private double[] upper = new double[64];
  private double[] cost = new double[64];
  private boolean[] whole = new boolean[64];

  private int rows;
  private double[] least = new double[64];
  private double[] most = new double[64];

  private int entries;
  private int[] rowOf = new int[256];
  private int[] columnOf = new int[256];
  private double[] value = new double[256];

  /// @param whole whether only whole numbers are allowed
  /// @return its number
  public int column(double lower, double upper, double cost, boolean whole) {
    if (columns == this.lower.length) {
      this.lower = Arrays.copyOf(this.lower, 2 * columns);
      this.upper = Arrays.copyOf(this.upper, 2 * columns);
      this.cost = Arrays.copyOf(this.cost, 2 * columns);
      this.whole = Arrays.copyOf(this.whole, 2 * columns);
    }
    this.lower[columns] = lower;
    this.upper[columns] = upper;
    this.cost[columns] = cost;
    this.whole[columns] = whole;
    return columns++;
  }

  /// @return its number
  public int row(double least, double most) {
    if (rows == this.least.length) {
      this.least = Arrays.copyOf(this.least, 2 * rows);
      this.most = Arrays.copyOf(this.most, 2 * rows);
    }
    this.least[rows] = least;
    this.most[rows] = most;
    return rows++;
  }

  /// Adds a coefficient. Each pair of row and column is told once.
  public void put(int row, int column, double coefficient) {
    if (entries == value.length) {
      rowOf = Arrays.copyOf(rowOf, 2 * entries);
      columnOf = Arrays.copyOf(columnOf, 2 * entries);
      value = Arrays.copyOf(value, 2 * entries);
    }
    rowOf[entries] = row;
    columnOf[entries] = column;
    value[entries++] = coefficient;
  }

  public void cost(int column, double cost) {
    this.cost[column] = cost;
  }

  public void bounds(int column, double lower, double upper) {
    this.lower[column] = lower;
    this.upper[column] = upper;
  }

  public void rowBounds(int row, double least, double most) {
    this.least[row] = least;
    this.most[row] = most;
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  public int entries() {
    return entries;
  }

  public double lower(int column) {
    return lower[column];
  }

  public double upper(int column) {
    return upper[column];
  }

  public double cost(int column) {
    return cost[column];
  }

  public boolean isWhole(int column) {
    return whole[column];
  }

  double least(int row) {
    return least[row];
  }

  double most(int row) {
    return most[row];
  }

  int rowOf(int entry) {
    return rowOf[entry];
  }

  int columnOf(int entry) {
    return columnOf[entry];
  }

  double value(int entry) {
    return value[entry];
  }

  /// What a choice of values costs.
  public double cost(double[] values) {
    var sum = 0.0;
    for (int column = 0; column < columns; column++) {
      sum += cost[column] * values[column];
    }
    return sum;
  }

  public Program copy() {
    var copy = new Program();
    copy.columns = columns;
    copy.lower = lower.clone();
    copy.upper = upper.clone();
    copy.cost = cost.clone();
    copy.whole = whole.clone();
    copy.rows = rows;
    copy.least = least.clone();
    copy.most = most.clone();
    copy.entries = entries;
    copy.rowOf = rowOf.clone();
    copy.columnOf = columnOf.clone();
    copy.value = value.clone();
    return copy;
  }

  /// What is left if all columns but the free ones keep their values: a program of the free ones,
  /// in their order, with those rows only that they touch.
  ///
  /// @param free numbers of columns
  /// @param values of all columns
  public Program restricted(int[] free, double[] values) {
    var place = new int[columns];
    Arrays.fill(place, -1);
    var part = new Program();
    for (int column : free) {
      place[column] = part.column(lower[column], upper[column], cost[column], whole[column]);
    }
    var fixed = new double[rows];
    var touched = new boolean[rows];
    for (int entry = 0; entry < entries; entry++) {
      if (place[columnOf[entry]] >= 0) {
        touched[rowOf[entry]] = true;
      } else {
        fixed[rowOf[entry]] += value[entry] * values[columnOf[entry]];
      }
    }
    var rowPlace = new int[rows];
    for (int row = 0; row < rows; row++) {
      if (touched[row]) {
        rowPlace[row] = part.row(least[row] - fixed[row], most[row] - fixed[row]);
      }
    }
    for (int entry = 0; entry < entries; entry++) {
      if (place[columnOf[entry]] >= 0) {
        part.put(rowPlace[rowOf[entry]], place[columnOf[entry]], value[entry]);
      }
    }
    return part;
  }
}
