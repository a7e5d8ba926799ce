package org.muster.engine.assign;

import java.util.Arrays;
import java.util.BitSet;
import org.muster.model.plan.Limit;

/// A choice of stays under construction: how often each is taken, what is used of every stock, what
/// every line has and misses, and what that costs. Whatever is added with [#hasRoomFor] asked
/// before keeps the rules. All of it is kept up to date with each change, in whole numbers.
final class Draft {
  private final Board board;
  private final int[] taken;
  private final BitSet takenStays;
  private final long[][] used;
  private final BitSet[] full;
  private final long[][][] usedByNation;
  private final long[][] things;
  private final long[][] strength;
  private final long[][] ownThings;
  private final long[][] ownStrength;
  private final long[][] missingThings;
  private final long[][] missingStrength;
  private long shortfall;
  private int moves;

  Draft(Board board) {
    this.board = board;
    var horizon = board.horizon();
    var needs = board.needs().size();
    this.taken = new int[board.stays().size()];
    this.takenStays = new BitSet(taken.length);
    this.used = new long[board.stocks().size()][horizon];
    this.full = new BitSet[board.stocks().size()];
    Arrays.setAll(full, _ -> new BitSet());
    this.usedByNation = new long[board.stocks().size()][][];
    for (var stock : board.stocks()) {
      usedByNation[stock.index()] = new long[stock.own().size()][horizon];
    }
    this.things = new long[needs][horizon];
    this.strength = new long[needs][horizon];
    this.ownThings = new long[needs][horizon];
    this.ownStrength = new long[needs][horizon];
    this.missingThings = new long[needs][horizon];
    this.missingStrength = new long[needs][horizon];
    for (var need : board.needs()) {
      for (int week = need.from(); week < need.to(); week++) {
        shortfall += substituteCost(need, week); // of what is not yet known to be missing
      }
    }
    for (var need : board.order()) {
      for (int week = need.from(); week < need.to(); week++) {
        settle(need, week);
      }
    }
  }

  private Draft(Draft other) {
    this.board = other.board;
    this.taken = other.taken.clone();
    this.takenStays = (BitSet) other.takenStays.clone();
    this.used = copy(other.used);
    this.full = Arrays.stream(other.full).map(it -> (BitSet) it.clone()).toArray(BitSet[]::new);
    this.usedByNation = Arrays.stream(other.usedByNation).map(Draft::copy).toArray(long[][][]::new);
    this.things = copy(other.things);
    this.strength = copy(other.strength);
    this.ownThings = copy(other.ownThings);
    this.ownStrength = copy(other.ownStrength);
    this.missingThings = copy(other.missingThings);
    this.missingStrength = copy(other.missingStrength);
    this.shortfall = other.shortfall;
    this.moves = other.moves;
  }

  private static long[][] copy(long[][] rows) {
    return Arrays.stream(rows).map(long[]::clone).toArray(long[][]::new);
  }

  Draft copy() {
    return new Draft(this);
  }

  Board board() {
    return board;
  }

  int taken(int stay) {
    return taken[stay];
  }

  /// Stays, each as often as it is taken.
  int moves() {
    return moves;
  }

  /// In millionths of a weighted shortfall-week.
  long shortfall() {
    return shortfall;
  }

  long things(Need need, int week) {
    return things[need.index()][week];
  }

  long strength(Need need, int week) {
    return strength[need.index()][week];
  }

  /// Without substitutes.
  long ownThings(Need need, int week) {
    return ownThings[need.index()][week];
  }

  /// Without substitutes.
  long ownStrength(Need need, int week) {
    return ownStrength[need.index()][week];
  }

  long missingThings(Need need, int week) {
    return missingThings[need.index()][week];
  }

  long missingStrength(Need need, int week) {
    return missingStrength[need.index()][week];
  }

  /// What is used in a week of what all share.
  long used(Stock stock, int week) {
    return used[stock.index()][week];
  }

  // Room

  /// Whether one more of the stay keeps the rules.
  boolean hasRoomFor(int stay) {
    var draws = board.draws(stay);
    for (int i = 0; i < draws.length; i += Board.DRAW) {
      if (!hasRoomFor(stay, draws, i)) {
        return false;
      }
    }
    return true;
  }

