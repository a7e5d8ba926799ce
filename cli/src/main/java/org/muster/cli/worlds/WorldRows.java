package org.muster.cli.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.engine.chance.WorldChances;
import org.muster.engine.sweep.SweepJob;
import org.muster.engine.sweep.WorldTable;
import org.muster.exchange.worlds.Column;
import org.muster.exchange.worlds.Portion;
import org.muster.model.chance.Chances;
import org.muster.model.sweep.Method;

/// The rows of the table, chunk by chunk: any chunk, in any order.
public final class WorldRows {
  private static final double[] NO_CHANCES = {};

  private final SweepJob job;
  private final Optional<WorldChances> chances;
  private final Columns columns;
  private final long chunkSize;

  private WorldRows(SweepJob job, Optional<WorldChances> told) {
    var first = job.table(0);
    this.job = job;
    this.chances = told;
    this.chunkSize = first.size();
    this.columns =
        Columns.of(
            job.space().over(), first.events(), first.figures(), isDrawn(job), told.isPresent());
  }

  /// @param weighed what chances the task has, for the space of the job; empty for none
  public static WorldRows of(SweepJob job, Optional<Chances> weighed) {
    return new WorldRows(
        job,
        isDrawn(job)
            ? Optional.empty()
            : weighed.map(chances -> WorldChances.of(chances, job.space())));
  }

  private static boolean isDrawn(SweepJob job) {
    return job.method() instanceof Method.Sampled;
  }

  public List<Column> columns() {
    return columns.columns();
  }

  public int chunks() {
    return job.chunks();
  }

  /// The rows of a chunk, in order.
  public List<Portion> portions(int chunk) {
    var table = job.table(chunk);
    var size = Math.toIntExact(table.size());
    var number = chunk * chunkSize;
    var likely = chances.map(it -> it.block(number, size)).orElse(NO_CHANCES);
    return portions(table, likely, number, size);
  }

  private List<Portion> portions(WorldTable table, double[] likely, long number, int size) {
    var portions = new ArrayList<Portion>();
    for (int from = 0; from < size; from += Portion.MOST_ROWS) {
      var rows = Math.min(Portion.MOST_ROWS, size - from);
      portions.add(new Slice(table, columns.cells(), likely, number, from, rows));
    }
    return portions;
  }
}
