package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/// Improves a draft by tearing a small part out and building it again, thousands of times a second:
/// ruin and recreate (Schrimpf and others 2000), with the cooling of simulated annealing.
///
/// A part is what stands on one line, at one place, of one nation or of one capability, in a
/// stretch of weeks. Building is greedy, but now and then passes over a stay, so that it does not
/// always build the same.
final class Rebuilder {
  private static final int BLINK_PERCENT = 5;

  /// Of a small part half is torn out, of a large one about as many stays as this.
  private static final int TORN = 4;

  private static final int EIGHTHS = 8;
  private static final int ASK_EVERY = 256;

  /// At the beginning, so much worse a plan (in parts of the shortfall) is taken one time in three.
  private static final double WARM = 5e-4;

  private static final double COLD = 1e-6;

  private final Board board;
  private final Set<Integer> pinned;
  private final SplittableRandom random;
  private final long[] gains;
  private final int[] best;
  private final long[][][] sumsOf;
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
    this.sumsOf =
        board.needs().stream()
            .map(it -> new long[board.sizes(it).size()][board.horizon() + 1])
            .toArray(long[][][]::new);
  }

  /// @param rounds parts that are torn out
  /// @param goesOn asked every now and then, with the best draft so far
  /// @return the best draft that was seen; the one given is changed
  Draft improve(Draft draft, int rounds, Predicate<Draft> goesOn) {
    var best = draft.copy();
    var warm = WARM * Math.max(1, draft.shortfall());
    for (int round = 0; round < rounds && !board.stays().isEmpty(); round++) {
      if (round % ASK_EVERY == 0 && !goesOn.test(best)) {
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
    var part = part(draft);
    for (int stay : part) {
      while (draft.taken(stay) > 0 && random.nextInt(Math.max(EIGHTHS, part.length)) < TORN) {
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
    var length = 2 + random.nextInt(board.horizon());
    var from = random.nextInt(board.horizon()) - length / 2;
    var seed = board.stays().get(random.nextInt(board.stays().size()));
    var nation = seed.group().first().nation();
    return switch (random.nextInt(4)) {
      case 0 -> part(draft, from, from + length, it -> it.need().equals(seed.need()));
      case 1 -> part(draft, from, from + length, it -> it.group().first().nation().equals(nation));
      case 2 -> part(draft, from, from + length / 2, it -> it.spot().equals(seed.spot()));
      default ->
          part(
              draft,
              from,
              from + length / 2,
              it -> it.need().line().capability().equals(seed.need().line().capability()));
    };
  }

  private int[] part(Draft draft, int from, int to, Predicate<Stay> wanted) {
    return Arrays.stream(draft.takenStays())
        .filter(it -> board.effective(it) < to && from < board.to(it))
        .filter(it -> !pinned.contains(it) && wanted.test(board.stays().get(it)))
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
    var sums = sumsOf[need.index()];
    draft.sumGains(need, sums);
    var chosen = -1;
    var most = 0L;
    var group = -1;
    var busy = -1;
    for (int stay : board.staysAsArray(need)) {
      if (board.groupOf(stay) != group) {
        group = board.groupOf(stay);
        busy = -1;
      }
      if (board.away(stay) > busy) {
        var own = sums[board.sizeIndex(stay)];
        var gain = own[board.to(stay)] - own[board.effective(stay)];
        if (gain > most) {
          busy = draft.busy(stay);
          if (busy < 0 && random.nextInt(100) >= BLINK_PERCENT && draft.hasRoomFor(stay)) {
            most = gain;
            chosen = stay;
          }
        }
      }
    }
    if (chosen >= 0) {
      gains[chosen] = most;
    }
    return chosen;
  }
}
