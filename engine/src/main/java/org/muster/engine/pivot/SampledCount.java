package org.muster.engine.pivot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.muster.engine.resolve.MoveBoard;
import org.muster.model.resolution.Pivots.Mover;

/// Estimates the indices of a game with too many players to count, from coalitions and orders drawn
/// at random.
///
/// Players with one move make it. Those with several may make any: every way they can is tried, so
/// a coalition wins if some use of its moves reaches the target, as in the exact count. Where more
/// commitment can undo the target, a coalition that moves as one stands for all uses of its moves.
final class SampledCount {
  private static final double HALF_WIDTH = 1.96;
  private static final int WORDS = 64;

  private final Game game;
  private final int count;
  private final int samples;
  private final SplittableRandom random;
  private final List<int[]> ways = new ArrayList<>();
  private final int[] ofMany;

  SampledCount(Game game, long seed, int samples) {
    this.game = game;
    this.count = game.players().size();
    this.samples = samples;
    this.random = new SplittableRandom(seed);
    this.ofMany = many(game);
    addWays(new int[ofMany.length], 0);
  }

  private static int[] many(Game game) {
    var some = new ArrayList<Integer>();
    for (int player = 0; player < game.players().size(); player++) {
      if (game.players().get(player).moves().size() > 1) {
        some.add(player);
      }
    }
    return some.stream().mapToInt(Integer::intValue).toArray();
  }

  private void addWays(int[] way, int place) {
    if (place == way.length) {
      ways.add(way.clone());
      return;
    }
    for (int move = 0; move < game.players().get(ofMany[place]).moves().size(); move++) {
      way[place] = move;
      addWays(way, place + 1);
    }
  }

  List<Mover> movers() {
    var banzhaf = banzhaf();
    var shapley = shapley();
    var movers = new ArrayList<Mover>();
    for (int player = 0; player < count; player++) {
      var widest = Math.max(spread(shapley[player]), 2 * spread(0.5));
      movers.add(
          new Mover(
              game.players().get(player).kind(),
              game.players().get(player).name(),
              Math.clamp(banzhaf[player], 0, 1),
              shapley[player],
              widest,
              false));
    }
    return movers;
  }

  private double spread(double share) {
    return HALF_WIDTH * Math.sqrt(share * (1 - share) / samples);
  }

  /// The share of wins with the player less the share without, over coalitions drawn evenly.
  private double[] banzhaf() {
    var difference = new long[count];
    var coalitions = new boolean[samples][count];
    for (var coalition : coalitions) {
      for (int player = 0; player < count; player++) {
        coalition[player] = random.nextBoolean();
      }
    }
    var wins = wins(coalitions);
    for (int i = 0; i < samples; i++) {
      for (int player = 0; player < count && wins[i]; player++) {
        difference[player] += coalitions[i][player] ? 1 : -1;
      }
    }
    return Arrays.stream(difference).mapToDouble(it -> 2.0 * it / samples).toArray();
  }

  /// How often the player is the one in a random order with whom the coalition begins to win, found
  /// by halving: larger coalitions win too.
  private double[] shapley() {
    var orders = new int[samples][];
    Arrays.setAll(orders, _ -> order());
    var low = new int[samples];
    var high = new int[samples];
    Arrays.fill(high, count);
    var prefixes = new boolean[samples][count];
    for (int width = count; width > 0; width /= 2) {
      for (int i = 0; i < samples; i++) {
        Arrays.fill(prefixes[i], false);
        for (int place = 0; place < (low[i] + high[i]) / 2; place++) {
          prefixes[i][orders[i][place]] = true;
        }
      }
      var wins = wins(prefixes);
      for (int i = 0; i < samples; i++) {
        var middle = (low[i] + high[i]) / 2;
        if (wins[i]) {
          high[i] = middle;
        } else {
          low[i] = Math.min(middle + 1, high[i]);
        }
      }
    }
    return shares(orders, high);
  }

  private double[] shares(int[][] orders, int[] firstWin) {
    var everybody = new boolean[1][count];
    Arrays.fill(everybody[0], true);
    var swings = new double[count];
    if (wins(everybody)[0]) {
      for (int i = 0; i < samples; i++) {
        if (firstWin[i] > 0) {
          swings[orders[i][firstWin[i] - 1]] += 1.0 / samples;
        }
      }
    }
    return swings;
  }

  private int[] order() {
    var order = new int[count];
    for (int i = 0; i < count; i++) {
      var at = random.nextInt(i + 1);
      order[i] = order[at];
      order[at] = i;
    }
    return order;
  }

  private boolean[] wins(boolean[][] coalitions) {
    var wins = new boolean[coalitions.length];
    var batch = game.board().batch(WORDS);
    for (var way : ways) {
      for (int first = 0; first < coalitions.length; first += batch.size()) {
        var used = Math.min(batch.size(), coalitions.length - first);
        for (int lane = 0; lane < used; lane++) {
          place(batch, lane, coalitions[first + lane], way);
        }
        var reached = batch.reached();
        for (int lane = 0; lane < used; lane++) {
          wins[first + lane] |= MoveBoard.isSet(reached, lane);
        }
        batch.clear();
      }
    }
    return wins;
  }

  private void place(MoveBoard.Batch batch, int lane, boolean[] coalition, int[] way) {
    for (int player = 0; player < count; player++) {
      var moves = game.players().get(player).moves();
      if (coalition[player] && moves.size() == 1) {
        batch.move(lane, moves.getFirst());
      }
    }
    for (int i = 0; i < way.length; i++) {
      if (coalition[ofMany[i]]) {
        batch.move(lane, game.players().get(ofMany[i]).moves().get(way[i]));
      }
    }
  }
}
