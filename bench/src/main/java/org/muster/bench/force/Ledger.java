package org.muster.bench.force;

import java.util.Arrays;
import org.muster.bench.force.Ground.Line;
import org.muster.bench.force.Ground.Stay;

/// Stays that are taken, what they use and what they leave missing, kept up to date with each
/// change.
final class Ledger {
  /// What counts for a week in which a unit is wanted at two places, beside a head too many.
  private static final long TWO_PLACES = 200;

  private static final int DRAW = 4;

  private final Ground ground;
  private final long[] capacity;
  private final long[][] used;
  private final int[][] wanted;
  private final long[][] there;
  private long excess;
  private long shortfall;

  Ledger(Ground ground) {
    this.ground = ground;
    this.capacity = ground.limited().stream().mapToLong(Ground.Limited::capacity).toArray();
    this.used = new long[capacity.length][ground.horizon()];
    this.wanted = new int[ground.units().size()][ground.horizon()];
    this.there = new long[ground.lines().size()][ground.horizon()];
    for (var line : ground.lines()) {
      shortfall += line.price() * line.things() * (line.to() - line.from());
    }
  }

  /// What is used beyond what there is, over all weeks; 0 if all rules are kept.
  long excess() {
    return excess;
  }

  /// In millionths.
  long shortfall() {
    return shortfall;
  }

  long there(Line line, int week) {
    return there[line.index()][week];
  }

  long missing(Line line, int week) {
    return line.from() <= week && week < line.to()
        ? Math.max(0, line.things() - there[line.index()][week])
        : 0;
  }

  /// Whether one more stay keeps the rules.
  boolean hasRoomFor(Stay stay) {
    var unit = wanted[stay.unit().index()];
    for (int week = stay.away(); week < stay.free(); week++) {
      if (unit[week] > 0) {
        return false;
      }
    }
    var draws = stay.draws();
    for (int i = 0; i < draws.length; i += DRAW) {
      var usage = used[draws[i]];
      for (int week = draws[i + 1]; week < draws[i + 2]; week++) {
        if (usage[week] + draws[i + 3] > capacity[draws[i]]) {
          return false;
        }
      }
    }
    return true;
  }

  void add(Stay stay) {
    change(stay, 1);
  }

  void remove(Stay stay) {
    change(stay, -1);
  }

  private void change(Stay stay, int sign) {
    var unit = wanted[stay.unit().index()];
    for (int week = stay.away(); week < stay.free(); week++) {
      excess -= TWO_PLACES * Math.max(0, unit[week] - 1);
      unit[week] += sign;
      excess += TWO_PLACES * Math.max(0, unit[week] - 1);
    }
    var draws = stay.draws();
    for (int i = 0; i < draws.length; i += DRAW) {
      use(draws[i], draws[i + 1], draws[i + 2], (long) sign * draws[i + 3]);
    }
    var line = stay.line();
    var filled = there[line.index()];
    for (int week = stay.effective(); week < stay.to(); week++) {
      shortfall -= line.price() * missing(line, week);
      filled[week] += sign;
      shortfall += line.price() * missing(line, week);
    }
  }

  private void use(int limited, int from, int to, long amount) {
    var usage = used[limited];
    for (int week = from; week < to; week++) {
      excess -= Math.max(0, usage[week] - capacity[limited]);
      usage[week] += amount;
      excess += Math.max(0, usage[week] - capacity[limited]);
    }
  }

  /// As if nothing had been taken.
  void clear() {
    Arrays.stream(used).forEach(it -> Arrays.fill(it, 0));
    Arrays.stream(wanted).forEach(it -> Arrays.fill(it, 0));
    Arrays.stream(there).forEach(it -> Arrays.fill(it, 0));
    excess = 0;
    shortfall = new Ledger(ground).shortfall;
  }
}
