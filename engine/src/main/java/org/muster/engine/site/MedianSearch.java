package org.muster.engine.site;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.muster.engine.Watch;

/// Solves a p-median problem to the proved optimum: swaps for a good choice, bids for a bound that
/// also settles most candidates, and branch and bound over what is left.
public final class MedianSearch {
  private static final int FIRST_ROUNDS = 2_000;
  private static final int ROUNDS = 120;
  private static final int STARTS = 4;

  private final MedianProblem problem;
  private final Limits limits;
  private final Watch watch;
  private final Incumbent incumbent;
  private long nodes;
  private boolean complete = true;
  private double left = Double.POSITIVE_INFINITY;

  private MedianSearch(MedianProblem problem, Limits limits, Watch watch) {
    this.problem = problem;
    this.limits = limits;
    this.watch = watch;
    var random = new SplittableRandom(limits.seed());
    this.incumbent = new Incumbent(problem, drawn(random));
    for (int start = 1; start < STARTS; start++) {
      incumbent.offer(drawn(random), true);
    }
  }

  /// How much work it may do.
  ///
  /// @param nodes parts into which it may divide
  /// @param seed draws the choices from which it starts
  public record Limits(long nodes, long seed) {
    public static final Limits USUAL = new Limits(1_000_000, 1);
  }

  /// What was found.
  public static final class Found {
    private final int[] chosen;
    private final double cost;
    private final double bound;
    private final long nodes;

    private Found(int[] chosen, double cost, double bound, long nodes) {
      this.chosen = chosen;
      this.cost = cost;
      this.bound = bound;
      this.nodes = nodes;
    }

    /// Candidates, ascending.
    public int[] chosen() {
      return chosen.clone();
    }

    public double cost() {
      return cost;
    }

    /// Nothing costs less; equal to the cost if that is proved to be the least.
    public double bound() {
      return bound;
    }

    public boolean isProved() {
      return bound >= cost;
    }

    /// Parts that were looked at.
    public long nodes() {
      return nodes;
    }
  }

  /// @param watch told how many parts were looked at, of those that may be
  /// @throws IllegalArgumentException if nothing can be chosen
  public static Found solve(MedianProblem problem, Limits limits, Watch watch) {
    if (!problem.isPossible()) {
      throw new IllegalArgumentException(
          "The problem leaves no choice of %d of %d candidates."
              .formatted(problem.count(), problem.candidates()));
    }
    var search = new MedianSearch(problem, limits, watch);
    return search.run();
  }

  private Found run() {
    var first = Bids.first(problem, incumbent);
    var mayBeBetter = first.improve(FIRST_ROUNDS, 2);
    nodes++;
    if (mayBeBetter) {
      divide(first);
    }
    var cost = incumbent.cost();
    return new Found(incumbent.chosen(), cost, complete ? cost : Math.min(cost, left), nodes);
  }

  private void look(Bids part) {
    nodes++;
    if (nodes > limits.nodes() || !watch.goesOn(nodes, limits.nodes())) {
      complete = false;
    }
    if (complete && part.improve(ROUNDS, 0.5)) {
      divide(part);
    }
  }

  private void divide(Bids part) {
    if (part.isSettled()) {
      incumbent.offer(part.rest(), false);
      return;
    }
    var divider = part.divider();
    for (byte state : new byte[] {States.OUT, States.IN}) {
      if (complete) {
        look(part.part(divider, state));
      }
      if (!complete) {
        left = Math.min(left, part.bound());
      }
    }
  }

  /// The pinned, and others by chance.
  private int[] drawn(SplittableRandom random) {
    var pinned = IntStream.range(0, problem.candidates()).filter(problem::isIn).toArray();
    var others =
        IntStream.range(0, problem.candidates())
            .filter(it -> !problem.isIn(it) && !problem.isOut(it))
            .toArray();
    for (int k = others.length - 1; k > 0; k--) {
      var swap = random.nextInt(k + 1);
      var kept = others[k];
      others[k] = others[swap];
      others[swap] = kept;
    }
    var open = Arrays.stream(others).limit(problem.count() - pinned.length);
    return IntStream.concat(Arrays.stream(pinned), open).sorted().toArray();
  }
}
