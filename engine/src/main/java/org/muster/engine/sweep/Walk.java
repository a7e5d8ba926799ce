package org.muster.engine.sweep;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.muster.engine.circuit.Terms;
import org.muster.engine.resolve.Outcome;
import org.muster.engine.slice.Machine;
import org.muster.engine.sweep.WorldTable.Answers;
import org.muster.model.resolution.Mode;
import org.muster.model.sweep.WorldSpace;

/// Goes through a range of blocks of worlds, in order, and writes down what becomes of them. One
/// thread each.
final class Walk {
  static final List<Mode> MODES = List.of(Mode.SEQUENTIAL, Mode.SIMULTANEOUS);

  private final SweepCode code;
  private final Machine machine;
  private final int lanes;

  /// @param lanes worlds in a block
  /// @param levelOf for each input how far out it turns
  Walk(SweepCode code, int lanes, int[] levelOf) {
    this.code = code;
    this.lanes = lanes;
    this.machine = new Machine(code.program(), Bits.words(lanes), levelOf);
  }

  long[] input(int index) {
    return machine.input(index);
  }

  /// Sets an input in all worlds of the blocks to come.
  void set(int input, boolean value) {
    Arrays.fill(machine.input(input), value ? -1L : 0L);
  }

  /// Reckons the block.
  ///
  /// @param level the slowest of the inputs that changed
  /// @return how many worlds had to be resolved by themselves
  int run(int level) {
    machine.runConditions(level);
    if (code.mixed().isEmpty() && code.terms().circuit().isMonotone()) {
      machine.runWanted(level);
      return 0;
    }
    var alone = settle();
    machine.runWanted(0);
    return alone;
  }

  /// Who counts where a "not" leaves nothing open is what the bounds say; elsewhere the world is
  /// resolved by itself.
  private int settle() {
    var atoms = code.terms().atoms().size();
    var open = new long[machine.words()];
    for (int atom = 0; atom < atoms; atom++) {
      var low = machine.atom(atom, false);
      var high = machine.atom(atom, true);
      System.arraycopy(low, 0, machine.counted(atom, false), 0, low.length);
      System.arraycopy(high, 0, machine.counted(atom, true), 0, high.length);
      if (code.mixed().get(atom)) {
        for (int word = 0; word < open.length; word++) {
          open[word] |= low[word] ^ high[word];
        }
      }
    }
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
    var terms = code.terms();
    var inputs = new BitSet();
    for (int input = 0; input < terms.inputs(); input++) {
      inputs.set(input, Bits.isSet(machine.input(input), lane));
    }
    var outcome = new Outcome(terms, inputs);
    var inTurn = outcome.counted(Mode.SEQUENTIAL);
    var atOnce = outcome.counted(Mode.SIMULTANEOUS);
    for (int atom = 0; atom < terms.atoms().size(); atom++) {
      Bits.put(machine.counted(atom, false), lane, inTurn.get(atom));
      Bits.put(machine.counted(atom, true), lane, atOnce.get(atom));
    }
  }

  /// What was reckoned, from the world `at` on.
  void write(Ledger into, long at) {
    for (int event = 0; event < code.events().size(); event++) {
      Bits.copy(machine.wanted(code.asked(event), false), lanes, into.asked[event], at);
    }
    for (var mode : MODES) {
      var upper = mode == Mode.SIMULTANEOUS;
      var answers = into.answers(mode);
      for (int event = 0; event < code.events().size(); event++) {
        Bits.copy(machine.wanted(code.holds(event), upper), lanes, answers.holds()[event], at);
      }
      for (int figure = 0; figure < code.figures().size(); figure++) {
        var planes = code.planes(figure);
        for (int bit = 0; bit < planes.length; bit++) {
          var row = answers.planes()[figure][bit];
          Bits.copy(machine.wanted(planes[bit], upper), lanes, row, at);
        }
      }
    }
  }

  /// A table that is being filled.
  static final class Ledger {
    private final long[][] asked;
    private final Map<Mode, Answers> answers = new EnumMap<>(Mode.class);

    Ledger(SweepCode code, long size) {
      var words = Bits.words(size);
      this.asked = new long[code.events().size()][words];
      for (var mode : MODES) {
        var planes =
            IntStream.range(0, code.figures().size())
                .mapToObj(figure -> new long[code.planes(figure).length][words])
                .toArray(long[][][]::new);
        answers.put(mode, new Answers(new long[code.events().size()][words], planes));
      }
    }

    private Answers answers(Mode mode) {
      var found = answers.get(mode);
      if (found == null) {
        throw new IllegalArgumentException("Mode (%s) is not swept.".formatted(mode));
      }
      return found;
    }

    WorldTable table(SweepCode code, WorldSpace space, long size, byte[][] drawn, long alone) {
      return new WorldTable(
          space, size, drawn, code.events(), code.figures(), alone, asked, answers);
    }
  }

  Terms terms() {
    return code.terms();
  }
}
