package org.muster.engine.ask;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.muster.model.chance.ChanceTable;
import org.muster.model.chance.Chances;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.EventShares;
import org.muster.model.sweep.Share;
import org.muster.model.sweep.WorldSpace;

/// A made-up space of worlds, in which of them something holds, and how likely they are. Counts by
/// looking at one world after the other.
record MadeUp(
    long seed,
    WorldSpace space,
    List<World> worlds,
    List<Double> likely,
    List<Boolean> holds,
    Chances chances,
    boolean weighted) {
  private static final int COUNT = 60;

  /// What all worlds are even in.
  static Stream<MadeUp> even() {
    return LongStream.rangeClosed(1, COUNT).mapToObj(seed -> make(seed, false, false));
  }

  /// With chances, each decision by itself.
  static Stream<MadeUp> independent() {
    return LongStream.rangeClosed(1, COUNT).mapToObj(seed -> make(seed, true, false));
  }

  /// With chances that hang on each other.
  static Stream<MadeUp> dependent() {
    return LongStream.rangeClosed(1, COUNT).mapToObj(seed -> make(seed, true, true));
  }

  static Stream<MadeUp> all() {
    return Stream.of(even(), independent(), dependent()).flatMap(it -> it);
  }

  private static MadeUp make(long seed, boolean weighted, boolean dependent) {
    var random = new Random(seed);
    var decisions = decisions(random);
    var space = new WorldSpace(World.initial(decisions), decisions);
    var worlds = LongStream.range(0, space.size().longValueExact()).mapToObj(space::world).toList();
    var chances = weighted ? chances(decisions, random, dependent) : Chances.EVEN;
    var likely = worlds.stream().map(world -> chance(space, chances, world)).toList();
    return new MadeUp(seed, space, worlds, likely, holds(worlds, random), chances, weighted);
  }

  /// What the first decisions take decides; the others change nothing.
  private static List<Boolean> holds(List<World> worlds, Random random) {
    var read = between(random, 1, worlds.getFirst().choices().size());
    var often = between(random, 5, 95);
    var known = new TreeMap<String, Boolean>();
    return worlds.stream()
        .map(world -> world.choices().values().stream().limit(read).toList().toString())
        .map(key -> known.computeIfAbsent(key, _ -> random.nextInt(100) < often))
        .toList();
  }

  private static double chance(WorldSpace space, Chances chances, World world) {
    return space.over().stream()
        .mapToDouble(it -> chances.of(it, world))
        .reduce(1, (a, b) -> a * b);
  }

  private static int between(Random random, int low, int high) {
    return random.nextInt(low, high + 1);
  }

  private static List<Decision> decisions(Random draw) {
    return IntStream.range(0, between(draw, 1, 6))
        .mapToObj(at ->
            Decision.of(
                "d" + at,
                IntStream.range(0, draw.nextInt(100) < 70 ? 2 : between(draw, 2, 4))
                    .mapToObj(option -> "o" + option)
                    .toArray(String[]::new)))
        .toList();
  }

  private static Chances chances(List<Decision> decisions, Random draw, boolean dependent) {
    var tables = new TreeMap<DecisionId, ChanceTable>();
    for (int at = 0; at < decisions.size(); at++) {
      if (draw.nextInt(100) < 70) {
        var given =
            at > 0 && dependent && draw.nextInt(100) < 60
                ? List.of(decisions.get(between(draw, 0, at - 1)))
                : List.<Decision>of();
        tables.put(decisions.get(at).id(), table(decisions.get(at), given, draw));
      }
    }
    return Chances.of(tables);
  }

  private static ChanceTable table(Decision decision, List<Decision> given, Random draw) {
    var rows = new ArrayList<ChanceTable.Row>();
    var whens = new WorldSpace(World.initial(given), given);
    for (int when = 0; when < whens.size().intValueExact(); when++) {
      var parts = decision.options().stream().mapToInt(_ -> between(draw, 0, 9)).toArray();
      parts[0]++;
      var row = new TreeMap<String, Double>();
      for (int option = 0; option < parts.length; option++) {
        row.put(decision.options().get(option), (double) parts[option] / IntStream.of(parts).sum());
      }
      rows.add(new ChanceTable.Row(whens.world(when).choices(), row));
    }
    return new ChanceTable(
        decision.id(), given.stream().map(Decision::id).toList(), rows, List.of());
  }

  int size() {
    return holds.size();
  }

  double chance(IntPredicate worlds) {
    return IntStream.range(0, size()).filter(worlds).mapToDouble(likely::get).sum();
  }

  boolean takes(int world, DecisionId decision, String option) {
    return worlds.get(world).option(decision).equals(option);
  }

  /// The chance that it holds in some of the worlds.
  double given(IntPredicate worlds) {
    var all = chance(worlds);
    return all == 0 ? 0 : chance(worlds.and(holds::get)) / all;
  }

  long[] row() {
    var row = new long[(size() + 63) / 64];
    for (int world = 0; world < size(); world++) {
      if (holds.get(world)) {
        row[world / 64] |= 1L << (world % 64);
      }
    }
    return row;
  }

  Every every() {
    return Every.of(
        space, weighted ? Weights.of(space, chances, new TreeSet<>()) : Weights.even(size()));
  }

  Share share(IntPredicate worlds) {
    var value = given(worlds);
    return new Share(count(worlds.and(holds::get)), count(worlds), value, value, value);
  }

  private BigInteger count(IntPredicate worlds) {
    return BigInteger.valueOf(IntStream.range(0, size()).filter(worlds).count());
  }

  EventShares shares() {
    var given = new TreeMap<DecisionId, SortedMap<String, Share>>();
    for (var decision : space.over()) {
      var shares = new TreeMap<String, Share>();
      for (var option : decision.options()) {
        shares.put(option, share(world -> takes(world, decision.id(), option)));
      }
      given.put(decision.id(), shares);
    }
    return new EventShares(new Event.Target("goal"), share(_ -> true), share(_ -> true), given);
  }

  Looked looked() {
    return new Looked(space, chances, shares(), Optional.of(new Looked.Row(every(), row())));
  }

  @Override
  public String toString() {
    return "MadeUp(%d, %d decisions, %s)".formatted(seed, space.over().size(), weighted);
  }
}
