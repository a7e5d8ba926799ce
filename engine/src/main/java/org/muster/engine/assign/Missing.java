package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.List;

/// What lines miss, week by week (section 5).
final class Missing {
  private final List<Need> needs;
  private final long[][] things;
  private final long[][] strength;

  Missing(List<Need> needs, int horizon) {
    this.needs = needs;
    this.things = new long[needs.size()][horizon];
    this.strength = new long[needs.size()][horizon];
  }

  /// Needs after those that they require.
  static List<Need> inOrder(List<Need> needs) {
    var ordered = new ArrayList<Need>();
    var done = new boolean[needs.size()];
    needs.forEach(it -> place(it, needs, done, ordered));
    return ordered;
  }

  private static void place(Need need, List<Need> needs, boolean[] done, List<Need> ordered) {
    if (!done[need.index()]) {
      done[need.index()] = true;
      need.requires().forEach(it -> place(needs.get(it), needs, done, ordered));
      ordered.add(need);
    }
  }

  /// Sets what a line misses by itself; what the lines that it requires miss is added. Those must
  /// have been set.
  void set(Need need, int week, long things, long strength) {
    var ofThings = Math.max(0, things);
    var ofStrength = Math.max(0, strength);
    for (int index : need.requires()) {
      var required = needs.get(index);
      if (required.isDue(week)) {
        ofThings = Math.max(ofThings, share(need.things(), required, week));
        ofStrength = Math.max(ofStrength, share(need.strength(), required, week));
      }
    }
    this.things[need.index()][week] = ofThings;
    this.strength[need.index()][week] = ofStrength;
  }

  /// Of a need, the share that another line misses, rounded up.
  private long share(long whole, Need other, int week) {
    var share = 0L;
    if (other.things() > 0) {
      share = Math.ceilDiv(whole * things(other, week), other.things());
    }
    if (other.strength() > 0) {
      share = Math.max(share, Math.ceilDiv(whole * strength(other, week), other.strength()));
    }
    return share;
  }

  long things(Need need, int week) {
    return things[need.index()][week];
  }

  long strength(Need need, int week) {
    return strength[need.index()][week];
  }

  /// In millionths of a weighted shortfall-week.
  long cost() {
    var sum = 0L;
    for (var need : needs) {
      var ofThings = 0L;
      var ofStrength = 0L;
      for (int week = need.from(); week < need.to(); week++) {
        ofThings += things[need.index()][week];
        ofStrength += strength[need.index()][week];
      }
      sum += ofThings * need.thingCost() + ofStrength * need.headCost();
    }
    return sum;
  }
}
