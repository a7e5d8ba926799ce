package org.muster.engine.slice;

import java.util.Arrays;
import java.util.BitSet;
import org.muster.engine.slice.SliceProgram.Step;
import org.muster.engine.slice.SliceProgram.Turn;

/// Runs a program for as many worlds as fit its rows. Not for several threads.
public final class Machine {
  static final Operation[] OPERATIONS = Operation.values();

  private final SliceProgram program;
  private final int words;
  private final long[][] low;
  private final long[][] high;
  private final int[] levels;
  private final boolean[][] due;
  private boolean lower = true;
  private boolean upper = true;

  /// @param words 64 worlds each
  /// @param levelOf for each input how often it changes: a higher level is run again more often
  public Machine(SliceProgram program, int words, int[] levelOf) {
    this.program = program;
    this.words = words;
    this.low = new long[program.rows()][words];
    this.high = new long[program.rows()][];
    for (int row = 0; row < high.length; row++) {
      high[row] = program.isShared(row) ? low[row] : new long[words];
    }
    Arrays.fill(low[Tape.EVERYWHERE], -1L);
    var steps = program.steps();
    this.levels =
        steps.stream()
            .mapToInt(step -> step.support().stream().map(input -> levelOf[input]).max().orElse(0))
            .toArray();
    this.due =
        steps.stream()
            .map(step -> new boolean[step instanceof Step.Loop loop ? loop.turns().size() : 0])
            .toArray(boolean[][]::new);
  }

  public int words() {
    return words;
  }

  /// Reckons one bound only; where a bound reads the other this would be wrong.
  public void reckonOnly(boolean upperBound) {
    lower = !upperBound;
    upper = upperBound;
  }

  /// Whether an input is to be set, and not known from the start.
  public boolean isOpen(int index) {
    return program.places().inputs()[index] > Tape.EVERYWHERE;
  }

  /// The row of an input; if it is open, to be set before [#run].
  public long[] input(int index) {
    return low[program.places().inputs()[index]];
  }

  /// Who counts by the conditions, by the lower bound or the upper.
  public long[] atom(int index, boolean upper) {
    return rail(upper)[program.places().atoms()[index]];
  }

  /// Who counts for what is wanted; may be changed between [#runConditions] and [#runWanted] if the
  /// program was made for that.
  public long[] counted(int index, boolean upper) {
    return rail(upper)[program.places().counted()[index]];
  }

  /// Takes over who counts by the conditions.
  ///
  /// @param mixed those of the atoms that a "not" of atoms touches
  /// @return worlds in which the bounds leave one of these open: who counts there is yet to be said
  public long[] settle(BitSet atoms, BitSet mixed) {
    var open = new long[words];
    for (int atom = atoms.nextSetBit(0); atom >= 0; atom = atoms.nextSetBit(atom + 1)) {
      var least = atom(atom, false);
      var most = atom(atom, true);
      System.arraycopy(least, 0, counted(atom, false), 0, words);
      System.arraycopy(most, 0, counted(atom, true), 0, words);
      if (mixed.get(atom)) {
        for (int word = 0; word < words; word++) {
          open[word] |= least[word] ^ most[word];
        }
      }
    }
    return open;
  }

  /// The inputs that are set in one world.
  public BitSet inputs(int world) {
    var inputs = new BitSet();
    for (int input = 0; input < program.places().inputs().length; input++) {
      inputs.set(input, Bits.isSet(input(input), world));
    }
    return inputs;
  }

  /// A row of what is wanted.
  public long[] wanted(int place, boolean upper) {
    return rail(upper)[program.places().wanted().get(place)];
  }

  private long[][] rail(boolean upper) {
    return upper ? high : low;
  }

  /// Runs the conditions that depend on inputs of this level or a higher one.
  public void runConditions(int level) {
    run(0, program.conditions(), level);
  }

  /// The same for what is wanted.
  public void runWanted(int level) {
    run(program.conditions(), program.steps().size(), level);
  }

  private void run(int from, int to, int level) {
    for (int at = from; at < to; at++) {
      if (levels[at] >= level) {
        run(program.steps().get(at), due[at]);
      }
    }
  }

  private void run(Step step, boolean[] turnsDue) {
    switch (step) {
      case Step.Once(var code, var firm, _) -> {
        if (firm || lower) {
          execute(code, low, high);
        }
        if (!firm && upper) {
          execute(code, high, low);
        }
      }
      case Step.Loop loop -> {
        begin(loop);
        if (loop.mixed()) {
          alternate(loop, turnsDue);
        } else {
          if (lower) {
            settle(loop, false, turnsDue);
          }
          if (upper) {
            settle(loop, true, turnsDue);
          }
        }
      }
    }
  }

  /// The lower bound grows from nothing, the upper one shrinks from everything.
  private void begin(Step.Loop loop) {
    for (var turn : loop.turns()) {
      if (turn.variable() >= 0) {
        Arrays.fill(low[turn.variable()], 0L);
        Arrays.fill(high[turn.variable()], -1L);
      }
    }
    for (int row : loop.across()) {
      Arrays.fill(low[row], 0L);
      Arrays.fill(high[row], -1L);
    }
  }

