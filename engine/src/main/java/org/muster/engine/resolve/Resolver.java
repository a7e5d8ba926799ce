package org.muster.engine.resolve;

import static java.util.stream.Collectors.toCollection;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.engine.Setting;
import org.muster.engine.cover.Coverer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.pledge.Rung;
import org.muster.model.position.Roll;
import org.muster.model.position.Roll.Status;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.StableOutcomes;
import org.muster.model.resolution.Standing;
import org.muster.model.resolution.Total;
import org.muster.model.scenario.Move;

/// Says who comes in a world: declared, in turn and at once.
///
/// What no "not" touches is decided by the two bounds. What one touches is looked up in the stable
/// outcomes: in all of them is firm, in some is open, in none is blocked.
public final class Resolver {
  /// As many stable outcomes are looked at before the rest is told as open.
  public static final int LIMIT = 4096;

  private final Setting setting;
  private final Terms terms;
  private final Tally tally;
  private final Bounds bounds;
  private final BitSet touched;
  private final List<BitSet> outcomes;
  private final Optional<StableOutcomes> stable;
  private final BitSet inTurn;
  private final BitSet atOnce;

  private Resolver(Setting setting, Terms terms, BitSet inputs) {
    this.setting = setting;
    this.terms = terms;
    this.tally = Tally.of(terms);
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

  public static Resolution resolve(Setting setting) {
    var terms = Terms.of(setting.mission(), setting.roll().current(), setting.optimistic());
    return new Resolver(setting, terms, Worlds.inputs(terms, setting.world())).resolution();
  }

  /// What comes in one mode once these moves are made.
  public static Total totalAfter(Setting setting, Collection<Move> moves, Mode mode) {
    var terms = Terms.of(setting.mission(), setting.roll().current(), setting.optimistic());
    var inputs = Worlds.inputs(terms, setting.world(), moves);
    return Tally.of(terms).total(counted(setting, terms, inputs, mode));
  }

  /// The atoms that count in one mode, with inputs of compiled terms.
  static BitSet counted(Setting setting, Terms terms, BitSet inputs, Mode mode) {
    return new Resolver(setting, terms, inputs).counted(mode);
  }

  private BitSet counted(Mode mode) {
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
      if (terms.atoms().get(atom).pledge().rung() != Rung.UNKNOWN) {
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

  private Resolution resolution() {
    var placed = setting.roll().entries().stream().map(this::placed).toList();
    return new Resolution(
        setting.world(),
        setting.optimistic(),
        placed,
        totals(),
        Knots.among(waitingPledges(), terms, bounds),
        stable,
        Coverer.coverage(
            setting.mission(),
            setting.world(),
            setting.optimistic(),
            placed,
            tally.brought(counted(Mode.DECLARED))));
  }

  private Set<Pledge> waitingPledges() {
    return terms.pledges().stream()
        .filter(pledge -> standing(pledge) == Standing.WAITING)
        .collect(toCollection(LinkedHashSet::new));
  }

  private EnumMap<Mode, Total> totals() {
    var totals = new EnumMap<Mode, Total>(Mode.class);
    for (var mode : Mode.values()) {
      totals.put(mode, tally.total(counted(mode)));
    }
    return totals;
  }

  private Placed placed(Roll.Entry entry) {
    var pledge = entry.pledge();
    return switch (entry.status()) {
      case Status.Current() ->
          new Placed(
              pledge,
              standing(pledge),
              tally.brings(pledge.id(), inTurn),
              tally.brings(pledge.id(), atOnce),
              Optional.empty());
      case Status.Refused() -> absent(pledge, Standing.REFUSED, Optional.empty());
      case Status.Expired _ -> absent(pledge, Standing.EXPIRED, Optional.empty());
      case Status.Superseded(var by) -> absent(pledge, Standing.SUPERSEDED, Optional.of(by));
    };
  }

  private static Placed absent(Pledge pledge, Standing standing, Optional<PledgeId> by) {
    return new Placed(pledge, standing, Optional.empty(), Optional.empty(), by);
  }

  private Standing standing(Pledge pledge) {
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
    return terms.atomsOf(pledge.id()).stream().anyMatch(atoms::get);
  }
}
