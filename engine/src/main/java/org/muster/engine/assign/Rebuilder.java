package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/// Improves a draft by tearing a small part out and building it again, thousands of times a second:
/// ruin and recreate (Schrimpf and others 2000), with the cooling of simulated annealing.
///
/// A part is what stands on one line, at one place, or of one nation, in a stretch of weeks.
/// Building is greedy, but now and then passes over a stay, so that it does not always build the
/// same.
final class Rebuilder {
  private static final int BLINK_PERCENT = 5;
  private static final int ASK_EVERY = 256;

  /// At the beginning, so much worse a plan (in parts of the shortfall) is taken one time in three.
  private static final double WARM = 1e-3;

  private static final double COLD = 1e-5;

  private final Board board;
  private final Set<Integer> pinned;
  private final SplittableRandom random;
  private final long[] gains;
  private final int[] best;
  private final BitSet fresh;
  private final List<Integer> changes = new ArrayList<>();

  /// @param pinned stays that are never torn out
  Rebuilder(Board board, List<Integer> pinned, long seed) {
    this.board = board;
    this.pinned = Set.copyOf(pinned);
    this.random = new SplittableRandom(seed);
    this.gains = new long[board.stays().size()];
    this.best = new int[board.needs().size()];
    this.fresh = new BitSet();
  }

  /// @param rounds parts that are torn out
  /// @param goesOn asked every now and then
  /// @return the best draft that was seen; the one given is changed
  Draft improve(Draft draft, int rounds, BooleanSupplier goesOn) {
    var best = draft.copy();
    var warm = WARM * Math.max(1, draft.shortfall());
    for (int round = 0; round < rounds; round++) {
      if (round % ASK_EVERY == 0 && !goesOn.getAsBoolean()) {
        break;
      }
      var before = draft.shortfall();
      var heat = warm * Math.pow(COLD / WARM, (double) round / rounds);
      rebuild(draft);
      if (draft.shortfall() >= before - heat * Math.log(random.nextDouble(1e-12, 1))) {
        undo(draft);
      } else if (draft.shortfall() < best.shortfall()) {
        best = draft.copy();
      }
    }
    return best;
  }

  private void rebuild(Draft draft) {
    changes.clear();
    var touched = new BitSet();
    for (int stay : part(draft)) {
      while (draft.taken(stay) > 0 && random.nextInt(8) > 0) {
        draft.remove(stay);
        changes.add(~stay);
      }
      touched.set(board.stays().get(stay).need().index());
    }
    // What was let go may be of more use on another line.
    touched.set(random.nextInt(board.needs().size()));
    build(draft, touched);
  }

  private void undo(Draft draft) {
    for (int change : changes.reversed()) {
      if (change >= 0) {
        draft.remove(change);
      } else {
        draft.add(~change);
      }
    }
  }

  // Tearing out

  private int[] part(Draft draft) {
    var length = 2 + random.nextInt(Math.max(1, board.horizon() / 4));
    var from = random.nextInt(board.horizon()) - length / 2;
    var kind = random.nextInt(3);
    var need = board.needs().get(random.nextInt(board.needs().size()));
    var seed = board.stays().get(random.nextInt(board.stays().size()));
    var nation = seed.group().first().nation();
    return switch (kind) {
      case 0 -> inTime(draft, board.staysOf(need), from, from + length);
      case 1 -> inTime(draft, board.staysOf(nation), from, from + length);
      default -> inTime(draft, board.staysAt(seed.spot()), from, from + length / 2);
    };
  }

  private int[] inTime(Draft draft, List<Integer> stays, int from, int to) {
    return stays.stream()
        .mapToInt(Integer::intValue)
        .filter(it -> draft.taken(it) > 0 && !pinned.contains(it))
        .filter(it -> board.stays().get(it).effective() < to && from < board.stays().get(it).to())
        .toArray();
  }

  // Building

  private void build(Draft draft, BitSet touched) {
    fresh.clear();
    while (true) {
      var most = -1;
      for (int need = touched.nextSetBit(0); need >= 0; need = touched.nextSetBit(need + 1)) {
        if (!fresh.get(need)) {
          best[need] = bestOf(draft, board.needs().get(need));
          fresh.set(need);
        }
        if (best[need] >= 0 && (most < 0 || gains[best[need]] > gains[most])) {
          most = best[need];
        }
      }
      if (most < 0) {
        return;
      }
      var need = board.stays().get(most).need().index();
      fresh.clear(need);
      if (draft.hasRoomFor(most)) { // something else may have taken its place meanwhile
        draft.add(most);
        changes.add(most);
      }
    }
  }

  private int bestOf(Draft draft, Need need) {
    var chosen = -1;
    var most = 0L;
    for (int stay : board.staysOf(need)) {
      var gain = draft.gain(stay);
      if (gain > most && random.nextInt(100) >= BLINK_PERCENT && draft.hasRoomFor(stay)) {
        most = gain;
        chosen = stay;
        gains[stay] = gain;
      }
    }
    return chosen;
  }
}
