package org.muster.engine.slice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Straight-line code over rows, under construction. Every value is assigned once, equal values are
/// one, and what is constant folds away.
///
/// Code is in units. A unit belongs to a loop or to none; what a unit of a loop asks for and does
/// not depend on the loop goes to the loop's preparation, which runs once.
public final class Tape {
  /// The value that holds nowhere.
  public static final int NOUGHT = 0;

  /// The value that holds everywhere.
  public static final int EVERYWHERE = 1;

  static final int NO_UNIT = -1;

  private final List<Unit> units = new ArrayList<>();
  private final List<Value> values = new ArrayList<>();
  private final Map<Key, int[]> known = new HashMap<>();
  private int current = NO_UNIT;
  private int loops;
  private boolean across = true;

  Tape() {
    variable(new BitSet(), true);
    variable(new BitSet(), true);
  }

  /// Code that runs as one piece.
  static final class Unit {
    final int loop;
    final int preparation;
    final List<Instruction> code = new ArrayList<>();
    final BitSet support = new BitSet();
    int variable = NO_UNIT;
    int assigned = NO_UNIT;

    Unit(int loop, int preparation) {
      this.loop = loop;
      this.preparation = preparation;
    }

    boolean isFirm(List<Value> values) {
      return code.stream()
          .flatMapToInt(instruction -> Arrays.stream(instruction.results()))
          .allMatch(result -> values.get(result).firm);
    }
  }

  /// A row that code computes or that is set from outside. Its home is the unit that computes it;
  /// [#NO_UNIT] for a variable.
  static final class Value {
    final int home;
    BitSet support;
    boolean firm;
    int loop = NO_UNIT;

    Value(int home, BitSet support, boolean firm) {
      this.home = home;
      this.support = support;
      this.firm = firm;
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // made once, never compared
  record Instruction(Operation operation, int[] results, int[] operands) {}

  @SuppressWarnings("ArrayRecordComponent") // compared by content below
  private record Key(Operation operation, int[] operands) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key(var thatOperation, var thatOperands)
          && operation == thatOperation
          && Arrays.equals(operands, thatOperands);
    }

    @Override
    public int hashCode() {
      return 31 * operation.hashCode() + Arrays.hashCode(operands);
    }
  }

  List<Unit> units() {
    return units;
  }

  List<Value> values() {
    return values;
  }

  /// A row that is set from outside.
  ///
  /// @param support inputs that it depends on
  /// @param firm whether it is the same in both rails
  int variable(BitSet support, boolean firm) {
    values.add(new Value(NO_UNIT, support, firm));
    return values.size() - 1;
  }

  /// A row that a unit of the loop changes.
  int variable(int loop) {
    var variable = variable(new BitSet(), false);
    values.get(variable).loop = loop;
    return variable;
  }

  /// Begins a loop, with a unit for what is prepared before it.
  int openLoop() {
    units.add(new Unit(NO_UNIT, NO_UNIT));
    return loops++;
  }

  /// Begins a unit that runs once: what belongs together, and depends on the same.
  public void open() {
    units.add(new Unit(NO_UNIT, NO_UNIT));
    current = units.size() - 1;
  }

  /// Begins a unit of a loop.
  ///
  /// @param preparation the unit that was opened with the loop
  void open(int loop, int preparation) {
    units.add(new Unit(loop, preparation));
    current = units.size() - 1;
  }

  /// From here on it is certain who counts, and a "not" reads its own rail.
  void settle() {
    across = false;
  }

  int lastUnit() {
    return units.size() - 1;
  }

  /// Ends a unit of a loop by setting one of the loop's variables.
  void assign(int variable, int value) {
    var unit = units.get(current);
    unit.variable = variable;
    unit.assigned = value;
    note(unit, value);
  }

  /// Ends a loop: its variables depend on all it reads.
  void closeLoop(int loop) {
    var support = new BitSet();
    units.stream().filter(unit -> unit.loop == loop).forEach(unit -> support.or(unit.support));
    units.stream().filter(unit -> unit.loop == loop).forEach(unit -> unit.support.or(support));
    values.stream()
        .filter(value -> isOfLoop(value, loop))
        .forEach(value -> value.support = support);
  }

  private void note(Unit unit, int operand) {
    unit.support.or(values.get(operand).support);
  }

  /// Not the value. In a condition it is read from the other rail: what may hold rules out what
  /// must not.
  public int not(int a) {
    if (a <= EVERYWHERE) {
      return EVERYWHERE - a;
    }
    return emit(across && !values.get(a).firm ? Operation.NOT_ACROSS : Operation.NOT, a)[0];
  }

  /// The same of the same rail; only for what is true whatever the value is.
  int plainNot(int a) {
    return a <= EVERYWHERE ? EVERYWHERE - a : emit(Operation.NOT, a)[0];
  }

  public int and(int... parts) {
    return gathered(parts, EVERYWHERE, NOUGHT, Operation.AND, Operation.AND3);
  }

  public int or(int... parts) {
    return gathered(parts, NOUGHT, EVERYWHERE, Operation.OR, Operation.OR3);
  }

