package org.muster.engine.site;

import java.util.Arrays;

/// Which of the candidates are chosen, so that what all customers pay, each for its cheapest chosen
/// candidate, is as little as possible.
///
/// Immutable, apart from the table of costs, which is not copied: it may be large.
public final class MedianProblem {
  private final double[][] cost;
  private final int count;
  private final boolean[] in;
  private final boolean[] out;

  private MedianProblem(double[][] cost, int count, boolean[] in, boolean[] out) {
    this.cost = cost;
    this.count = count;
    this.in = in;
    this.out = out;
  }

  /// @param cost by customer and candidate, at least 0; not to be changed afterwards
  /// @param count how many candidates are chosen
  /// @throws IllegalArgumentException if there is nothing to choose from, or not so many
  public static MedianProblem of(double[][] cost, int count) {
    if (cost.length == 0 || cost[0].length == 0) {
      throw new IllegalArgumentException("There must be a customer and a candidate.");
    }
    var candidates = cost[0].length;
    if (count < 1 || count > candidates) {
      throw new IllegalArgumentException(
          "The count (%d) must be from 1 to the number of candidates (%d)."
              .formatted(count, candidates));
    }
    return new MedianProblem(cost, count, new boolean[candidates], new boolean[candidates]);
  }

  /// The candidate must be chosen.
  public MedianProblem with(int candidate) {
    return new MedianProblem(cost, count, marked(in, candidate), out);
  }

  /// The candidate must not be chosen.
  public MedianProblem without(int candidate) {
    return new MedianProblem(cost, count, in, marked(out, candidate));
  }

  private static boolean[] marked(boolean[] marks, int candidate) {
    var copy = marks.clone();
    copy[candidate] = true;
    return copy;
  }

  /// Whether anything can be chosen at all.
  public boolean isPossible() {
    var most = 0;
    var least = 0;
    for (int j = 0; j < in.length; j++) {
      if (in[j] && out[j]) {
        return false;
      }
      least += in[j] ? 1 : 0;
      most += out[j] ? 0 : 1;
    }
    return least <= count && count <= most;
  }

  public int customers() {
    return cost.length;
  }

  public int candidates() {
    return in.length;
  }

  public int count() {
    return count;
  }

  public double cost(int customer, int candidate) {
    return cost[customer][candidate];
  }

  boolean isIn(int candidate) {
    return in[candidate];
  }

  boolean isOut(int candidate) {
    return out[candidate];
  }

  /// Whether all costs are whole numbers, so that something better is better by at least 1.
  boolean isWhole() {
    return Arrays.stream(cost)
        .allMatch(row -> Arrays.stream(row).allMatch(it -> it == Math.rint(it) && it < 1e12));
  }

  /// What all customers pay if these are chosen.
  public double cost(int[] chosen) {
    var sum = 0.0;
    for (var row : cost) {
      var least = Double.POSITIVE_INFINITY;
      for (int j : chosen) {
        least = Math.min(least, row[j]);
      }
      sum += least;
    }
    return sum;
  }
}
