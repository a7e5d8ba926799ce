package org.muster.engine.resolve;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.engine.circuit.Terms;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Range;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.StableOutcomes;
import org.muster.model.resolution.Standing;
import org.muster.model.resolution.Total;

/// What becomes of one world: which atoms count in each mode.
///
/// What no "not" touches is decided by the two bounds. What one touches is looked up in the stable
/// outcomes: in all of them is firm, in some is open, in none is blocked.
public final class Outcome {
  /// As many stable outcomes are looked at before the rest is told as open.
  private static final int LIMIT = 4096;

  private final Terms terms;
  private final Bounds bounds;
  private final BitSet touched;
  private final List<BitSet> outcomes;
  private final Optional<StableOutcomes> stable;
  private final BitSet inTurn;
  private final BitSet atOnce;

  public Outcome(Terms terms, BitSet inputs) {
    this.terms = terms;
    this.bounds = Bounds.of(terms, inputs);
    this.touched = Waits.touchedByNegation(terms, bounds);
    if (touched.isEmpty()) {
      this.outcomes = List.of();
      this.stable = Optional.empty();
    } else {
      var search = StableSearch.within(terms, bounds, LIMIT);
      this.outcomes = search.isComplete() ? search.found() : List.of();
      this.stable = Optional.of(search.told());
    }
    this.inTurn = inEveryOutcome();
    this.atOnce = bounds.undecided();
    atOnce.andNot(touched);
    atOnce.or(inTurn);
  }

  /// The atoms that count in a mode.
  public BitSet counted(Mode mode) {
    return switch (mode) {
      case DECLARED -> declared();
      case SEQUENTIAL -> inTurn;
      case SIMULTANEOUS -> atOnce;
    };
  }

  /// Every offer as if it had no condition. What a nation did not say is no offer, and counts only
  /// if it comes.
  private BitSet declared() {
    var declared = (BitSet) atOnce.clone();
    for (int atom = 0; atom < terms.atoms().size(); atom++) {
      if (terms.isOffer(atom)) {
        declared.set(atom);
      }
    }
    return declared;
  }

  /// Atoms in every stable outcome. A graded pledge that comes in each, but at different tiers,
  /// counts with the least of them.
  private BitSet inEveryOutcome() {
    var common = (BitSet) bounds.sure().clone();
    if (outcomes.isEmpty()) {
      return common;
    }
    var shared = (BitSet) outcomes.getFirst().clone();
    outcomes.forEach(shared::and);
    common.or(shared);
    for (var pledge : terms.pledges()) {
      if (!hasAny(pledge, common) && outcomes.stream().allMatch(it -> hasAny(pledge, it))) {
        terms.atomsOf(pledge.id()).stream()
            .filter(atom -> outcomes.stream().anyMatch(it -> it.get(atom)))
            .min(Comparator.comparingLong(this::strength))
            .ifPresent(common::set);
      }
    }
    return common;
  }

  private long strength(int atom) {
    return terms.atoms().get(atom).offer().strength().map(Range::low).orElse(0L);
  }

  Bounds bounds() {
    return bounds;
  }

  /// The stable outcomes, if a "not" leaves something open and there are not too many.
  List<BitSet> outcomes() {
    return outcomes;
  }

  /// Told only if a "not" leaves something open.
  Optional<StableOutcomes> stable() {
    return stable;
  }

  Total total(Mode mode) {
    return Tally.of(terms).total(counted(mode));
  }

  Standing standing(Pledge pledge) {
    if (hasAny(pledge, inTurn)) {
      return Standing.FIRM;
    }
    if (hasAny(pledge, atOnce)) {
      return Standing.WAITING;
    }
    var undecided = hasAny(pledge, touched);
    var inSome = outcomes.stream().anyMatch(outcome -> hasAny(pledge, outcome));
    return undecided && (inSome || outcomes.isEmpty()) ? Standing.OPEN : Standing.BLOCKED;
  }

  private boolean hasAny(Pledge pledge, BitSet atoms) {
    for (int atom : terms.atomsOf(pledge.id())) {
      if (atoms.get(atom)) {
        return true;
      }
    }
    return false;
  }
}
