package org.muster.bench;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.muster.engine.Setting;
import org.muster.engine.pivot.PivotCount;
import org.muster.model.mission.Mission;
import org.muster.model.resolution.Pivots;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Banzhaf and Shapley values of 20 nations and decisions for a target, all coalitions counted.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PivotBenchmark {
  private final Mission mission = Measured.twentyMovers();
  private final Setting setting = Setting.of(mission, Optional.empty(), Map.of(), false);

  @Param({"SEQUENTIAL", "SIMULTANEOUS"})
  private org.muster.model.resolution.Mode mode;

  @Benchmark
  public Pivots pivots() {
    return PivotCount.pivots(setting, Measured.target(mission), mode, 1, 1);
  }
}
