package org.muster.engine.resolve;

import java.util.BitSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.engine.circuit.Terms;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.resolution.Placed.Brings;
import org.muster.model.resolution.Total;

/// Adds up what pledges bring.
final class Tally {
  private final Terms terms;

  private Tally(Terms terms) {
    this.terms = terms;
  }

  static Tally of(Terms terms) {
    return new Tally(terms);
  }

  /// What a pledge brings if of its tiers those in `atoms` hold: of each quantity the most. Empty
  /// if none holds.
  Optional<Brings> brings(PledgeId pledge, BitSet atoms) {
    Optional<Brings> most = Optional.empty();
    for (int atom : terms.atomsOf(pledge)) {
      if (atoms.get(atom)) {
        var tier = terms.atoms().get(atom).offer();
        var brings = new Brings(tier.strength(), tier.units());
        most = most.map(it -> most(it, brings)).or(() -> Optional.of(brings));
      }
    }
    return most;
  }

  private static Brings most(Brings one, Brings other) {
    return new Brings(most(one.strength(), other.strength()), most(one.units(), other.units()));
  }

  private static Optional<Range> most(Optional<Range> one, Optional<Range> other) {
    return one.map(it -> other.map(it::max).orElse(it)).or(() -> other);
  }

  /// What each pledge brings of which a tier is in `atoms`.
  SortedMap<PledgeId, Brings> brought(BitSet atoms) {
    var brought = new TreeMap<PledgeId, Brings>();
    for (var pledge : terms.pledges()) {
      brings(pledge.id(), atoms).ifPresent(brings -> brought.put(pledge.id(), brings));
    }
    return brought;
  }

  Total total(BitSet atoms) {
    var brought = brought(atoms);
    var nations = new TreeSet<NationId>();
    var strength = Range.ZERO;
    var byComponent = new TreeMap<Component, Range>();
    var amounts = new TreeMap<Capability, Range>();
    var unnumbered = 0;
    for (var pledge : terms.pledges()) {
      var brings = brought.get(pledge.id());
      if (brings != null) {
        nations.add(pledge.nation());
        var heads = brings.strength().orElse(Range.ZERO);
        strength = strength.plus(heads);
        pledge.component().ifPresent(it -> byComponent.merge(it, heads, Range::plus));
        brings
            .units()
            .ifPresent(units ->
                pledge.capability().ifPresent(it -> amounts.merge(it, units, Range::plus)));
        unnumbered += brings.strength().isEmpty() ? 1 : 0;
      }
    }
    return new Total(
        new TreeSet<>(brought.keySet()), nations, strength, byComponent, amounts, unnumbered);
  }
}
