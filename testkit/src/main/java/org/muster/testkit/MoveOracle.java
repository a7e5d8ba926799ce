package org.muster.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.model.condition.Condition;
import org.muster.model.mission.Mission;
import org.muster.model.pledge.Pledge;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.Move;
import org.muster.model.scenario.Move.Commit;
import org.muster.model.scenario.Move.Decide;
import org.muster.model.scenario.World;

/// What could be changed to reach a target, and whom it depends on, by trying every set of moves
/// and every order of movers.
///
/// At once is for monotone missions only. In turn is for others too if an outcome is stable
/// whatever is moved ([#isAlwaysStable]) and no pledge is graded.
public final class MoveOracle {
  private final Mission mission;
  private final List<Pledge> current;
  private final World world;
  private final boolean optimistic;
  private final Condition target;
  private final Mode mode;
  private final Map<SortedSet<Move>, Boolean> known = new HashMap<>();
  private Optional<List<SortedSet<Move>>> winning = Optional.empty();

  public MoveOracle(
      Mission mission,
      List<Pledge> current,
      World world,
      boolean optimistic,
      Condition target,
      Mode mode) {
    this.mission = mission;
    this.current = List.copyOf(current);
    this.world = world;
    this.optimistic = optimistic;
    this.target = target;
    this.mode = mode;
  }

  /// Every single move: a decision takes another option, a nation with a current pledge commits.
  public SortedSet<Move> moves() {
    var moves = new TreeSet<Move>();
    for (var decision : mission.decisions()) {
      for (var option : decision.options()) {
        if (!option.equals(world.option(decision.id()))) {
          moves.add(new Decide(decision.id(), option));
        }
      }
    }
    current.forEach(pledge -> moves.add(new Commit(pledge.nation())));
    return moves;
  }

  /// Whether the target holds after the moves.
  public boolean reaches(SortedSet<Move> moves) {
    return known.computeIfAbsent(moves, this::holdsAfter);
  }

  private boolean holdsAfter(SortedSet<Move> moves) {
    var after = after(moves);
    return after.holds(target, mode == Mode.SEQUENTIAL ? after.shared() : after.counting(mode));
  }

  /// Whether there is a stable outcome after every set of moves.
  public boolean isAlwaysStable() {
    return usesOf(moves()).stream().noneMatch(use -> after(use).stable().isEmpty());
  }

  /// The mission after the moves, ready to be resolved.
  public Oracle after(SortedSet<Move> moves) {
    var choices = new TreeMap<DecisionId, String>(world.choices());
    var pledges = new ArrayList<Pledge>(current);
    for (var move : moves) {
      switch (move) {
        case Decide(var decision, var option) -> choices.put(decision, option);
        case Commit(var nation) ->
            pledges.replaceAll(it -> it.nation().equals(nation) ? unconditional(it) : it);
      }
    }
    return new Oracle(mission, pledges, new World(choices), optimistic);
  }

  private static Pledge unconditional(Pledge pledge) {
    return Rewrite.offers(pledge, Rewrite::unconditional);
  }

  // Unlocks

  /// All sets of at most `maxSize` moves that reach the target while no proper part of them does.
  ///
  /// @param keep subjects that must not move
  public List<SortedSet<Move>> unlocks(int maxSize, SortedSet<String> keep) {
    var free = moves().stream().filter(move -> !keep.contains(move.subject())).toList();
    return usesOf(free).stream()
        .filter(moves -> moves.size() <= maxSize)
        .filter(this::reaches)
        .filter(moves -> properParts(moves).stream().noneMatch(this::reaches))
        .toList();
  }

  public long cost(Iterable<Move> moves, SortedMap<String, Integer> costs) {
    long cost = 0;
    for (var move : moves) {
      var asked = costs.get(move.subject());
      cost += asked != null ? asked : usualCost(move);
    }
    return cost;
  }

  private int usualCost(Move move) {
    return switch (move) {
      case Decide(var decision, var option) ->
          mission.findDecision(decision).orElseThrow().costOf(option);
      case Commit(var nation) -> mission.costOf(nation);
    };
  }

  /// All sets of moves with at most one move a subject, the empty one included.
  private static List<SortedSet<Move>> usesOf(Iterable<Move> moves) {
    var uses = new ArrayList<SortedSet<Move>>(List.of(new TreeSet<>()));
    for (var move : moves) {
      for (var use : List.copyOf(uses)) {
        if (use.stream().noneMatch(it -> it.subject().equals(move.subject()))) {
          var longer = new TreeSet<>(use);
          longer.add(move);
          uses.add(longer);
        }
      }
    }
    return uses;
  }

  private static List<SortedSet<Move>> properParts(SortedSet<Move> moves) {
    return usesOf(moves).stream().filter(part -> part.size() < moves.size()).toList();
  }

  // Pivots

  /// Every nation that has a current pledge, and every decision.
  public List<String> movers() {
    return moves().stream().map(Move::subject).distinct().toList();
  }

  /// Whether some use of the moves of the coalition reaches the target.
  public boolean wins(SortedSet<String> coalition) {
    return winningUses().stream()
        .anyMatch(use -> use.stream().allMatch(move -> coalition.contains(move.subject())));
  }

  private List<SortedSet<Move>> winningUses() {
    if (winning.isEmpty()) {
      winning = Optional.of(usesOf(moves()).stream().filter(this::reaches).toList());
    }
    return winning.get();
  }

  /// The share of the coalitions of the others that lose without the mover and win with it.
  public double banzhaf(String mover) {
    var others = new ArrayList<>(movers());
    others.remove(mover);
    var coalitions = subsets(others);
    return (double) coalitions.stream().filter(it -> swings(mover, it)).count() / coalitions.size();
  }

  /// The share of the orders of all movers in which the mover turns losing into winning.
  public double shapley(String mover) {
    var orders = orders(movers());
    return (double)
            orders.stream()
                .filter(order -> swings(mover, order.subList(0, order.indexOf(mover))))
                .count()
        / orders.size();
  }

  private boolean swings(String mover, List<String> before) {
    var without = new TreeSet<>(before);
    var with = new TreeSet<>(before);
    with.add(mover);
    return wins(with) && !wins(without);
  }

  /// Whether everybody together wins, and nobody does without the mover.
  public boolean hasVeto(String mover) {
    var others = new TreeSet<>(movers());
    others.remove(mover);
    return wins(new TreeSet<>(movers())) && !wins(others);
  }

  private static List<List<String>> subsets(List<String> of) {
    var subsets = new ArrayList<List<String>>(List.of(List.of()));
    for (var one : of) {
      for (var subset : List.copyOf(subsets)) {
        var longer = new ArrayList<>(subset);
        longer.add(one);
        subsets.add(longer);
      }
    }
    return subsets;
  }

  private static List<List<String>> orders(List<String> of) {
    if (of.isEmpty()) {
      return List.of(List.of());
    }
    var orders = new ArrayList<List<String>>();
    for (var last : of) {
      var before = new ArrayList<>(of);
      before.remove(last);
      for (var order : orders(before)) {
        var longer = new ArrayList<>(order);
        longer.add(last);
        orders.add(longer);
      }
    }
    return orders;
  }
}
