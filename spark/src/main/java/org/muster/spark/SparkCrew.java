package org.muster.spark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.muster.cli.cluster.Crew;
import org.muster.engine.Watch;
import org.muster.engine.sweep.Partial;
import org.muster.engine.sweep.SweepTask;
import org.muster.model.sweep.Sweep;

/// The machines of a cluster.
final class SparkCrew implements Crew {
  private final SparkSession session;

  SparkCrew(SparkSession session) {
    this.session = session;
  }

  @Override
  public Sweep sweep(Path folder, SweepTask task, Watch watch) {
    var errand = Errand.of(Parcel.of(folder), task);
    var partials = new Partial[errand.job().chunks()];
    cluster()
        .work(
            errand,
            partials.length,
            (it, chunk) -> it.job().run(chunk),
            watch,
            (chunk, partial) -> partials[chunk] = partial);
    if (partials[0] == null) {
      partials[0] = errand.job().run(0);
    }
    return errand.job().merged(Arrays.stream(partials).takeWhile(Objects::nonNull).toList());
  }

  private Cluster cluster() {
    return new Cluster(JavaSparkContext.fromSparkContext(session.sparkContext()));
  }
}
