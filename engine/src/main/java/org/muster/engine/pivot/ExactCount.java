package org.muster.engine.pivot;

import java.util.ArrayList;
import java.util.List;
import org.muster.engine.pivot.Game.Player;
import org.muster.engine.resolve.MoveBoard;
import org.muster.model.resolution.Pivots.Mover;

/// Counts all coalitions of a game.
///
/// A coalition wins if some use of its members' moves reaches the target, so a larger one wins too.
/// Then the swings of a player by coalition size follow from how many coalitions of each size win,
/// with and without the player.
final class ExactCount {
  private static final int WORDS = 64;

  private final Game game;
  private final int count;
  private final long[] winning;
  private final long[] wins;
  private final long[][] winsWith;

  private ExactCount(Game game) {
    this.game = game;
    this.count = game.players().size();
    this.winning = new long[Math.max(1, 1 << Math.max(0, count - 6))];
    this.wins = new long[count + 1];
    this.winsWith = new long[count][count + 1];
  }

  static List<Mover> movers(Game game) {
    var exact = new ExactCount(game);
    exact.markWaysThatReach();
    exact.closeUpwards();
    exact.countWins();
    var movers = new ArrayList<Mover>();
    for (int player = 0; player < exact.count; player++) {
      movers.add(exact.mover(player, game.players().get(player)));
    }
    return movers;
  }

  /// Tries every way to move or stay, and marks the coalition of those who move if it reaches.
  private void markWaysThatReach() {
    var batch = game.board().batch(WORDS);
    var coalitions = new int[batch.size()];
    var ways = game.waysUpTo(Long.MAX_VALUE - 1);
    for (long first = 0; first < ways; first += batch.size()) {
      var used = (int) Math.min(batch.size(), ways - first);
      for (int lane = 0; lane < used; lane++) {
        coalitions[lane] = place(batch, lane, first + lane);
      }
      var reached = batch.reached();
      for (int lane = 0; lane < used; lane++) {
        if (MoveBoard.isSet(reached, lane)) {
          winning[coalitions[lane] >> 6] |= 1L << (coalitions[lane] & 63);
        }
      }
      batch.clear();
    }
  }

  /// Makes the moves of a way, a number whose digits say what each player does; the coalition.
  private int place(MoveBoard.Batch batch, int lane, long way) {
    var coalition = 0;
    var rest = way;
    for (int player = 0; player < count; player++) {
      var moves = game.players().get(player).moves();
      var digit = (int) (rest % (moves.size() + 1));
      rest /= moves.size() + 1;
      if (digit > 0) {
        batch.move(lane, moves.get(digit - 1));
        coalition |= 1 << player;
      }
    }
    return coalition;
  }

  private void closeUpwards() {
    for (int player = 0; player < count; player++) {
      for (int coalition = 0; coalition < 1 << count; coalition++) {
        if ((coalition >> player & 1) == 0 && wins(coalition)) {
          var larger = coalition | 1 << player;
          winning[larger >> 6] |= 1L << (larger & 63);
        }
      }
    }
  }

  private boolean wins(int coalition) {
    return (winning[coalition >> 6] >>> (coalition & 63) & 1) != 0;
  }

  private void countWins() {
    for (int coalition = 0; coalition < 1 << count; coalition++) {
      if (wins(coalition)) {
        var size = Integer.bitCount(coalition);
        wins[size]++;
        for (int rest = coalition; rest != 0; rest &= rest - 1) {
          winsWith[Integer.numberOfTrailingZeros(rest)][size]++;
        }
      }
    }
  }

  private Mover mover(int index, Player player) {
    var all = 0L;
    var shapley = 0.0;
    var without = 0L;
    for (int size = 0; size < count; size++) {
      var winWithout = wins[size] - winsWith[index][size];
      var swings = winsWith[index][size + 1] - winWithout;
      all += swings;
      shapley += swings * weight(size);
      without += winWithout;
    }
    var veto = without == 0 && all > 0;
    return new Mover(
        player.kind(), player.name(), Math.scalb((double) all, 1 - count), shapley, 0, veto);
  }

  /// The share of orders in which a given coalition of `size` comes before a given player.
  private double weight(int size) {
    var weight = 1.0 / count;
    for (int i = 1; i <= size; i++) {
      weight *= (double) i / (count - i);
    }
    return weight;
  }
}
