package org.muster.engine.resolve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.engine.Setting;
import org.muster.engine.circuit.Circuit;
import org.muster.engine.circuit.Inputs;
import org.muster.engine.circuit.Terms;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Quantity;
import org.muster.model.condition.Quantity.Amount;
import org.muster.model.condition.Quantity.Members;
import org.muster.model.condition.Quantity.Nations;
import org.muster.model.condition.Quantity.Others;
import org.muster.model.condition.Quantity.Strength;
import org.muster.model.condition.Subject;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Placed.Brings;
import org.muster.model.why.Verdict;

/// A resolved world, opened for questions about its parts: does this condition hold for that
/// pledge, since which round, and how far is it from holding.
public final class Insight {
  /// Further from holding than any number of leaves.
  public static final long NEVER = 1_000_000_000L;

  private final Terms terms;
  private final Bounds bounds;
  private final Valuation values;
  private final BitSet inTurn;
  private final BitSet atOnce;
  private final BitSet touched;
  private final List<Valuation> outcomes;
  private long[] distance = new long[0];
  private int[] since = new int[0];

  private Insight(Setting setting) {
    this.terms = Terms.of(setting.mission(), setting.roll().current(), setting.optimistic());
    var inputs = Inputs.of(terms, setting.world());
    var outcome = new Outcome(terms, inputs);
    this.bounds = outcome.bounds();
    this.values = bounds.values(terms);
    this.inTurn = outcome.counted(Mode.SEQUENTIAL);
    this.atOnce = outcome.counted(Mode.SIMULTANEOUS);
    this.outcomes =
        outcome.outcomes().stream()
            .map(stable -> new Valuation(terms.circuit(), inputs, stable, stable))
            .toList();
    this.touched = Waits.touchedByNegation(terms, bounds);
  }

  public static Insight into(Setting setting) {
    return new Insight(setting);
  }

  /// Who asks: a tier of a pledge, counted from 0. It counts itself in its own condition.
  public record Asker(PledgeId pledge, int tier) {}

  private int node(Condition condition, Asker asker) {
    return terms.node(condition, OptionalInt.of(atom(asker)));
  }

  private int atom(Asker asker) {
    return terms.atomsOf(asker.pledge()).get(asker.tier());
  }

  public Verdict verdict(Condition condition, Asker asker) {
    var node = node(condition, asker);
    if (values.must(node)) {
      return Verdict.IN_TURN;
    }
    if (!values.may(node)) {
      return Verdict.NO;
    }
    return dependsOnTouched(node) ? verdictOfOutcomes(node) : Verdict.AT_ONCE;
  }

  private Verdict verdictOfOutcomes(int node) {
    var holding = outcomes.stream().filter(outcome -> outcome.must(node)).count();
    if (outcomes.isEmpty() || (holding > 0 && holding < outcomes.size())) {
      return Verdict.DEPENDS;
    }
    return holding == 0 ? Verdict.NO : Verdict.IN_TURN;
  }

  private boolean dependsOnTouched(int id) {
    if (!values.isUndecided(id)) {
      return false;
    }
    var node = terms.circuit().node(id);
    return switch (node.kind()) {
      case ATOM -> touched.get(node.index());
      case NOT -> true;
      case CONSTANT, INPUT -> false;
      case ALL, ANY, AT_LEAST ->
          Arrays.stream(terms.circuit().parts(node)).anyMatch(this::dependsOnTouched);
    };
  }

  /// The round in which the pledge came in turn; pledges that did not come are last.
  public int round(PledgeId pledge) {
    return terms.atomsOf(pledge).stream()
        .filter(bounds.sure()::get)
        .mapToInt(atom -> bounds.rounds().get(atom))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /// The round since which the condition holds in turn; conditions that do not are last.
  public int since(Condition condition, Asker asker) {
    var node = node(condition, asker);
    if (since.length <= node) {
      since = rounds();
    }
    return since[node];
  }

  private int[] rounds() {
    var rounds = new int[terms.circuit().size()];
    for (int id = 0; id < rounds.length; id++) {
      var node = terms.circuit().node(id);
      rounds[id] = values.must(id) ? round(node, rounds) : Integer.MAX_VALUE;
    }
    return rounds;
  }

  private int round(Circuit.Node node, int[] rounds) {
    var parts = Arrays.stream(terms.circuit().parts(node)).map(part -> rounds[part]);
    return switch (node.kind()) {
      case CONSTANT, INPUT, NOT -> 0;
      case ATOM -> bounds.rounds().get(node.index());
      case ALL -> parts.max().orElse(0);
      case ANY -> parts.min().orElse(0);
      case AT_LEAST -> roundOfSum(node, rounds);
    };
  }

  private int roundOfSum(Circuit.Node node, int[] rounds) {
    var parts = terms.circuit().parts(node);
    var weights = terms.circuit().weights(node);
    var order =
        IntStream.range(0, parts.length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> rounds[parts[i]]))
            .toList();
    var left = terms.circuit().needed(node);
    for (int i : order) {
      left -= weights[i];
      if (left <= 0) {
        return rounds[parts[i]];
      }
    }
    return Integer.MAX_VALUE;
  }