  private int gathered(int[] parts, int neutral, int decisive, Operation two, Operation three) {
    var needed = Arrays.stream(parts).filter(part -> part != neutral).sorted().distinct().toArray();
    if (Arrays.stream(needed).anyMatch(part -> part == decisive)) {
      return decisive;
    }
    if (needed.length == 0) {
      return neutral;
    }
    var result = needed[0];
    var at = 1;
    for (; at + 1 < needed.length; at += 2) {
      result = emit(three, sorted(result, needed[at], needed[at + 1]))[0];
    }
    return at < needed.length ? emit(two, sorted(result, needed[at]))[0] : result;
  }

  private static int[] sorted(int... operands) {
    Arrays.sort(operands);
    return operands;
  }

  public int xor(int a, int b) {
    if (a == b) {
      return NOUGHT;
    }
    if (a <= EVERYWHERE || b <= EVERYWHERE) {
      var constant = Math.min(a, b);
      return constant == NOUGHT ? Math.max(a, b) : plainNot(Math.max(a, b));
    }
    return emit(Operation.XOR, sorted(a, b))[0];
  }

  /// The first and not the second, of the same rail.
  public int andNot(int a, int b) {
    if (a == NOUGHT || b == EVERYWHERE || a == b) {
      return NOUGHT;
    }
    if (b == NOUGHT) {
      return a;
    }
    return a == EVERYWHERE ? plainNot(b) : emit(Operation.AND_NOT, a, b)[0];
  }

  /// The first and the second, or the third.
  public int andOr(int a, int b, int c) {
    return a <= EVERYWHERE || b <= EVERYWHERE || c <= EVERYWHERE || a == b || b == c || a == c
        ? or(and(a, b), c)
        : emit(Operation.AND_OR, Math.min(a, b), Math.max(a, b), c)[0];
  }

  /// The first or the second, and the third.
  public int orAnd(int a, int b, int c) {
    return a <= EVERYWHERE || b <= EVERYWHERE || c <= EVERYWHERE || a == b || b == c || a == c
        ? and(or(a, b), c)
        : emit(Operation.OR_AND, Math.min(a, b), Math.max(a, b), c)[0];
  }

  /// The first, or the second and not the third, of the same rail.
  int orLess(int a, int b, int c) {
    return a <= EVERYWHERE || b <= EVERYWHERE || c <= EVERYWHERE || a == b || b == c
        ? or(a, andNot(b, c))
        : emit(Operation.OR_LESS, a, b, c)[0];
  }

  /// Sum and two carries of five bits, none of them constant.
  int[] addFive(int a, int b, int c, int d, int e) {
    return emit(Operation.ADD_FIVE, sorted(a, b, c, d, e));
  }

  /// Sum and carry of three bits.
  int[] add(int a, int b, int c) {
    var bits = sorted(a, b, c);
    if (bits[0] == NOUGHT) {
      return add(bits[1], bits[2]);
    }
    if (bits[0] == EVERYWHERE) {
      return bits[1] == EVERYWHERE
          ? new int[] {bits[2], EVERYWHERE}
          : new int[] {plainNot(xor(bits[1], bits[2])), or(bits[1], bits[2])};
    }
    return bits[0] == bits[1] || bits[1] == bits[2]
        ? new int[] {xor(xor(a, b), c), or(and(a, b), and(a, c), and(b, c))}
        : emit(Operation.FULL_ADD, bits);
  }

  /// Sum and carry of two bits.
  int[] add(int a, int b) {
    return a <= EVERYWHERE || b <= EVERYWHERE || a == b
        ? new int[] {xor(a, b), and(a, b)}
        : emit(Operation.HALF_ADD, sorted(a, b));
  }

  /// Difference and borrow.
  int[] subtract(int a, int b, int borrowed) {
    if (a <= EVERYWHERE || b <= EVERYWHERE || borrowed <= EVERYWHERE || a == b) {
      var half = xor(a, b);
      return new int[] {xor(half, borrowed), or(andNot(b, a), andNot(borrowed, half))};
    }
    return emit(Operation.SUBTRACT, a, b, borrowed);
  }

  /// Whether the value depends on what the loop changes.
  boolean isOfLoop(int value, int loop) {
    return isOfLoop(values.get(value), loop);
  }

  private boolean isOfLoop(Value value, int loop) {
    return value.home == NO_UNIT ? value.loop == loop : units.get(value.home).loop == loop;
  }

  /// Whether the value is computed anew whenever the open unit runs.
  boolean isMoving(int value) {
    var loop = units.get(current).loop;
    return loop != NO_UNIT && isOfLoop(value, loop);
  }

  private int[] emit(Operation operation, int... operands) {
    return known.computeIfAbsent(new Key(operation, operands), _ -> placed(operation, operands));
  }

  private int[] placed(Operation operation, int[] operands) {
    var home = current;
    var unit = units.get(home);
    if (unit.loop != NO_UNIT
        && Arrays.stream(operands).noneMatch(operand -> isOfLoop(operand, unit.loop))) {
      home = unit.preparation;
    }
    return append(home, operation, operands);
  }

  private int[] append(int home, Operation operation, int[] operands) {
    var unit = units.get(home);
    var support = new BitSet();
    var firm = unit.loop == NO_UNIT && operation != Operation.NOT_ACROSS;
    for (int operand : operands) {
      note(unit, operand);
      support.or(values.get(operand).support);
      firm &= values.get(operand).firm;
    }
    var results = new int[operation.results()];
    for (int at = 0; at < results.length; at++) {
      values.add(new Value(home, support, firm));
      results[at] = values.size() - 1;
    }
    unit.code.add(new Instruction(operation, results, operands));
    return results;
  }
}
