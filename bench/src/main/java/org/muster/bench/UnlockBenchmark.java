package org.muster.bench;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.muster.engine.Setting;
import org.muster.engine.unlock.UnlockSearch;
import org.muster.model.mission.Mission;
import org.muster.model.resolution.Unlocks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// All smallest sets of up to three moves that reach a target, in the mission of 200 pledges.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class UnlockBenchmark {
  private final Mission mission = Measured.large();
  private final Setting setting = Setting.of(mission, Optional.empty(), Map.of(), false);

  @Param({"SEQUENTIAL", "SIMULTANEOUS"})
  private org.muster.model.resolution.Mode mode;

  @Benchmark
  public Unlocks unlocks() {
    return UnlockSearch.unlocks(setting, Measured.target(mission), mode, Measured.UNLOCK_SIZE);
  }
}
