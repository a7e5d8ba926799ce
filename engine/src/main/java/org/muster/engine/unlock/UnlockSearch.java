package org.muster.engine.unlock;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.engine.resolve.MoveBoard;
import org.muster.model.condition.Clause;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Total;
import org.muster.model.resolution.Unlocks;
import org.muster.model.resolution.Unlocks.Unlock;
import org.muster.model.scenario.Move;
import org.muster.model.scenario.Move.Commit;
import org.muster.model.scenario.Move.Decide;

/// Finds all smallest sets of moves that reach a target.
///
/// Sets are tried by size, thousands at a time; one that contains a set already found is passed
/// over, so that what is found is minimal: no part of it reaches the target. Each is proved by
/// resolving the changed mission again.
public final class UnlockSearch {
  private static final int WORDS = 64;

  private final Setting setting;
  private final MoveBoard board;
  private final SortedMap<String, Integer> costs;
  private final List<Integer> allowed;
  private final List<BitSet> found = new ArrayList<>();
  private final Watch watch;
  private long done;
  private long total;

  private UnlockSearch(
      Setting setting,
      Clause target,
      Mode mode,
      SortedSet<String> keep,
      SortedMap<String, Integer> costs,
      Watch watch) {
    this.setting = setting;
    this.watch = watch;
    this.board = MoveBoard.of(setting, target, mode);
    this.costs = new TreeMap<>(costs);
    var some = new ArrayList<Integer>();
    for (int move = 0; move < board.moves().size(); move++) {
      if (!keep.contains(board.moves().get(move).subject())) {
        some.add(move);
      }
    }
    this.allowed = List.copyOf(some);
  }

  /// All inclusion-minimal sets of at most `maxSize` moves that reach the target.
  ///
  /// @param keep subjects (decisions, nations) that must not move
  /// @param costs cost of moving a subject, where it is not the mission's
  /// @param watch looks on; if it stops the search, what was found so far is told
  public static Unlocks unlocks(
      Setting setting,
      Clause target,
      Mode mode,
      int maxSize,
      SortedSet<String> keep,
      SortedMap<String, Integer> costs,
      Watch watch) {
    var search = new UnlockSearch(setting, target, mode, keep, costs, watch);
    var moves = search.allowed.size();
    if (search.board.isReached()) {
      return new Unlocks(target, mode, true, List.of(), maxSize, moves, true);
    }
    var complete = search.tryAll(Math.min(maxSize, moves));
    return new Unlocks(target, mode, false, search.told(), maxSize, moves, complete);
  }

  /// The search with nobody looking on.
  public static Unlocks unlocks(
      Setting setting,
      Clause target,
      Mode mode,
      int maxSize,
      SortedSet<String> keep,
      SortedMap<String, Integer> costs) {
    return unlocks(setting, target, mode, maxSize, keep, costs, Watch.nobody());
  }

  /// The search without anything kept or priced otherwise than in the mission.
  public static Unlocks unlocks(Setting setting, Clause target, Mode mode, int maxSize) {
    return unlocks(setting, target, mode, maxSize, new TreeSet<>(), new TreeMap<>());
  }

  /// Says whether the search came to its end.
  private boolean tryAll(int maxSize) {
    for (int size = 1; size <= maxSize; size++) {
      var more = Combinations.count(allowed.size(), size);
      total = more > Long.MAX_VALUE - total ? Long.MAX_VALUE : total + more;
    }
    for (int size = 1; size <= maxSize; size++) {
      if (!trySets(size)) {
        return false;
      }
    }
    return true;
  }

  private boolean trySets(int size) {
    var batch = board.batch(WORDS);
    var tried = new ArrayList<BitSet>();
    var before = List.copyOf(found);
    var chosen = new Combinations(allowed.size(), size);
    for (var next = chosen.next(); next.length > 0; next = chosen.next()) {
      var set = new BitSet();
      Arrays.stream(next).forEach(it -> set.set(allowed.get(it)));
      done++;
      if (isPossible(set) && before.stream().noneMatch(smaller -> contains(set, smaller))) {
        set.stream().forEach(move -> batch.move(tried.size(), move));
        tried.add(set);
        if (tried.size() == batch.size()) {
          keepReached(batch, tried);
          if (!watch.goesOn(done, total)) {
            return false;
          }
        }
      }
    }
    keepReached(batch, tried);
    return watch.goesOn(done, total);
  }

  private void keepReached(MoveBoard.Batch batch, List<BitSet> tried) {
    var reached = batch.reached();
    for (int lane = 0; lane < tried.size(); lane++) {
      if (MoveBoard.isSet(reached, lane)) {
        found.add(tried.get(lane));
      }
    }
    tried.clear();
    batch.clear();
  }

  /// A decision takes one option only.
  private boolean isPossible(BitSet set) {
    var decisions =
        set.stream()
            .mapToObj(board.moves()::get)
            .filter(Decide.class::isInstance)
            .map(Move::subject)
            .toList();
    return decisions.stream().distinct().count() == decisions.size();
  }

  private static boolean contains(BitSet outer, BitSet inner) {
    var rest = (BitSet) inner.clone();
    rest.andNot(outer);
    return rest.isEmpty();
  }

  private List<Unlock> told() {
    var before = board.totalAfter(List.of());
    return found.stream()
        .map(set -> set.stream().mapToObj(board.moves()::get).sorted().toList())
        .map(moves -> proved(moves, before))
        .sorted(
            comparingLong(Unlock::cost)
                .thenComparingInt(unlock -> unlock.moves().size())
                .thenComparing(Unlock::moves, UnlockSearch::compare))
        .toList();
  }

  private Unlock proved(List<Move> moves, Total before) {
    if (!board.isReachedBy(moves)) {
      throw new IllegalStateException(
          "The moves (%s) must reach the target when resolved again.".formatted(moves));
    }
    return new Unlock(
        moves, moves.stream().mapToLong(this::costOf).sum(), before, board.totalAfter(moves));
  }

  private long costOf(Move move) {
    var given = costs.get(move.subject());
    if (given != null) {
      return given;
    }
    return switch (move) {
      case Decide(var decision, var option) ->
          setting.mission().findDecision(decision).map(it -> it.costOf(option)).orElse(1);
      case Commit(var nation) -> setting.mission().costOf(nation);
    };
  }

  private static int compare(List<Move> one, List<Move> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      var first = one.get(i).compareTo(other.get(i));
      if (first != 0) {
        return first;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
