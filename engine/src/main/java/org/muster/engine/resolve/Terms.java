package org.muster.engine.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Condition.AllOf;
import org.muster.model.condition.Condition.AnyOf;
import org.muster.model.condition.Condition.AtLeast;
import org.muster.model.condition.Condition.Constant;
import org.muster.model.condition.Condition.Counts;
import org.muster.model.condition.Condition.Decided;
import org.muster.model.condition.Condition.HomeHolds;
import org.muster.model.condition.Condition.Joins;
import org.muster.model.condition.Condition.Named;
import org.muster.model.condition.Condition.Not;
import org.muster.model.condition.Quantity;
import org.muster.model.condition.Quantity.Amount;
import org.muster.model.condition.Quantity.Members;
import org.muster.model.condition.Quantity.Nations;
import org.muster.model.condition.Quantity.Others;
import org.muster.model.condition.Quantity.Strength;
import org.muster.model.condition.Subject;
import org.muster.model.mission.Mission;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.scenario.DecisionId;

/// The conditions of a mission's current pledges, compiled into one circuit for all worlds.
///
/// An atom is one tier of one pledge. An atom's own condition is compiled as if the atom counted
/// already ("if we are ten thousand in all" counts the pledge itself), so that what the circuit
/// says depends on the others only. The inputs are "this decision takes this option" and "this
/// nation commits without its condition".
final class Terms {
  private final Mission mission;
  private final boolean optimistic;
  private final Circuit circuit = new Circuit();
  private final List<Pledge> pledges;
  private final List<Atom> atoms = new ArrayList<>();
  private final Map<PledgeId, List<Integer>> atomsOf = new HashMap<>();
  private final Map<Choice, Integer> choices = new TreeMap<>();
  private final Map<NationId, Integer> commitments = new TreeMap<>();
  private final int inputs;
  private final int[] roots;

  /// An option that a decision may take.
  record Choice(DecisionId decision, String option) implements Comparable<Choice> {
    @Override
    public int compareTo(Choice other) {
      var first = decision.compareTo(other.decision);
      return first != 0 ? first : option.compareTo(other.option);
    }
  }

  /// One tier of one pledge.
  ///
  /// @param tier from 0
  /// @param offer what the tier says
  record Atom(Pledge pledge, int tier, Pledge.Tier offer) {}

  private Terms(Mission mission, Collection<Pledge> current, boolean optimistic) {
    this.mission = mission;
    this.optimistic = optimistic;
    this.pledges = List.copyOf(current);
    pledges.forEach(this::enter);
    for (var decision : mission.decisions()) {
      for (var option : decision.options()) {
        choices.put(new Choice(decision.id(), option), choices.size());
      }
    }
    for (var nation : new TreeSet<>(pledges.stream().map(Pledge::nation).toList())) {
      commitments.put(nation, choices.size() + commitments.size());
    }
    this.inputs = choices.size() + commitments.size();
    this.roots = new int[atoms.size()];
    for (int atom = 0; atom < roots.length; atom++) {
      roots[atom] = root(atom);
    }
  }

  /// Compiles the conditions of `current`, which are pledges of `mission`.
  static Terms of(Mission mission, Collection<Pledge> current, boolean optimistic) {
    return new Terms(mission, current, optimistic);
  }

  private void enter(Pledge pledge) {
    var ids = new ArrayList<Integer>();
    var tiers = pledge.tiers();
    for (int tier = 0; tier < tiers.size(); tier++) {
      ids.add(atoms.size());
      atoms.add(new Atom(pledge, tier, tiers.get(tier)));
    }
    atomsOf.put(pledge.id(), ids);
  }

  private int root(int atom) {
    var offer = atoms.get(atom);
    return circuit.any(
        circuit.input(commitmentOf(offer.pledge().nation())),
        node(offer.offer().condition(), OptionalInt.of(atom)));
  }

  private int commitmentOf(NationId nation) {
    return Objects.requireNonNull(commitments.get(nation));
  }

  Circuit circuit() {
    return circuit;
  }

  List<Pledge> pledges() {
    return pledges;
  }

  List<Atom> atoms() {
    return atoms;
  }

  List<Integer> atomsOf(PledgeId pledge) {
    return atomsOf.getOrDefault(pledge, List.of());
  }

  /// The node that says whether the atom's condition holds, or its nation has committed.
  int root(Integer atom) {
    return roots[atom];
  }

  int inputs() {
    return inputs;
  }

  Map<Choice, Integer> choices() {
    return choices;
  }

  Map<NationId, Integer> commitments() {
    return commitments;
  }

  int target(Clause target) {
    return node(target.meaning(), OptionalInt.empty());
  }

  /// The node of a condition.
  ///
  /// @param self the atom that asks; it counts itself
  int node(Condition condition, OptionalInt self) {
    return new Compilation(self).node(condition);
  }

  /// The node that says whether one of these atoms counts.
  int anyOf(List<Integer> some) {
    return circuit.any(some.stream().mapToInt(circuit::atom).toArray());
  }