  /// Sums are dear and most turns are not: those are taken until nothing changes before the sums
  /// that are due are reckoned again.
  private void settle(Step.Loop loop, boolean upper, boolean[] turnsDue) {
    Arrays.fill(turnsDue, true);
    do {
      compute(loop, upper, turnsDue);
      while (isTurning(loop, upper, turnsDue)) {}
    } while (isComputing(loop, turnsDue));
  }

  /// Where a rail reads the other, no turn knows when it is due.
  private void alternate(Step.Loop loop, boolean[] turnsDue) {
    for (var turning = true; turning; ) {
      Arrays.fill(turnsDue, true);
      compute(loop, false, turnsDue);
      turning = isTurning(loop, false, turnsDue);
      Arrays.fill(turnsDue, true);
      compute(loop, true, turnsDue);
      turning |= isTurning(loop, true, turnsDue);
    }
  }

  private static boolean isComputing(Step.Loop loop, boolean[] turnsDue) {
    for (int at = 0; at < turnsDue.length; at++) {
      if (turnsDue[at] && loop.turns().get(at).variable() < 0) {
        return true;
      }
    }
    return false;
  }

  /// Takes the turns that are due and set no variable.
  private void compute(Step.Loop loop, boolean upper, boolean[] turnsDue) {
    for (int at = 0; at < turnsDue.length; at++) {
      var turn = loop.turns().get(at);
      if (turnsDue[at] && turn.variable() < 0) {
        take(turn, at, upper, turnsDue);
      }
    }
  }

  /// Takes the turns that are due and set a variable; says whether one changed.
  private boolean isTurning(Step.Loop loop, boolean upper, boolean[] turnsDue) {
    var any = false;
    for (int at = 0; at < turnsDue.length; at++) {
      var turn = loop.turns().get(at);
      if (turnsDue[at] && turn.variable() >= 0) {
        take(turn, at, upper, turnsDue);
        if (isMoved(turn, upper)) {
          note(turn.followers(), -1, turnsDue);
          any = true;
        }
      }
    }
    return any;
  }

  private void take(Turn turn, int at, boolean upper, boolean[] turnsDue) {
    turnsDue[at] = false;
    execute(turn.code(), rail(upper), rail(!upper));
    note(turn.readers(), at, turnsDue);
  }

  private static void note(int[] readers, int self, boolean[] turnsDue) {
    for (int reader : readers) {
      turnsDue[reader] |= reader != self;
    }
  }

  private boolean isMoved(Turn turn, boolean upper) {
    var row = rail(upper)[turn.variable()];
    var value = rail(upper)[turn.assigned()];
    return upper ? Rows.lower(row, value) : Rows.raise(row, value);
  }

  private static void execute(int[] code, long[][] rows, long[][] others) {
    for (int at = 0; at < code.length; ) {
      var operation = OPERATIONS[code[at]];
      execute(operation, code, at, rows, others);
      at += operation.length();
    }
  }

  private static void execute(
      Operation operation, int[] code, int at, long[][] rows, long[][] others) {
    var to = rows[code[at + 1]];
    switch (operation) {
      case NOT -> Rows.not(to, rows[code[at + 2]]);
      case NOT_ACROSS -> Rows.not(to, others[code[at + 2]]);
      case AND -> Rows.and(to, rows[code[at + 2]], rows[code[at + 3]]);
      case AND3 -> Rows.and(to, rows[code[at + 2]], rows[code[at + 3]], rows[code[at + 4]]);
      case OR -> Rows.or(to, rows[code[at + 2]], rows[code[at + 3]]);
      case OR3 -> Rows.or(to, rows[code[at + 2]], rows[code[at + 3]], rows[code[at + 4]]);
      case XOR -> Rows.xor(to, rows[code[at + 2]], rows[code[at + 3]]);
      case AND_NOT -> Rows.andNot(to, rows[code[at + 2]], rows[code[at + 3]]);
      case AND_OR -> Rows.andOr(to, rows[code[at + 2]], rows[code[at + 3]], rows[code[at + 4]]);
      case OR_AND -> Rows.orAnd(to, rows[code[at + 2]], rows[code[at + 3]], rows[code[at + 4]]);
      case OR_LESS -> Rows.orLess(to, rows[code[at + 2]], rows[code[at + 3]], rows[code[at + 4]]);
      case HALF_ADD -> Rows.halfAdd(to, rows[code[at + 2]], rows[code[at + 3]], rows[code[at + 4]]);
      case FULL_ADD ->
          Rows.fullAdd(
              to, rows[code[at + 2]], rows[code[at + 3]], rows[code[at + 4]], rows[code[at + 5]]);
      case ADD_FIVE ->
          Rows.addFive(
              to,
              rows[code[at + 2]],
              rows[code[at + 3]],
              rows[code[at + 4]],
              rows[code[at + 5]],
              rows[code[at + 6]],
              rows[code[at + 7]],
              rows[code[at + 8]]);
      case SUBTRACT ->
          Rows.subtract(
              to, rows[code[at + 2]], rows[code[at + 3]], rows[code[at + 4]], rows[code[at + 5]]);
    }
  }
}
