package org.muster.engine.pivot;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.muster.engine.Setting;
import org.muster.engine.resolve.MoveBoard;
import org.muster.model.condition.Clause;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Pivots;
import org.muster.model.resolution.Pivots.Mover;

/// Computes the Banzhaf and Shapley values of nations and decisions for a target.
///
/// Movers that the target does not depend on are told as null without being counted. Up to [#EXACT]
/// ways to move all coalitions are counted; beyond, they are sampled with a seed.
public final class PivotCount {
  /// As many ways to move or stay are counted one by one: 24 movers with one move each.
  public static final long EXACT = 1L << 24;

  private static final double NOTHING = 1e-12;

  private PivotCount() {}

  /// @param seed of the sample; the same seed draws the same coalitions
  /// @param samples coalitions and orders to draw if there are too many to count
  public static Pivots pivots(Setting setting, Clause target, Mode mode, long seed, int samples) {
    var board = MoveBoard.of(setting, target, mode);
    var game = Game.on(board);
    var ways = game.waysUpTo(EXACT);
    var exact = ways <= EXACT;
    var movers = exact ? ExactCount.movers(game) : new SampledCount(game, seed, samples).movers();
    var powerful = new ArrayList<Mover>();
    var nulls = nullsBeside(setting, game);
    for (var mover : movers) {
      if (exact && mover.banzhaf() < NOTHING) {
        nulls.add(mover.name());
      } else {
        powerful.add(mover);
      }
    }
    powerful.sort(
        comparingDouble((Mover it) -> -it.shapley())
            .thenComparingDouble(it -> -it.banzhaf())
            .thenComparing(Mover::name));
    return new Pivots(
        target,
        mode,
        board.isReached(),
        exact,
        exact ? 1L << game.players().size() : samples,
        powerful,
        List.copyOf(nulls));
  }

  /// Nations with a current pledge and decisions that are no players of the game.
  private static Set<String> nullsBeside(Setting setting, Game game) {
    var nulls = new TreeSet<String>();
    setting.mission().decisions().forEach(decision -> nulls.add(decision.id().name()));
    setting.roll().current().forEach(pledge -> nulls.add(pledge.nation().code()));
    game.players().forEach(player -> nulls.remove(player.name()));
    return nulls;
  }
}