  /// The last of the weeks in a row in which all units of its kind are away or at rest, where the
  /// stay runs into such weeks; -1 if it does not. No later stay that begins by then has room.
  int busy(int stay) {
    var draws = board.draws(stay);
    var weeks = full[draws[0]];
    var week = weeks.nextSetBit(draws[1]);
    return 0 <= week && week < draws[2] ? weeks.nextClearBit(week) - 1 : -1;
  }

  private boolean hasRoomFor(int stay, int[] draws, int at) {
    var stock = board.stocks().get(draws[at]);
    var usage = used[stock.index()];
    var capacity = stock.capacity();
    var amount = draws[at + 3];
    if (!stock.own().isEmpty()) {
      return hasRoomWithOwn(stay, stock, draws, at);
    }
    var next = full[stock.index()].nextSetBit(draws[at + 1]);
    if (next >= 0 && next < draws[at + 2]) {
      return false;
    }
    if (stock.limit() instanceof Limit.OneUnit) {
      return true;
    }
    for (int week = draws[at + 1]; week < draws[at + 2]; week++) {
      if (usage[week] + amount > capacity[week]) {
        return false;
      }
    }
    return true;
  }

  private boolean hasRoomWithOwn(int stay, Stock stock, int[] draws, int at) {
    for (int week = draws[at + 1]; week < draws[at + 2]; week++) {
      var more = pooled(stay, stock, week, draws[at + 3]);
      if (more > 0 && used[stock.index()][week] + more > stock.capacity()[week]) {
        return false;
      }
    }
    return true;
  }

  /// What of a change falls to what all share, after what the nation still has of its own.
  private long pooled(int stay, Stock stock, int week, long amount) {
    var own = board.ownOf(stock, stay);
    if (own < 0) {
      return amount;
    }
    var capacity = stock.own(board.stays().get(stay).group().first().nation(), week);
    var before = usedByNation[stock.index()][own][week];
    return Math.max(0, before + amount - capacity) - Math.max(0, before - capacity);
  }

  // Changes

  void add(int stay) {
    change(stay, 1);
  }

  void remove(int stay) {
    change(stay, -1);
  }

  /// Stays that are taken, ascending.
  int[] takenStays() {
    return takenStays.stream().toArray();
  }

  private void change(int index, int sign) {
    var stay = board.stays().get(index);
    taken[index] += sign;
    takenStays.set(index, taken[index] > 0);
    moves += sign;
    var draws = board.draws(index);
    for (int i = 0; i < draws.length; i += Board.DRAW) {
      use(index, draws, i, sign);
    }
    for (int week = stay.effective(); week < stay.to(); week++) {
      change(stay.need(), week, board.sizeOf(index), sign);
    }
  }

  private void use(int stay, int[] draws, int at, int sign) {
    var stock = board.stocks().get(draws[at]);
    var usage = used[stock.index()];
    var amount = sign * draws[at + 3];
    if (stock.own().isEmpty()) {
      for (int week = draws[at + 1]; week < draws[at + 2]; week++) {
        usage[week] += amount;
        full[stock.index()].set(week, usage[week] >= stock.capacity()[week]);
      }
      return;
    }
    var own = board.ownOf(stock, stay);
    for (int week = draws[at + 1]; week < draws[at + 2]; week++) {
      usage[week] += pooled(stay, stock, week, amount);
      if (own >= 0) {
        usedByNation[stock.index()][own][week] += amount;
      }
    }
  }

  /// Works out again what a line misses in a week, and what those miss that require it.
  private void settle(Need need, int week) {
    var index = need.index();
    var ofThings = Math.max(0, need.things() - things[index][week]);
    var ofStrength = Math.max(0, need.strength() - strength[index][week]);
    for (var required : board.required(need)) {
      if (required.isDue(week)) {
        ofThings = Math.max(ofThings, share(need.things(), required, week));
        ofStrength = Math.max(ofStrength, share(need.strength(), required, week));
      }
    }
    if (ofThings == missingThings[index][week] && ofStrength == missingStrength[index][week]) {
      return;
    }
    shortfall +=
        (ofThings - missingThings[index][week]) * board.thingCost(need)
            + (ofStrength - missingStrength[index][week]) * board.headCost(need)
            - substituteCost(need, week);
    missingThings[index][week] = ofThings;
    missingStrength[index][week] = ofStrength;
    shortfall += substituteCost(need, week);
    for (var other : board.requiring(need)) {
      if (other.isDue(week)) {
        settle(other, week);
      }
    }
  }

