package org.muster.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
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
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Pledge.Tier;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.pledge.Rung;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Placed.Brings;
import org.muster.model.resolution.Total;
import org.muster.model.scenario.World;

/// Who comes, by trying every set of offers. Slow and plain, to judge the engine by.
///
/// An *atom* is one tier of one current pledge. A set of atoms is the `long` whose bit i says
/// whether atom i is in it. [#step] is the T of the definition; everything else follows from it:
/// the least fixpoint is what all sets that T does not enlarge have in common, the greatest is what
/// all sets that T does not shrink come to together (Knaster and Tarski), and an outcome is stable
/// if T leaves it as it is.
public final class Oracle {
  /// One tier of a current pledge.
  ///
  /// @param tier its place among the tiers of the pledge, from 0
  public record Atom(Pledge pledge, int tier, Tier offer) {}

  private final Mission mission;
  private final List<Pledge> current;
  private final World world;
  private final boolean optimistic;
  private final List<Atom> atoms = new ArrayList<>();
  private long[] known = {};

  public Oracle(Mission mission, List<Pledge> current, World world, boolean optimistic) {
    this.mission = mission;
    this.current = List.copyOf(current);
    this.world = world;
    this.optimistic = optimistic;
    for (var pledge : current) {
      var tiers = pledge.tiers();
      for (int tier = 0; tier < tiers.size(); tier++) {
        atoms.add(new Atom(pledge, tier, tiers.get(tier)));
      }
    }
    if (atoms.size() > 62) {
      throw new IllegalArgumentException(
          "The oracle cannot take %d tiers.".formatted(atoms.size()));
    }
  }

  public List<Atom> atoms() {
    return List.copyOf(atoms);
  }

  // Sets of atoms

  public long everything() {
    return (1L << atoms.size()) - 1;
  }

  private static boolean within(long part, long whole) {
    return (part & ~whole) == 0;
  }

  private static boolean has(long set, int atom) {
    return (set >> atom & 1) == 1;
  }

  // Fixpoints

  /// T: the atoms whose condition holds if they are added to `counting`.
  public long step(long counting) {
    long next = 0;
    for (int i = 0; i < atoms.size(); i++) {
      long one = 1L << i;
      var atom = atoms.get(i);
      var asking = Optional.of(atom.pledge().nation());
      if (holds(atom.offer().condition(), asking, counting | one)) {
        next |= one;
      }
    }
    return next;
  }

  /// The least fixpoint of a monotone mission: the intersection of all sets C with T(C) within C.
  public long least() {
    var steps = steps();
    long least = everything();
    for (int set = 0; set < steps.length; set++) {
      if (within(steps[set], set)) {
        least &= set;
      }
    }
    return least;
  }

  /// The greatest fixpoint of a monotone mission: the union of all sets C within T(C).
  public long greatest() {
    var steps = steps();
    long greatest = 0;
    for (int set = 0; set < steps.length; set++) {
      if (within(set, steps[set])) {
        greatest |= set;
      }
    }
    return greatest;
  }

  /// All sets C with C = T(C), monotone or not.
  public List<Long> stable() {
    var steps = steps();
    var stable = new ArrayList<Long>();
    for (int set = 0; set < steps.length; set++) {
      if (steps[set] == set) {
        stable.add((long) set);
      }
    }
    return stable;
  }

  /// What all stable outcomes have in common, which is what comes in turn: in a monotone mission
  /// the least fixpoint.
  ///
  /// @throws IllegalStateException if there is no stable outcome
  public long shared() {
    return stable().stream()
        .reduce((one, other) -> one & other)
        .orElseThrow(() -> new IllegalStateException("No outcome is stable."));
  }

  /// T of every set, once.
  private long[] steps() {
    if (known.length == 0) {
      known = new long[1 << atoms.size()];
      for (int set = 0; set < known.length; set++) {
        known[set] = step(set);
      }
    }
    return known;
  }

  /// The same as [#least], step by step from nothing; for missions too large to try every set.
  public long leastBySteps() {
    return bySteps(0);
  }

  /// The same as [#greatest], step by step from everything.
  public long greatestBySteps() {
    return bySteps(everything());
  }

  private long bySteps(long start) {
    long set = start;
    while (step(set) != set) {
      set = step(set);
    }
    return set;
  }

  /// What is said, and what comes at once although nobody said it.
  private long declared() {
    long declared = greatest();
    for (int i = 0; i < atoms.size(); i++) {
      if (atoms.get(i).pledge().rung() != Rung.UNKNOWN) {
        declared |= 1L << i;
      }
    }
    return declared;
  }

  /// What counts in a mode, in a monotone mission.
  public long counting(Mode mode) {
    return switch (mode) {
      case DECLARED -> declared();
      case SEQUENTIAL -> least();
      case SIMULTANEOUS -> greatest();
    };
  }

  // Conditions

  /// Whether a target holds.
  public boolean holds(Condition target, long counting) {
    return holds(target, Optional.empty(), counting);
  }

