package org.muster.engine.circuit;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
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
import org.muster.model.condition.Quantity.Others;
import org.muster.model.condition.Subject;
import org.muster.model.mission.Mission;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.pledge.Rung;
import org.muster.model.scenario.DecisionId;

/// The conditions of a mission's current pledges, compiled into one circuit for all worlds.
///
/// An atom is one tier of one pledge. An atom's own condition is compiled as if the atom counted
/// already ("if we are ten thousand in all" counts the pledge itself), so that what the circuit
/// says depends on the others only. The inputs are "this decision takes this option" and "this
/// nation commits without its condition".
public final class Terms {
  private final Mission mission;
  private final Circuit circuit = new Circuit();
  private final List<Pledge> pledges;
  private final List<Atom> atoms = new ArrayList<>();
  private final Map<PledgeId, List<Integer>> atomsOf = new HashMap<>();
  private final Map<Choice, Integer> choices = new TreeMap<>();
  private final Map<NationId, Integer> commitments = new TreeMap<>();
  private final int inputs;
  private final int[] roots;
  private final Registers registers;
  private final Map<NationId, List<Pledge>> ofNation;

  /// An option that a decision may take.
  public record Choice(DecisionId decision, String option) implements Comparable<Choice> {
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
  public record Atom(Pledge pledge, int tier, Pledge.Tier offer) {}

  private Terms(Mission mission, Collection<Pledge> current, boolean optimistic) {
    this.mission = mission;
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
    this.ofNation = pledges.stream().collect(groupingBy(Pledge::nation));
    this.registers = new Registers(this, optimistic);
    this.roots = new int[atoms.size()];
    for (int atom = 0; atom < roots.length; atom++) {
      roots[atom] = root(atom);
    }
  }

  /// Compiles the conditions of `current`, which are pledges of `mission`.
  public static Terms of(Mission mission, Collection<Pledge> current, boolean optimistic) {
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

  public Circuit circuit() {
    return circuit;
  }

  public List<Pledge> pledges() {
    return pledges;
  }

  public List<Atom> atoms() {
    return atoms;
  }

  public List<Integer> atomsOf(PledgeId pledge) {
    return atomsOf.getOrDefault(pledge, List.of());
  }

  /// The atoms of a nation's pledges; with a subject, of those of that component or capability.
  public List<Integer> atomsOf(NationId nation, Optional<Subject> subject) {
    return ofNation.getOrDefault(nation, List.of()).stream()
        .filter(pledge -> subject.map(pledge::isOf).orElse(true))
        .flatMap(pledge -> atomsOf(pledge.id()).stream())
        .toList();
  }

  /// The node that says whether the atom's condition holds, or its nation has committed.
  public int root(Integer atom) {
    return roots[atom];
  }

  /// Whether the atom is something a nation said it would bring.
  public boolean isOffer(int atom) {
    return atoms.get(atom).pledge().rung() != Rung.UNKNOWN;
  }

  public int inputs() {
    return inputs;
  }

  public Map<Choice, Integer> choices() {
    return choices;
  }

  public Map<NationId, Integer> commitments() {
    return commitments;
  }

  /// A register for the sum, over the pledges of a kind, of what the largest of their tiers that
  /// count bring.
  public int sum(Predicate<Pledge> which, Function<Pledge.Tier, Optional<Range>> amount) {
    return registers.graded(which, amount).id();
  }

  /// The register of a quantity.
  public int register(Quantity quantity) {
    return registers.of(quantity).id();
  }

  public int target(Clause target) {
    return node(target.meaning(), OptionalInt.empty());
  }

  /// The node of a condition.
  ///
  /// @param self the atom that asks; it counts itself
  public int node(Condition condition, OptionalInt self) {
    return new Compilation(self).node(condition);
  }

  /// The node that says whether one of these atoms counts.
  public int anyOf(List<Integer> some) {
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
      return any(atomsOf(nation, subject));
    }

    private int atLeast(Quantity quantity, long threshold) {
      var register = registers.of(quantity);
      var own = self.isPresent() ? register.holding(self.getAsInt()) : new int[0];
      return quantity instanceof Others
          ? circuit.atLeast(register.id(), threshold, new int[0], ownNation(register))
          : circuit.atLeast(register.id(), threshold, own, new int[0]);
    }

    private int[] ownNation(Registers.Entry register) {
      return self.isPresent()
          ? register.of(atoms.get(self.getAsInt()).pledge().nation())
          : new int[0];
    }

    private int home(NationId nation) {
      var spare = mission.findNation(nation).map(Nation::spare).orElse(OptionalLong.empty());
      if (spare.isEmpty()) {
        return Circuit.FALSE;
      }
      var register = registers.ofStrength(nation);
      var own = self.isPresent() ? register.holding(self.getAsInt()) : new int[0];
      return circuit.not(circuit.atLeast(register.id(), spare.getAsLong() + 1, own, new int[0]));
    }

    private int any(List<Integer> some) {
      return self.isPresent() && some.contains(self.getAsInt()) ? Circuit.TRUE : anyOf(some);
    }
  }
}
