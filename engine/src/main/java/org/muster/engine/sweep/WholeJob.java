package org.muster.engine.sweep;

import java.util.Optional;
import org.muster.engine.chance.WorldChances;
import org.muster.model.sweep.Method;
import org.muster.model.sweep.Sweep;
import org.muster.model.sweep.WorldSpace;

/// Every world of a space.
final class WholeJob implements SweepJob {
  private static final double[] NO_WEIGHTS = {};

  private final SweepCode code;
  private final WholeSweep sweep;
  private final Summary summary;
  private final Count count;
  private final Optional<WorldChances> chances;

  WholeJob(SweepTask task, SweepCode code, WorldSpace asked, Summary summary) {
    this.code = code;
    this.sweep = new WholeSweep(code.compiled(), asked);
    this.summary = summary;
    this.count = new Count(sweep.space().over(), sweep.fixed(), sweep.taking());
    this.chances = task.chances().map(told -> WorldChances.of(told, sweep.space()));
  }

  @Override
  public WorldSpace space() {
    return sweep.space();
  }

  @Override
  public Method method() {
    return new Method.Whole();
  }

  @Override
  public int chunks() {
    return sweep.chunks();
  }

  @Override
  public WorldTable table(int chunk) {
    var ledger = new Ledger(code, sweep.chunkSize());
    var alone = sweep.walk(chunk, Walk::run, (walk, at) -> code.write(walk, ledger, at));
    return ledger.table(sweep.space(chunk), new byte[0][], alone);
  }

  @Override
  public Partial run(int chunk) {
    return count.of(table(chunk), sweep.options(chunk), weights(chunk));
  }

  private double[] weights(int chunk) {
    var size = Math.toIntExact(sweep.chunkSize());
    return chances.map(it -> it.block((long) chunk * size, size)).orElse(NO_WEIGHTS);
  }

  @Override
  public Sweep told(Partial all, int chunks) {
    return summary.of(space(), method(), (CountPartial) all, chunks == chunks());
  }
}
