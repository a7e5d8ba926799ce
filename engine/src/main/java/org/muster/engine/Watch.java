package org.muster.engine;

/// Looks on while long work is done, and may stop it.
@FunctionalInterface
public interface Watch {
  /// Called every so often, at least a few times a second.
  ///
  /// @param done of `total`, in steps that take about the same time
  /// @return whether to go on; if not, the work ends with the best it has, and says so
  boolean goesOn(long done, long total);

  /// Nobody looks on; the work goes on to its end.
  static Watch nobody() {
    return (_, _) -> true;
  }
}
