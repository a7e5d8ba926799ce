package org.muster.engine.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// A bound for a part of the search, by Lagrangian relaxation (Cornuéjols, Fisher and Nemhauser
/// 1977).
///
/// Each customer bids what it would pay at most. A candidate earns from everybody who bids more
/// than it costs him; the bids less what the best candidates earn are at most what any choice
/// costs. Bids go up where nobody serves and down where several do (subgradient steps as in Beasley
/// 1985). What a candidate earns also says what choosing or leaving it would cost at least, which
/// settles most of them.
final class Bids {
  private static final int PATIENCE = 20;
  private static final double LEAST_STEP = 0.005;

  private final MedianProblem problem;
  private final Incumbent incumbent;
  private Ladders ladders;
  private int laddersOf;

  private final double[] bids;
  private final double[] earned;
  private final byte[] states;
  private final boolean[] chosen;
  private int[] free;
  private int open;
  private double bound = Double.NEGATIVE_INFINITY;

  /// At the best bound.
  private final double[] bestBids;

  private final double[] bestEarned;

  private Bids(MedianProblem problem, Incumbent incumbent, Ladders ladders, byte[] states) {
    this.problem = problem;
    this.incumbent = incumbent;
    this.ladders = ladders;
    this.laddersOf = ladders.candidates(0).length;
    this.states = states;
    this.bids = new double[problem.customers()];
    this.earned = new double[problem.candidates()];
    this.chosen = new boolean[problem.candidates()];
    this.bestBids = new double[bids.length];
    this.bestEarned = new double[earned.length];
    this.free = States.those(states, States.FREE);
    this.open = problem.count() - States.count(states, States.IN);
  }

  static Bids first(MedianProblem problem, Incumbent incumbent) {
    var states = States.of(problem);
    var first = new Bids(problem, incumbent, Ladders.of(problem, states), states);
    Arrays.setAll(first.bestBids, first.ladders::second);
    return first;
  }

  /// One part of this: with a candidate settled.
  Bids part(int candidate, byte state) {
    var settled = states.clone();
    settled[candidate] = state;
    var part = new Bids(problem, incumbent, ladders, settled);
    System.arraycopy(bestBids, 0, part.bestBids, 0, bestBids.length);
    System.arraycopy(bestEarned, 0, part.bestEarned, 0, bestEarned.length);
    part.bound = bound;
    return part;
  }

  double bound() {
    return bound;
  }

  /// Raises the bound, and settles candidates on the way.
  ///
  /// @param step how long the steps are at first; 2 is long
  /// @return whether something better than the incumbent may still be here
  boolean improve(int rounds, double step) {
    System.arraycopy(bestBids, 0, bids, 0, bids.length);
    var length = step;
    var stale = 0;
    for (int round = 0; round < rounds && length >= LEAST_STEP; round++) {
      if (open < 0 || open > free.length) {
        return false;
      }
      var now = reckon();
      if (now > bound) {
        stale = now > bound + 1e-7 * Math.abs(now) ? 0 : stale + 1;
        keep(now);
        if (incumbent.isBeyond(bound)) {
          return false;
        }
        incumbent.offer(chosenNow(), round < 200 || stale == 0);
        settle();
      } else {
        stale++;
      }
      if (stale >= PATIENCE) {
        length /= 2;
        stale = 0;
      }
      if (!move(now, length)) {
        return false;
      }
    }
    shorten();
    return open >= 0 && open <= free.length && !incumbent.isBeyond(bound);
  }

  private void keep(double now) {
    bound = now;
    System.arraycopy(bids, 0, bestBids, 0, bids.length);
    System.arraycopy(earned, 0, bestEarned, 0, earned.length);
  }

  /// What the candidates earn, the best of them, and the bound that follows.
  private double reckon() {
    Arrays.fill(earned, 0);
    var sum = 0.0;
    for (int i = 0; i < bids.length; i++) {
      var bid = bids[i];
      sum += bid;
      var costs = ladders.costs(i);
      var candidates = ladders.candidates(i);
      for (int k = 0; k < costs.length && costs[k] < bid; k++) {
        earned[candidates[k]] += bid - costs[k];
      }
    }
    Arrays.fill(chosen, false);
    free = mostEarned(free);
    for (int k = 0; k < open; k++) {
      chosen[free[k]] = true;
      sum -= earned[free[k]];
    }
    for (int j = 0; j < states.length; j++) {
      if (states[j] == States.IN) {
        chosen[j] = true;
        sum -= earned[j];
      }
    }
    return sum;
  }

  private int[] mostEarned(int[] candidates) {
    return Arrays.stream(candidates)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer it) -> -earned[it])
                .thenComparingInt(Integer::intValue))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int[] chosenNow() {
    return IntStream.range(0, chosen.length).filter(it -> chosen[it]).toArray();
  }

  /// @return whether there was a way to go; without one the choice serves everybody once, so it is
  ///   the best of this part
  private boolean move(double now, double length) {
    var missing = new int[bids.length];
    var norm = 0.0;
    for (int i = 0; i < bids.length; i++) {
      var costs = ladders.costs(i);
      var candidates = ladders.candidates(i);
      var servants = 0;
      for (int k = 0; k < costs.length && costs[k] < bids[i]; k++) {
        servants += chosen[candidates[k]] ? 1 : 0;
      }
      missing[i] = 1 - servants;
      norm += (double) missing[i] * missing[i];
    }
    if (norm == 0) {
      incumbent.offer(chosenNow(), false);
      return false;
    }
    var step = length * Math.max(1.01 * incumbent.cost() - now, 1e-6 * incumbent.cost()) / norm;
    for (int i = 0; i < bids.length; i++) {
      bids[i] += step * missing[i];
    }
    return true;
  }

  /// Settles who would cost too much if it were otherwise.
  private void settle() {
    if (open == 0 || open == free.length) {
      return;
    }
    var least = earned[free[open - 1]];
    var next = earned[free[open]];
    var kept = new int[free.length];
    var size = 0;
    for (int k = 0; k < free.length; k++) {
      var j = free[k];
      if (k < open && incumbent.isBeyond(bound + earned[j] - next)) {
        states[j] = States.IN;
      } else if (k >= open && incumbent.isBeyond(bound + least - earned[j])) {
        states[j] = States.OUT;
      } else {
        kept[size++] = j;
      }
    }
    if (size < free.length) {
      free = Arrays.copyOf(kept, size);
      open = problem.count() - States.count(states, States.IN);
    }
  }

  /// Candidates that are out take time: without them, if they are many.
  private void shorten() {
    if (States.count(states, States.OUT) > problem.candidates() - 3 * laddersOf / 4) {
      ladders = Ladders.of(problem, states);
      laddersOf = ladders.candidates(0).length;
    }
  }

  boolean isSettled() {
    return open == 0 || open == free.length;
  }

  /// The only choice that is left.
  int[] rest() {
    return IntStream.range(0, states.length)
        .filter(j -> states[j] == States.IN || (open > 0 && states[j] == States.FREE))
        .toArray();
  }

  /// Where to divide: settling it either way costs most.
  int divider() {
    var sorted = free.clone();
    var order =
        Arrays.stream(sorted)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer it) -> -bestEarned[it])
                    .thenComparingInt(Integer::intValue))
            .mapToInt(Integer::intValue)
            .toArray();
    return order[open - 1];
  }

  int freeCount() {
    return free.length;
  }
}
