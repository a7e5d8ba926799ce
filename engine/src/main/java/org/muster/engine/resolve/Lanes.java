package org.muster.engine.resolve;

import java.util.Arrays;
import java.util.BitSet;
import org.muster.engine.circuit.Cone;
import org.muster.engine.circuit.Terms;
import org.muster.engine.slice.Bits;
import org.muster.engine.slice.Machine;
import org.muster.engine.slice.SliceProgram;
import org.muster.engine.slice.Slicer;
import org.muster.model.resolution.Mode;

/// Resolves many worlds at once: each is a lane, one bit of a row of machine words.
///
/// Where conditions have a "not" of other pledges, lanes that the bounds do not decide are resolved
/// one by one.
final class Lanes {
  private final Terms terms;
  private final int target;
  private final Cone cone;
  private final Mode mode;
  private final BitSet mixed;
  private final Machine machine;

  /// What is asked, compiled for any number of batches.
  ///
  /// @param target the node whose value is asked for
  record Question(Terms terms, int target, Cone cone, Mode mode, SliceProgram program) {
    static Question of(Terms terms, int target, Cone cone, Mode mode) {
      var open = new BitSet();
      open.set(0, terms.inputs());
      var settled = !cone.monotone() || mode == Mode.DECLARED;
      var program =
          Slicer.program(
              terms,
              new Slicer.Given(open, new BitSet()),
              cone.atoms(),
              settled,
              slicer -> slicer.want(slicer.of(target)));
      return new Question(terms, target, cone, mode, program);
    }
  }

  /// @param words 64 lanes each
  Lanes(Question question, int words) {
    this.terms = question.terms();
    this.target = question.target();
    this.cone = question.cone();
    this.mode = question.mode();
    this.machine = new Machine(question.program(), words, new int[terms.inputs()]);
    this.mixed = cone.monotone() ? new BitSet() : Cone.mixed(terms, cone.atoms());
    if (cone.monotone()) {
      machine.reckonOnly(mode != Mode.SEQUENTIAL);
    }
  }

  /// The row of an input, to be set before [#reached].
  long[] input(int index) {
    return machine.input(index);
  }

  /// Sets all lanes to one world.
  void fill(BitSet world) {
    for (int input = 0; input < terms.inputs(); input++) {
      Arrays.fill(machine.input(input), world.get(input) ? -1L : 0L);
    }
  }

  /// The lanes in which the target is reached.
  long[] reached() {
    machine.runConditions(0);
    var open = mixed.isEmpty() && mode != Mode.DECLARED ? new long[machine.words()] : settle();
    machine.runWanted(0);
    var reached = machine.wanted(0, mode != Mode.SEQUENTIAL).clone();
    for (int lane = 0; lane < machine.words() * Long.SIZE; lane++) {
      if (Bits.isSet(open, lane)) {
        Bits.put(reached, lane, isReached(terms, target, machine.inputs(lane), mode));
      }
    }
    return reached;
  }

  /// Says who counts; declared, every offer does as if it had no condition.
  ///
  /// @return lanes that a "not" leaves open
  private long[] settle() {
    var open = machine.settle(cone.atoms(), mixed);
    if (mode == Mode.DECLARED) {
      cone.atoms().stream()
          .filter(terms::isOffer)
          .forEach(atom -> Arrays.fill(machine.counted(atom, true), -1L));
    }
    return open;
  }

  /// Whether the target is reached in one world, by the exact resolver.
  static boolean isReached(Terms terms, int target, BitSet world, Mode mode) {
    var counted = new Outcome(terms, world).counted(mode);
    return new Valuation(terms.circuit(), world, counted, counted).must(target);
  }
}
