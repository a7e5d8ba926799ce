package org.muster.engine.circuit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.muster.model.condition.Quantity;
import org.muster.model.condition.Quantity.Amount;
import org.muster.model.condition.Quantity.Members;
import org.muster.model.condition.Quantity.Nations;
import org.muster.model.condition.Quantity.Others;
import org.muster.model.condition.Quantity.Strength;
import org.muster.model.condition.Subject;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Range;

/// The quantities that conditions ask for, each compiled into one register that all who ask share.
final class Registers {
  private final Terms terms;
  private final boolean optimistic;
  private final Map<Quantity, Entry> quantities = new HashMap<>();
  private final Map<NationId, Entry> strengths = new HashMap<>();

  Registers(Terms terms, boolean optimistic) {
    this.terms = terms;
    this.optimistic = optimistic;
  }

  /// The register of a quantity. "Others" counts all nations; who asks leaves its own out.
  Entry of(Quantity quantity) {
    var known = quantities.get(quantity);
    if (known == null) {
      known = compiled(quantity);
      quantities.put(quantity, known);
    }
    return known;
  }

  /// The register of what a nation has pledged in personnel.
  Entry ofStrength(NationId nation) {
    return strengths.computeIfAbsent(
        nation, it -> graded(pledge -> pledge.nation().equals(it), Pledge.Tier::strength));
  }

  private Entry compiled(Quantity quantity) {
    return switch (quantity) {
      case Nations(var subject) -> nations(_ -> true, subject);
      case Others(var subject) -> of(new Nations(subject));
      case Members(var among, var subject) -> nations(among::contains, subject);
      case Strength(var subject) ->
          graded(pledge -> subject.map(pledge::isOf).orElse(true), Pledge.Tier::strength);
      case Amount(var capability) ->
          graded(pledge -> pledge.capability().equals(Optional.of(capability)), Pledge.Tier::units);
    };
  }

  private Entry nations(Predicate<NationId> who, Optional<Subject> subject) {
    var parts = new Parts();
    for (var nation : terms.commitments().keySet()) {
      if (who.test(nation)) {
        parts.add(terms.atomsOf(nation, subject), 1, nation);
      }
    }
    return parts.entry();
  }

  /// A sum over pledges, each with the largest of its tiers that count: the step from one amount to
  /// the next larger one is gained as soon as a tier of at least that amount counts.
  Entry graded(Predicate<Pledge> which, Function<Pledge.Tier, Optional<Range>> amount) {
    var parts = new Parts();
    for (var pledge : terms.pledges()) {
      if (which.test(pledge)) {
        var byAmount = byAmount(pledge, amount);
        var below = 0L;
        for (var step : byAmount.navigableKeySet()) {
          var reaching =
              byAmount.tailMap(step, true).values().stream().flatMap(List::stream).toList();
          parts.add(reaching, step - below, pledge.nation());
          below = step;
        }
      }
    }
    return parts.entry();
  }

  private NavigableMap<Long, List<Integer>> byAmount(
      Pledge pledge, Function<Pledge.Tier, Optional<Range>> amount) {
    var byAmount = new TreeMap<Long, List<Integer>>();
    for (var atom : terms.atomsOf(pledge.id())) {
      var told = amount.apply(terms.atoms().get(atom).offer());
      told.map(range -> range.bound(optimistic))
          .ifPresent(it -> byAmount.computeIfAbsent(it, _ -> new ArrayList<>()).add(atom));
    }
    return byAmount;
  }

  /// A register and what its parts are about.
  ///
  /// @param id the register in the circuit
  /// @param parts nodes, each with the atoms it reads and the nation they belong to
  record Entry(int id, List<Part> parts) {
    /// The parts that hold as soon as the atom counts.
    int[] holding(int atom) {
      return select(part -> part.atoms().get(atom));
    }

    /// The parts of a nation.
    int[] of(NationId nation) {
      return select(part -> part.nation().equals(nation));
    }

    private int[] select(Predicate<Part> which) {
      return parts.stream().filter(which).mapToInt(Part::node).toArray();
    }
  }

  record Part(int node, BitSet atoms, NationId nation) {}

  private final class Parts {
    private final List<Part> parts = new ArrayList<>();
    private final List<Long> weights = new ArrayList<>();

    void add(List<Integer> atoms, long weight, NationId nation) {
      if (!atoms.isEmpty() && weight > 0) {
        var set = new BitSet();
        atoms.forEach(set::set);
        parts.add(new Part(terms.anyOf(atoms), set, nation));
        weights.add(weight);
      }
    }

    Entry entry() {
      var nodes = parts.stream().mapToInt(Part::node).toArray();
      var each = weights.stream().mapToLong(Long::longValue).toArray();
      return new Entry(terms.circuit().register(nodes, each), List.copyOf(parts));
    }
  }
}
