package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.model.plan.Weights;

/// The plain planner: line after line by weight, always the stay that gains most. Quick, seldom
/// best; it gives the first plan, and completes others.
final class Greedy {
  private final Board board;
  private final List<Need> order;

  Greedy(Board board) {
    this.board = board;
    this.order = new ArrayList<>(board.order());
    var depths = depths();
    order.sort(
        Comparator.comparingInt((Need it) -> depths[it.index()])
            .thenComparingLong(it -> -Weights.of(it.line()))
            .thenComparingInt(Need::index));
  }

  /// 0 for lines that require none, and so on: what is required comes first.
  private int[] depths() {
    var depths = new int[board.needs().size()];
    for (var need : board.order()) {
      for (var required : board.required(need)) {
        depths[need.index()] = Math.max(depths[need.index()], depths[required.index()] + 1);
      }
    }
    return depths;
  }

  /// Adds to the draft until nothing that fits gains anything. What only opens the way for lines
  /// that require it comes in too, and goes again if nothing came of it.
  void complete(Draft draft) {
    order.forEach(it -> complete(draft, it));
  }

  private void complete(Draft draft, Need need) {
    var best = best(draft, need);
    while (best >= 0) {
      draft.add(best);
      best = best(draft, need);
    }
  }

  private int best(Draft draft, Need need) {
    var sums = new long[board.sizes(need).size()][board.horizon() + 1];
    draft.sumGains(need, sums);
    var best = -1;
    var most = 0L;
    for (int stay : board.staysAsArray(need)) {
      var own = sums[board.sizeIndex(stay)];
      var gain = own[board.to(stay)] - own[board.effective(stay)];
      if (gain > most && draft.hasRoomFor(stay)) {
        most = gain;
        best = stay;
      }
    }
    return best;
  }
}
