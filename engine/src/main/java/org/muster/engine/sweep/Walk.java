package org.muster.engine.sweep;

import java.util.Arrays;
import java.util.List;
import org.muster.engine.resolve.Outcome;
import org.muster.engine.slice.Bits;
import org.muster.engine.slice.Machine;
import org.muster.model.resolution.Mode;

/// Goes through a range of blocks of worlds, in order, and writes down what becomes of them. One
/// thread each.
final class Walk {
  static final List<Mode> MODES = List.of(Mode.SEQUENTIAL, Mode.SIMULTANEOUS);

  private final Compiled code;
  private final Machine machine;
  private final int lanes;

  /// @param lanes worlds in a block
  /// @param levelOf for each input how far out it turns
  Walk(Compiled code, int lanes, int[] levelOf) {
    this.code = code;
    this.lanes = lanes;
    this.machine = new Machine(code.program(), Bits.words(lanes), levelOf);
  }

  long[] input(int index) {
    return machine.input(index);
  }

  /// Sets an input, if it is open, in all worlds of the blocks to come.
  void set(int input, boolean value) {
    if (machine.isOpen(input)) {
      Arrays.fill(machine.input(input), value ? -1L : 0L);
    }
  }

  /// Reckons the block.
  ///
  /// @param level the slowest of the inputs that changed
  /// @return how many worlds had to be resolved by themselves
  int run(int level) {
    var alone = runConditions(level);
    machine.runWanted(code.isSettled() ? 0 : level);
    return alone;
  }

  /// Reckons who comes, and nothing of what is asked for besides.
  int runConditions(int level) {
    machine.runConditions(level);
    return code.isSettled() ? settle() : 0;
  }

  /// Who comes in the block, from the world `at` on.
  void write(Comings into, long at) {
    for (int atom = 0; atom < code.terms().atoms().size(); atom++) {
      Bits.copy(machine.counted(atom, false), lanes, into.row(Mode.SEQUENTIAL, atom), at);
      Bits.copy(machine.counted(atom, true), lanes, into.row(Mode.SIMULTANEOUS, atom), at);
    }
  }

  /// Who counts where a "not" leaves nothing open is what the bounds say; elsewhere the world is
  /// resolved by itself.
  private int settle() {
    var open = machine.settle(code.atoms(), code.mixed());
    var alone = 0;
    for (int lane = 0; lane < lanes; lane++) {
      if (Bits.isSet(open, lane)) {
        settleAlone(lane);
        alone++;
      }
    }
    return alone;
  }

  private void settleAlone(int lane) {
    var outcome = new Outcome(code.terms(), machine.inputs(lane));
    var inTurn = outcome.counted(Mode.SEQUENTIAL);
    var atOnce = outcome.counted(Mode.SIMULTANEOUS);
    for (int atom = 0; atom < code.terms().atoms().size(); atom++) {
      Bits.put(machine.counted(atom, false), lane, inTurn.get(atom));
      Bits.put(machine.counted(atom, true), lane, atOnce.get(atom));
    }
  }

  /// A row of what was asked for, into a longer one, from the world `at` on.
  void copy(int wanted, boolean upper, long[] into, long at) {
    Bits.copy(machine.wanted(wanted, upper), lanes, into, at);
  }
}
