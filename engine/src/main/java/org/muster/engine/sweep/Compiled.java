package org.muster.engine.sweep;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.muster.engine.circuit.Cone;
import org.muster.engine.circuit.Inputs;
import org.muster.engine.circuit.Terms;
import org.muster.engine.slice.SliceProgram;
import org.muster.engine.slice.Slicer;
import org.muster.model.sweep.WorldSpace;

/// The conditions of a mission and what is asked of them, as a program for the worlds of a space.
final class Compiled {
  private final Terms terms;
  private final SliceProgram program;
  private final BitSet atoms = new BitSet();
  private final BitSet mixed;

  /// @param terms with everything that will be asked for
  /// @param space whose decisions are open; the others are what they are in it
  /// @param wants asks for what is wanted
  Compiled(Terms terms, WorldSpace space, Consumer<Slicer> wants) {
    this.terms = terms;
    atoms.set(0, terms.atoms().size());
    this.program = Slicer.program(terms, given(terms, space), atoms, isSettled(), wants);
    this.mixed = isSettled() ? Cone.mixed(terms, atoms) : new BitSet();
  }

  private static Slicer.Given given(Terms terms, WorldSpace space) {
    var open = new BitSet();
    space.over().forEach(it -> IntStream.of(Layout.inputs(terms, it)).forEach(open::set));
    return new Slicer.Given(open, Inputs.of(terms, space.base()));
  }

  Terms terms() {
    return terms;
  }

  SliceProgram program() {
    return program;
  }

  /// Whether who counts has to be settled before the rest is reckoned: some condition or target has
  /// a "not" of atoms.
  boolean isSettled() {
    return !terms.circuit().isMonotone();
  }

  BitSet atoms() {
    return atoms;
  }

  /// Atoms that depend on a "not" of atoms: where the bounds leave one of them open, the world is
  /// resolved by itself.
  BitSet mixed() {
    return mixed;
  }
}
