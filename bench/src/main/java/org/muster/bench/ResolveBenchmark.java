package org.muster.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.muster.bench.coalition.Worlds;
import org.muster.engine.position.RollCall;
import org.muster.engine.resolve.Resolver;
import org.muster.model.mission.Mission;
import org.muster.model.position.Roll;
import org.muster.model.resolution.Resolution;
import org.muster.model.scenario.World;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// 200 pledges of 40 nations resolved: all modes, standings, knots, totals and coverage.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ResolveBenchmark {
  private final Mission mission = Measured.large();
  private final Roll roll = RollCall.asKnown(mission, Optional.empty());
  private final List<World> worlds = Worlds.draw(mission, Measured.WORLDS, Measured.SEED);
  private final Resolver resolver = Resolver.over(mission, roll, false);
  private int next;

  private World nextWorld() {
    next = (next + 1) % worlds.size();
    return worlds.get(next);
  }

  /// The mission is compiled beforehand; each call takes another world.
  @Benchmark
  public Resolution compiledBefore() {
    return resolver.in(nextWorld());
  }

  /// The mission is compiled, then one world is resolved.
  @Benchmark
  public Resolution fromScratch() {
    return Resolver.over(mission, roll, false).in(nextWorld());
  }
}
