package org.muster.engine.sweep;

import java.util.List;
import java.util.Optional;
import org.muster.engine.Setting;
import org.muster.model.chance.Chances;
import org.muster.model.scenario.DecisionId;

/// Which worlds are to be looked at, and how.
///
/// @param setting with the world whose options stay where nothing is swept
/// @param over decisions that take all their options; empty for those that somebody reads
/// @param chances how likely worlds are; empty if all count the same
/// @param limit up to so many worlds every one is looked at
/// @param samples how many are drawn where there are more
/// @param seed of drawing
public record SweepTask(
    Setting setting,
    List<DecisionId> over,
    Optional<Chances> chances,
    long limit,
    int samples,
    long seed) {
  /// Beyond so many worlds not every one is looked at, if nothing else is told.
  public static final long LIMIT = 1L << 22;

  /// So many worlds are drawn, if nothing else is told.
  public static final int SAMPLES = 1 << 16;

  public SweepTask {
    over = List.copyOf(over);
  }

  /// All worlds of the decisions that somebody reads, each counting the same.
  public static SweepTask of(Setting setting) {
    return new SweepTask(setting, List.of(), Optional.empty(), LIMIT, SAMPLES, 1);
  }

  public SweepTask over(List<DecisionId> some) {
    return new SweepTask(setting, some, chances, limit, samples, seed);
  }

  public SweepTask weighedBy(Chances told) {
    return new SweepTask(setting, over, Optional.of(told), limit, samples, seed);
  }

  public SweepTask upTo(long worlds) {
    return new SweepTask(setting, over, chances, worlds, samples, seed);
  }

  public SweepTask drawing(int many, long from) {
    return new SweepTask(setting, over, chances, limit, many, from);
  }
}