  private boolean holds(Condition condition, Optional<NationId> asking, long counting) {
    return switch (condition) {
      case Constant(var value) -> value;
      case Decided(var decision, var option) -> world.option(decision).equals(option);
      case Named(var name) ->
          holds(
              Objects.requireNonNull(mission.conditions().get(name), name).meaning(),
              asking,
              counting);
      case Joins(var nation, var subject) ->
          !counting(counting, it -> it.nation().equals(nation) && isOf(it, subject)).isEmpty();
      case Counts(var pledge) -> !counting(counting, it -> it.id().equals(pledge)).isEmpty();
      case AtLeast(var quantity, var threshold) -> value(quantity, asking, counting) >= threshold;
      case HomeHolds(var nation) -> homeHolds(nation, counting);
      case Not(var part) -> !holds(part, asking, counting);
      case AllOf(var parts) -> {
        for (var part : parts) {
          if (!holds(part, asking, counting)) {
            yield false;
          }
        }
        yield true;
      }
      case AnyOf(var parts) -> {
        for (var part : parts) {
          if (holds(part, asking, counting)) {
            yield true;
          }
        }
        yield false;
      }
    };
  }

  private boolean homeHolds(NationId nation, long counting) {
    var spare = mission.findNation(nation).map(Nation::spare);
    return spare.isPresent()
        && spare.get().isPresent()
        && spare.get().getAsLong() >= strength(counting, it -> it.nation().equals(nation));
  }

  private long value(Quantity quantity, Optional<NationId> asking, long counting) {
    return switch (quantity) {
      case Nations(var subject) -> nations(counting, it -> isOf(it, subject)).size();
      case Others(var subject) ->
          nations(counting, it -> isOf(it, subject) && !asking.equals(Optional.of(it.nation())))
              .size();
      case Members(var among, var subject) ->
          nations(counting, it -> among.contains(it.nation()) && isOf(it, subject)).size();
      case Strength(var subject) -> strength(counting, it -> isOf(it, subject));
      case Amount(var capability) -> {
        long sum = 0;
        for (var pledge :
            counting(counting, it -> it.capability().equals(Optional.of(capability)))) {
          sum += brings(pledge, counting).units().orElse(Range.ZERO).bound(optimistic);
        }
        yield sum;
      }
    };
  }

  private static boolean isOf(Pledge pledge, Optional<Subject> subject) {
    return subject.isEmpty() || pledge.isOf(subject.get());
  }

  private long strength(long counting, Predicate<Pledge> which) {
    long sum = 0;
    for (var pledge : counting(counting, which)) {
      sum += brings(pledge, counting).strength().orElse(Range.ZERO).bound(optimistic);
    }
    return sum;
  }

  private SortedSet<NationId> nations(long counting, Predicate<Pledge> which) {
    var nations = new TreeSet<NationId>();
    counting(counting, which).forEach(pledge -> nations.add(pledge.nation()));
    return nations;
  }

  // What comes of a set

  /// The pledges with at least one tier in the set, by id.
  public SortedSet<PledgeId> pledges(long counting) {
    var pledges = new TreeSet<PledgeId>();
    counting(counting, _ -> true).forEach(pledge -> pledges.add(pledge.id()));
    return pledges;
  }

  private List<Pledge> counting(long counting, Predicate<Pledge> which) {
    var found = new ArrayList<Pledge>();
    int atom = 0;
    for (var pledge : current) {
      var counts = false;
      for (; atom < atoms.size() && atoms.get(atom).pledge().id().equals(pledge.id()); atom++) {
        counts |= has(counting, atom);
      }
      if (counts && which.test(pledge)) {
        found.add(pledge);
      }
    }
    return found;
  }

  /// Per quantity the largest of the pledge's tiers in the set.
  public Brings brings(Pledge pledge, long counting) {
    Optional<Range> strength = Optional.empty();
    Optional<Range> units = Optional.empty();
    for (int i = 0; i < atoms.size(); i++) {
      if (has(counting, i) && atoms.get(i).pledge().id().equals(pledge.id())) {
        strength = larger(strength, atoms.get(i).offer().strength());
        units = larger(units, atoms.get(i).offer().units());
      }
    }
    return new Brings(strength, units);
  }

  private static Optional<Range> larger(Optional<Range> left, Optional<Range> right) {
    return left.isEmpty() ? right : right.map(left.get()::max).or(() -> left);
  }

  /// What the set adds up to.
  public Total total(long counting) {
    var nations = new TreeSet<NationId>();
    var strength = Range.ZERO;
    var byComponent = new TreeMap<Component, Range>();
    var amounts = new TreeMap<Capability, Range>();
    int unnumbered = 0;
    for (var pledge : counting(counting, _ -> true)) {
      var brings = brings(pledge, counting);
      nations.add(pledge.nation());
      strength = strength.plus(brings.strength().orElse(Range.ZERO));
      if (brings.strength().isEmpty()) {
        unnumbered++;
      }
      if (pledge.component().isPresent()) {
        byComponent.merge(
            pledge.component().get(), brings.strength().orElse(Range.ZERO), Range::plus);
      }
      if (brings.units().isPresent() && pledge.capability().isPresent()) {
        amounts.merge(pledge.capability().get(), brings.units().get(), Range::plus);
      }
    }
    return new Total(pledges(counting), nations, strength, byComponent, amounts, unnumbered);
  }
}
