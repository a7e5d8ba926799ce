package org.muster.engine.chance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.muster.model.chance.Chances;
import org.muster.model.pledge.Pledge;
import org.muster.model.scenario.World;
import org.muster.model.sweep.WorldSpace;

/// What may happen, drawn many times by Latin hypercube (McKay, Beckman and Conover 1979): whatever
/// depends on nothing happens exactly as often as it is likely.
///
/// Everything that is drawn has a stream of its own from the seed. So the same seed gives the same
/// draws on every machine, and what is drawn of one thing stays as it is when another one is added.
///
/// What decisions take is kept; all else is made anew whenever it is asked for, since of a million
/// draws and a hundred pledges it would fill the memory. Keep what you need more than once.
public final class Draws {
  /// A place of an option is a byte.
  private static final int MOST_OPTIONS = 128;

  private final Chances chances;
  private final WorldSpace space;
  private final int size;
  private final long seed;
  private final byte[][] options;

  private Draws(Chances chances, WorldSpace space, int size, long seed, byte[][] options) {
    this.chances = chances;
    this.space = space;
    this.size = size;
    this.seed = seed;
    this.options = options;
  }

  /// @param space the decisions that are drawn; the others stay as they are in it
  /// @param size how many draws; at least 1
  /// @throws IllegalArgumentException if there are no draws, or a decision has more options than
  ///   fit
  public static Draws of(Chances chances, WorldSpace space, int size, long seed) {
    var most = space.over().stream().mapToInt(it -> it.options().size()).max().orElse(0);
    if (size < 1 || most > MOST_OPTIONS) {
      throw new IllegalArgumentException(
          "The number of draws (%d) must be at least 1, and decisions have at most %d options (%d)."
              .formatted(size, MOST_OPTIONS, most));
    }
    var draws = new Draws(chances, space, size, seed, new byte[space.over().size()][]);
    draws.drawOptions();
    return draws;
  }

  private void drawOptions() {
    var tables = OptionChances.of(chances, space);
    for (var place : inOrder(tables)) {
      var strata = strata("decision " + space.over().get(place).id());
      var drawn = new byte[size];
      for (int draw = 0; draw < size; draw++) {
        drawn[draw] = tables.get(place).draw(options, draw, strata.at(draw));
      }
      options[place] = drawn;
    }
  }

  /// Every decision behind those it depends on.
  private static List<Integer> inOrder(List<OptionChances> tables) {
    var order = new ArrayList<Integer>();
    var left = new ArrayDeque<Integer>();
    for (int place = 0; place < tables.size(); place++) {
      left.add(place);
    }
    for (int passed = 0; !left.isEmpty(); ) {
      var place = left.remove();
      if (Arrays.stream(tables.get(place).given()).allMatch(order::contains)) {
        order.add(place);
        passed = 0;
      } else {
        left.add(place);
        passed++;
      }
      if (passed > left.size()) {
        throw new IllegalArgumentException("The chances of decisions depend on each other.");
      }
    }
    return order;
  }

  private Strata strata(String what) {
    return Strata.of(what, size, seed);
  }

  /// How many draws there are; they are numbered from 0.
  public int size() {
    return size;
  }

  public WorldSpace space() {
    return space;
  }

  /// Machine words in a row of bits, one a draw.
  public int words() {
    return (size + 63) >>> 6;
  }

  // What decisions take

  /// For each decision of the space, the place of its option in each draw; never to be changed.
  public byte[][] options() {
    return options;
  }

  /// The draws in which a decision takes an option, as bits.
  ///
  /// @param decision its place in the space
  /// @param option its place among the options
  public long[] taking(int decision, int option) {
    var row = new long[words()];
    for (int draw = 0; draw < size; draw++) {
      if (options[decision][draw] == option) {
        row[draw >>> 6] |= 1L << (draw & 63);
      }
    }
    return row;
  }

  public World world(int draw) {
    var places = new int[options.length];
    for (int place = 0; place < places.length; place++) {
      places[place] = options[place][draw];
    }
    return space.world(places);
  }

  // What becomes of pledges, and when

  /// The draws in which a pledge is honoured, as bits; those beyond the last draw are nought.
  public long[] honoured(Pledge pledge) {
    var chance = chances.honouring().of(pledge).value();
    var strata = strata("honoured " + pledge.id());
    var row = new long[words()];
    for (int draw = 0; draw < size; draw++) {
      if (strata.at(draw) < chance) {
        row[draw >>> 6] |= 1L << (draw & 63);
      }
    }
    return row;
  }

  /// Where within its ranges a pledge is in each draw, from 0 to below 1: in all its ranges at the
  /// same place. See [org.muster.model.pledge.Range#at].
  public double[] positions(Pledge pledge) {
    var strata = strata("position " + pledge.id());
    var positions = new double[size];
    Arrays.setAll(positions, strata::at);
    return positions;
  }

  /// By how many days a pledge is late in each draw.
  public int[] delays(Pledge pledge) {
    var delay = chances.delays().of(pledge);
    var days = new int[size];
    if (!delay.isNothing()) {
      var triangle = new Triangle(delay.least().days(), delay.likely().days(), delay.most().days());
      var strata = strata("delay " + pledge.id());
      Arrays.setAll(days, draw -> Math.toIntExact(triangle.at(strata.at(draw))));
    }
    return days;
  }

  /// D-day in each draw, in days from 1970-01-01 on; empty if the mission tells none.
  public Optional<int[]> dDays() {
    return chances
        .dDay()
        .map(told -> {
          var triangle =
              new Triangle(
                  told.earliest().toEpochDay(),
                  told.likely().toEpochDay(),
                  told.latest().toEpochDay());
          var strata = strata("d-day");
          var days = new int[size];
          Arrays.setAll(days, draw -> Math.toIntExact(triangle.at(strata.at(draw))));
          return days;
        });
  }
}
