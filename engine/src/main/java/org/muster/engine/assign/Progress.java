package org.muster.engine.assign;

import java.util.OptionalLong;

/// How far a search is.
///
/// @param step of `steps`, in pieces of work of about the same size
/// @param best shortfall of the best plan so far, in millionths; empty before there is one
/// @param bound no plan has a smaller one, in millionths; empty before it is known
public record Progress(int step, int steps, OptionalLong best, OptionalLong bound) {
  /// The part of the best that the bound does not prove, from 0 to 1; 1 if either is not known.
  public double gap() {
    return best.isEmpty() || bound.isEmpty()
        ? 1
        : best.getAsLong() <= bound.getAsLong()
            ? 0
            : (double) (best.getAsLong() - bound.getAsLong()) / best.getAsLong();
  }

  /// Looks on while a plan is made, and may end it.
  @FunctionalInterface
  public interface Watcher {
    /// Called a few times a second, not always by the same thread.
    ///
    /// @return whether to go on; if not, the work ends with the best plan it has
    boolean goesOn(Progress progress);

    /// Nobody looks on.
    static Watcher nobody() {
      return _ -> true;
    }
  }
}