  /// One condition on its way into the circuit, in the eyes of the atom that asks.
  private final class Compilation {
    private final OptionalInt self;
    private final Map<String, Integer> names = new HashMap<>();

    Compilation(OptionalInt self) {
      this.self = self;
    }

    int node(Condition condition) {
      return switch (condition) {
        case Constant(var value) -> value ? Circuit.TRUE : Circuit.FALSE;
        case Decided(var decision, var option) ->
            Optional.ofNullable(choices.get(new Choice(decision, option)))
                .map(circuit::input)
                .orElse(Circuit.FALSE);
        case Named(var name) -> named(name);
        case Joins(var nation, var subject) -> joins(nation, subject);
        case Counts(var pledge) -> any(atomsOf(pledge));
        case AtLeast(var quantity, var threshold) -> atLeast(quantity, threshold);
        case HomeHolds(var nation) -> home(nation);
        case Not(var part) -> circuit.not(node(part));
        case AllOf(var parts) -> circuit.all(parts.stream().mapToInt(this::node).toArray());
        case AnyOf(var parts) -> circuit.any(parts.stream().mapToInt(this::node).toArray());
      };
    }

    private int named(String name) {
      var known = names.get(name);
      if (known != null) {
        return known;
      }
      var clause = mission.conditions().get(name);
      if (clause == null) {
        throw new IllegalArgumentException(
            "The mission (%s) names no condition (%s).".formatted(mission.id(), name));
      }
      var node = node(clause.meaning());
      names.put(name, node);
      return node;
    }

    private int joins(NationId nation, Optional<Subject> subject) {
      return any(
          matching(
              pledge -> pledge.nation().equals(nation) && subject.map(pledge::isOf).orElse(true)));
    }

    private int atLeast(Quantity quantity, long threshold) {
      return switch (quantity) {
        case Nations(var subject) -> nations(_ -> true, subject, threshold);
        case Others(var subject) ->
            nations(nation -> !Optional.of(nation).equals(owner()), subject, threshold);
        case Members(var among, var subject) -> nations(among::contains, subject, threshold);
        case Strength(var subject) ->
            graded(
                pledge -> subject.map(pledge::isOf).orElse(true), Pledge.Tier::strength, threshold);
        case Amount(var capability) ->
            graded(
                pledge -> pledge.capability().equals(Optional.of(capability)),
                Pledge.Tier::units,
                threshold);
      };
    }

    private Optional<NationId> owner() {
      return self.isPresent()
          ? Optional.of(atoms.get(self.getAsInt()).pledge().nation())
          : Optional.empty();
    }

    private int nations(Predicate<NationId> who, Optional<Subject> subject, long threshold) {
      var joining =
          commitments.keySet().stream()
              .filter(who)
              .mapToInt(nation -> joins(nation, subject))
              .toArray();
      var ones = new long[joining.length];
      Arrays.fill(ones, 1);
      return circuit.sum(joining, ones, threshold);
    }

    private int home(NationId nation) {
      var spare = mission.findNation(nation).map(Nation::spare).orElse(OptionalLong.empty());
      return spare.isEmpty()
          ? Circuit.FALSE
          : circuit.not(
              graded(
                  pledge -> pledge.nation().equals(nation),
                  Pledge.Tier::strength,
                  spare.getAsLong() + 1));
    }

    /// A sum over pledges, each with the largest of its tiers that count: the step from one amount
    /// to the next larger one is gained as soon as a tier of at least that amount counts.
    private int graded(
        Predicate<Pledge> which, Function<Pledge.Tier, Optional<Range>> amount, long threshold) {
      var parts = new ArrayList<Integer>();
      var weights = new ArrayList<Long>();
      for (var pledge : pledges) {
        if (which.test(pledge)) {
          var byAmount = new TreeMap<Long, List<Integer>>();
          for (var atom : atomsOf(pledge.id())) {
            amount
                .apply(atoms.get(atom).offer())
                .ifPresent(range ->
                    byAmount
                        .computeIfAbsent(range.bound(optimistic), _ -> new ArrayList<>())
                        .add(atom));
          }
          var below = 0L;
          for (var step : byAmount.navigableKeySet()) {
            parts.add(
                any(byAmount.tailMap(step, true).values().stream().flatMap(List::stream).toList()));
            weights.add(step - below);
            below = step;
          }
        }
      }
      return circuit.sum(
          parts.stream().mapToInt(Integer::intValue).toArray(),
          weights.stream().mapToLong(Long::longValue).toArray(),
          threshold);
    }

    private List<Integer> matching(Predicate<Pledge> which) {
      return pledges.stream()
          .filter(which)
          .flatMap(pledge -> atomsOf(pledge.id()).stream())
          .toList();
    }

    private int any(List<Integer> some) {
      return self.isPresent() && some.contains(self.getAsInt()) ? Circuit.TRUE : anyOf(some);
    }
  }
}
