package org.muster.engine.slice;

/// What an instruction does. The constants' places are the codes of the machine.
enum Operation {
  NOT(1, 1),
  /// Of the other rail: what is below a "not" of pledges is read from the other bound.
  NOT_ACROSS(1, 1),
  AND(1, 2),
  AND3(1, 3),
  OR(1, 2),
  OR3(1, 3),
  XOR(1, 2),
  /// The first and not the second.
  AND_NOT(1, 2),
  /// The first and the second, or the third.
  AND_OR(1, 3),
  /// The first or the second, and the third.
  OR_AND(1, 3),
  /// The first, or the second and not the third.
  OR_LESS(1, 3),
  /// Sum and carry.
  HALF_ADD(2, 2),
  /// Sum and carry.
  FULL_ADD(2, 3),
  /// Sum and two carries of five bits: two full adders in one, which write less.
  ADD_FIVE(3, 5),
  /// Difference and borrow.
  SUBTRACT(2, 3);

  private final int results;
  private final int operands;

  Operation(int results, int operands) {
    this.results = results;
    this.operands = operands;
  }

  int results() {
    return results;
  }

  int operands() {
    return operands;
  }

  /// How many numbers an instruction takes in the code.
  int length() {
    return 1 + results + operands;
  }
}