  /// How many leaves (decisions, "not"s) would have to change at least before the condition could
  /// hold, shared leaves counted each time; [#NEVER] if no change of decisions is enough.
  public long distance(Condition condition, Asker asker) {
    return distanceOf(node(condition, asker));
  }

  /// The distance of the nearest tier of a pledge.
  public long distance(PledgeId pledge) {
    return terms.atomsOf(pledge).stream()
        .mapToLong(atom -> distanceOf(terms.root(atom)))
        .min()
        .orElse(NEVER);
  }

  private long distanceOf(int node) {
    if (distance.length <= node) {
      distance = distances();
    }
    return distance[node];
  }

  private long[] distances() {
    var far = new long[terms.circuit().size()];
    Arrays.fill(far, NEVER);
    for (var changed = true; changed; ) {
      changed = false;
      for (int id = 0; id < far.length; id++) {
        var nearer = values.may(id) ? 0 : distance(terms.circuit().node(id), far);
        changed |= nearer < far[id];
        far[id] = Math.min(far[id], nearer);
      }
    }
    return far;
  }

  private long distance(Circuit.Node node, long[] far) {
    var parts = Arrays.stream(terms.circuit().parts(node)).mapToLong(part -> far[part]);
    return switch (node.kind()) {
      case CONSTANT -> NEVER;
      case INPUT -> terms.commitments().containsValue(node.index()) ? NEVER : 1;
      case NOT -> 1;
      case ATOM -> far[terms.root(node.index())];
      case ALL -> Math.min(NEVER, parts.sum());
      case ANY -> parts.min().orElse(NEVER);
      case AT_LEAST -> distanceOfSum(node, far);
    };
  }

  private long distanceOfSum(Circuit.Node node, long[] far) {
    var parts = terms.circuit().parts(node);
    var weights = terms.circuit().weights(node);
    var order =
        IntStream.range(0, parts.length)
            .boxed()
            .sorted(Comparator.comparingLong(i -> far[parts[i]]))
            .toList();
    var left = terms.circuit().needed(node);
    var distance = 0L;
    for (int i : order) {
      left -= weights[i];
      distance += far[parts[i]];
      if (left <= 0) {
        return Math.min(NEVER, distance);
      }
    }
    return NEVER;
  }

  /// What a quantity comes to in a mode, in the eyes of an asker that counts itself.
  public long measure(Quantity quantity, Asker asker, Mode mode, boolean optimistic) {
    var atoms = (BitSet) (mode == Mode.SEQUENTIAL ? inTurn : atOnce).clone();
    atoms.set(atom(asker));
    return switch (quantity) {
      case Nations(var subject) -> nations(atoms, subject).size();
      case Others(var subject) ->
          nations(atoms, subject).stream().filter(it -> !it.equals(nation(asker))).count();
      case Members(var among, var subject) ->
          nations(atoms, subject).stream().filter(among::contains).count();
      case Strength(var subject) ->
          brought(atoms, subject)
              .mapToLong(it -> it.strength().map(range -> range.bound(optimistic)).orElse(0L))
              .sum();
      case Amount(var capability) ->
          brought(atoms, capability)
              .mapToLong(it -> it.units().map(range -> range.bound(optimistic)).orElse(0L))
              .sum();
    };
  }

  private NationId nation(Asker asker) {
    return terms.atoms().get(atom(asker)).pledge().nation();
  }

  private List<NationId> nations(BitSet atoms, Optional<Subject> subject) {
    return pledges(subject)
        .filter(pledge -> terms.atomsOf(pledge.id()).stream().anyMatch(atoms::get))
        .map(Pledge::nation)
        .distinct()
        .toList();
  }

  private Stream<Pledge> pledges(Optional<Subject> subject) {
    return terms.pledges().stream().filter(it -> subject.map(it::isOf).orElse(true));
  }

  private Stream<Brings> brought(BitSet atoms, Optional<Subject> subject) {
    return pledges(subject).flatMap(it -> Tally.of(terms).brings(it.id(), atoms).stream());
  }

  private Stream<Brings> brought(BitSet atoms, Capability capability) {
    return terms.pledges().stream()
        .filter(it -> it.capability().equals(Optional.of(capability)))
        .flatMap(it -> Tally.of(terms).brings(it.id(), atoms).stream());
  }
}
