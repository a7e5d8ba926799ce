package org.muster.engine.assign;

import java.util.Arrays;
import java.util.List;
import org.muster.engine.assign.Stay.Draw;

/// A choice of stays under construction: how often each is taken, what is used of every stock, what
/// every line has and misses. Whatever a draft holds keeps the rules.
final class Draft {
  private final List<Stay> stays;
  private final List<Need> needs;
  private final int horizon;
  private final int[] taken;
  private final long[][] used;
  private final long[][][] usedByNation;
  private final long[][] things;
  private final long[][] strength;

  Draft(List<Stay> stays, List<Need> needs, List<Stock> stocks, int horizon) {
    this.stays = stays;
    this.needs = needs;
    this.horizon = horizon;
    this.taken = new int[stays.size()];
    this.used = new long[stocks.size()][horizon];
    this.usedByNation = new long[stocks.size()][][];
    for (var stock : stocks) {
      usedByNation[stock.index()] = new long[stock.own().size()][horizon];
    }
    this.things = new long[needs.size()][horizon];
    this.strength = new long[needs.size()][horizon];
  }

  int taken(int stay) {
    return taken[stay];
  }

  int[] taken() {
    return taken.clone();
  }

  int moves() {
    return Arrays.stream(taken).sum();
  }

  /// Whether one more of the stay keeps the rules.
  boolean hasRoomFor(int stay) {
    for (var draw : stays.get(stay).draws()) {
      if (!hasRoomFor(draw, stays.get(stay))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasRoomFor(Draw draw, Stay stay) {
    var stock = draw.stock();
    var usage = used[stock.index()];
    for (int week = draw.from(); week < draw.to(); week++) {
      var more = pooled(stock, draw, stay, week);
      if (more > 0 && usage[week] + more > stock.capacity()[week]) {
        return false;
      }
    }
    return true;
  }

  /// What of a draw falls to what all share, after what the nation still has of its own.
  private long pooled(Stock stock, Draw draw, Stay stay, int week) {
    var own = ownIndex(stock, stay);
    if (own < 0) {
      return draw.amount();
    }
    var capacity = stock.own(stay.group().first().nation(), week);
    var before = usedByNation[stock.index()][own][week];
    return Math.max(0, before + draw.amount() - capacity) - Math.max(0, before - capacity);
  }

  private static int ownIndex(Stock stock, Stay stay) {
    var nation = stay.group().first().nation();
    return stock.own().containsKey(nation) ? stock.own().headMap(nation).size() : -1;
  }

  void add(int stay) {
    change(stay, 1);
  }

  void remove(int stay) {
    change(stay, -1);
  }

  private void change(int index, int sign) {
    var stay = stays.get(index);
    taken[index] += sign;
    for (var draw : stay.draws()) {
      change(draw, stay, sign);
    }
    var need = stay.need();
    for (int week = stay.effective(); week < stay.to(); week++) {
      things[need.index()][week] += sign * need.thingsOf(stay.group());
      strength[need.index()][week] += sign * stay.group().strength();
    }
  }

  private void change(Draw draw, Stay stay, int sign) {
    var stock = draw.stock();
    var own = ownIndex(stock, stay);
    for (int week = draw.from(); week < draw.to(); week++) {
      if (own < 0) {
        used[stock.index()][week] += sign * draw.amount();
      } else {
        var capacity = stock.own(stay.group().first().nation(), week);
        var before = usedByNation[stock.index()][own][week];
        var after = before + sign * draw.amount();
        usedByNation[stock.index()][own][week] = after;
        used[stock.index()][week] += Math.max(0, after - capacity) - Math.max(0, before - capacity);
      }
    }
  }

  long things(Need need, int week) {
    return things[need.index()][week];
  }

  long strength(Need need, int week) {
    return strength[need.index()][week];
  }

  /// What is used in a week of what all share.
  long used(Stock stock, int week) {
    return used[stock.index()][week];
  }

  /// What each line misses, in the order of the needs.
  Missing missing() {
    var missing = new Missing(needs, horizon);
    for (var need : Missing.inOrder(needs)) {
      for (int week = need.from(); week < need.to(); week++) {
        missing.set(
            need,
            week,
            need.things() - things[need.index()][week],
            need.strength() - strength[need.index()][week]);
      }
    }
    return missing;
  }

  /// In millionths of a weighted shortfall-week.
  long shortfall() {
    var sum = missing().cost();
    for (int stay = 0; stay < taken.length; stay++) {
      if (taken[stay] > 0) {
        sum += taken[stay] * stays.get(stay).substituteCost();
      }
    }
    return sum;
  }
}
