package org.muster.engine.resolve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.muster.engine.circuit.Terms;

/// Between which sets of atoms every stable outcome of a world lies.
///
/// The lower bound grows from nothing by what must hold, the upper one shrinks from everything by
/// what may hold, both at once, round by round. Without negation they are the least and the
/// greatest fixpoint (Knaster and Tarski). With it they are the three-valued least fixpoint of
/// Fitting: what lies between is decided by search ([StableSearch]).
///
/// @param sure atoms in every stable outcome
/// @param possible atoms outside of which no stable outcome goes
/// @param rounds for each atom in `sure`, the round in which it came, from 1; 0 for the others
/// @param consistent false if no stable outcome can lie between the sets the search began with
record Bounds(
    BitSet inputs, BitSet sure, BitSet possible, List<Integer> rounds, boolean consistent) {

  /// The bounds from nothing known.
  static Bounds of(Terms terms, BitSet inputs) {
    var everything = new BitSet();
    everything.set(0, terms.atoms().size());
    return within(terms, inputs, new BitSet(), everything);
  }

  /// The bounds of the stable outcomes that contain `sure` and lie within `possible`.
  static Bounds within(Terms terms, BitSet inputs, BitSet sure, BitSet possible) {
    var low = (BitSet) sure.clone();
    var high = (BitSet) possible.clone();
    var rounds = new int[terms.atoms().size()];
    for (int round = 1; ; round++) {
      var values =
          new Valuation(terms.circuit(), inputs, (BitSet) low.clone(), (BitSet) high.clone());
      var changed = false;
      for (int atom = 0; atom < rounds.length; atom++) {
        if (!low.get(atom) && values.must(terms.root(atom))) {
          low.set(atom);
          rounds[atom] = round;
          changed = true;
        }
        if (high.get(atom) && !values.may(terms.root(atom))) {
          high.clear(atom);
          changed = true;
        }
      }
      if (!contains(high, low)) {
        return new Bounds(inputs, low, high, asList(rounds), false);
      }
      if (!changed) {
        return new Bounds(inputs, low, high, asList(rounds), true);
      }
    }
  }

  private static List<Integer> asList(int[] rounds) {
    return Arrays.stream(rounds).boxed().toList();
  }

  boolean isDecided() {
    return sure.equals(possible);
  }

  Valuation values(Terms terms) {
    return new Valuation(terms.circuit(), inputs, sure, possible);
  }

  /// Atoms that may count and need not.
  BitSet undecided() {
    var rest = (BitSet) possible.clone();
    rest.andNot(sure);
    return rest;
  }

  private static boolean contains(BitSet outer, BitSet inner) {
    var rest = (BitSet) inner.clone();
    rest.andNot(outer);
    return rest.isEmpty();
  }
}
