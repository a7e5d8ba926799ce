package org.muster.engine.ask;

import java.util.Arrays;

/// How much the worlds of a whole space come to where a decision takes an option, and where two do.
///
/// The slowest decision divides the worlds into slices; once its own sums are taken the slices are
/// laid upon each other, and the next decision is the slowest of what is left. So all pairs
/// together cost about four times as much as looking at each world once.
final class Margins {
  private final Digits digits;
  private final double[][] single;
  private final double[][][] pair;

  private Margins(Digits digits) {
    this.digits = digits;
    var count = digits.decisions();
    this.single = new double[count][];
    this.pair = new double[count][count][];
    for (int one = 0; one < count; one++) {
      single[one] = new double[digits.sizes()[one]];
      for (int two = one + 1; two < count; two++) {
        pair[one][two] = new double[digits.sizes()[one] * digits.sizes()[two]];
      }
    }
  }

  /// @param amounts of each world, by its number
  static Margins of(Digits digits, double[] amounts) {
    var margins = new Margins(digits);
    margins.fold(amounts);
    return margins;
  }

  private void fold(double[] amounts) {
    var left = amounts;
    for (int decision = 0; decision < digits.decisions(); decision++) {
      var stride = digits.strides()[decision];
      for (int option = 0; option < digits.sizes()[decision]; option++) {
        var first = option * stride;
        single[decision][option] = sum(left, first, first + stride);
        foldSlice(left, first, decision, option);
      }
      left = laidTogether(left, 0, digits.sizes()[decision], stride);
    }
  }

  /// The sums of the later decisions where `decision` takes this option.
  private void foldSlice(double[] amounts, int from, int decision, int option) {
    var left = amounts;
    var first = from;
    for (int later = decision + 1; later < digits.decisions(); later++) {
      var stride = digits.strides()[later];
      var size = digits.sizes()[later];
      for (int other = 0; other < size; other++) {
        var at = first + other * stride;
        pair[decision][later][option * size + other] = sum(left, at, at + stride);
      }
      left = laidTogether(left, first, size, stride);
      first = 0;
    }
  }

  private static double sum(double[] amounts, int first, int behind) {
    var sum = 0.0;
    for (int at = first; at < behind; at++) {
      sum += amounts[at];
    }
    return sum;
  }

  private static double[] laidTogether(double[] amounts, int first, int slices, int stride) {
    var together = Arrays.copyOfRange(amounts, first, first + stride);
    for (int slice = 1; slice < slices; slice++) {
      var at = first + slice * stride;
      for (int i = 0; i < stride; i++) {
        together[i] += amounts[at + i];
      }
    }
    return together;
  }

  double of(int decision, int option) {
    return single[decision][option];
  }

  /// @param one the decision that turns more slowly than `two`
  double of(int one, int option, int two, int other) {
    return pair[one][two][option * digits.sizes()[two] + other];
  }
}