  /// What is not missing is covered by the capability itself first, and by substitutes for the
  /// rest: what these cover counts in part.
  private long substituteCost(Need need, int week) {
    if (!board.hasSubstitutes(need) || !need.isDue(week)) {
      return 0;
    }
    var index = need.index();
    var ofThings = need.things() - missingThings[index][week] - ownThings[index][week];
    var ofStrength = need.strength() - missingStrength[index][week] - ownStrength[index][week];
    return Math.max(0, ofThings) * need.substituteThingCost()
        + Math.max(0, ofStrength) * need.substituteHeadCost();
  }

  /// Of a need, the share that another line misses, rounded up.
  private long share(long whole, Need other, int week) {
    var share = 0L;
    if (whole > 0 && other.things() > 0) {
      share = Math.ceilDiv(whole * missingThings[other.index()][week], other.things());
    }
    if (whole > 0 && other.strength() > 0) {
      share =
          Math.max(
              share, Math.ceilDiv(whole * missingStrength[other.index()][week], other.strength()));
    }
    return share;
  }

  // What a change would be worth

  /// What one more of the stay would take off the shortfall, in millionths; less than nothing
  /// never. What lines gain that require its line is counted too.
  long gain(int index) {
    var stay = board.stays().get(index);
    var need = stay.need();
    var gain = 0L;
    for (int week = Math.max(stay.effective(), need.from());
        week < Math.min(stay.to(), need.to());
        week++) {
      gain += gain(need, week, board.sizeOf(index));
    }
    return gain;
  }

  /// The gain of each size of unit, summed over the weeks before each week: what a stay gains is
  /// the difference between its end and its beginning.
  ///
  /// @param sums by size and week, one week more than the horizon; filled here
  void sumGains(Need need, long[][] sums) {
    for (int size = 0; size < sums.length; size++) {
      var unit = board.sizes(need).get(size);
      var row = sums[size];
      for (int week = 0; week < board.horizon(); week++) {
        row[week + 1] = row[week] + (need.isDue(week) ? gain(need, week, unit) : 0);
      }
    }
  }

  /// What one more unit of a size would gain in a week in which the line is due.
  private long gain(Need need, int week, Board.Size unit) {
    var index = need.index();
    if (missingThings[index][week] == 0
        && missingStrength[index][week] == 0
        && !board.hasSubstitutes(need)) {
      return 0;
    }
    if (board.hasSubstitutes(need) || !board.requiring(need).isEmpty()) {
      return tried(need, week, unit);
    }
    return board.thingCost(need)
            * (missingThings[index][week]
                - left(need, week, need.things() - things[index][week] - unit.things(), true))
        + board.headCost(need)
            * (missingStrength[index][week]
                - left(
                    need, week, need.strength() - strength[index][week] - unit.strength(), false));
  }

  private long tried(Need need, int week, Board.Size unit) {
    var before = shortfall;
    change(need, week, unit, 1);
    var gain = before - shortfall;
    change(need, week, unit, -1);
    return gain;
  }

  private void change(Need need, int week, Board.Size unit, int sign) {
    var own = unit.substitute() ? 0 : sign;
    shortfall -= substituteCost(need, week);
    things[need.index()][week] += sign * unit.things();
    strength[need.index()][week] += sign * unit.strength();
    ownThings[need.index()][week] += own * unit.things();
    ownStrength[need.index()][week] += own * unit.strength();
    shortfall += substituteCost(need, week);
    if (need.isDue(week)) {
      settle(need, week);
    }
  }

  /// What is missing after all, if so much is not there: more where lines that are required miss
  /// more.
  private long left(Need need, int week, long absent, boolean ofThings) {
    var left = Math.max(0, absent);
    for (var required : board.required(need)) {
      if (required.isDue(week)) {
        left = Math.max(left, share(ofThings ? need.things() : need.strength(), required, week));
      }
    }
    return left;
  }
}
