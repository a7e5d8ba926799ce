package org.muster.spark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.muster.cli.ask.SweepInquiry;
import org.muster.cli.cluster.Crew;
import org.muster.cli.worlds.WorldsExport.Wanted;
import org.muster.engine.Watch;
import org.muster.engine.sweep.Partial;
import org.muster.engine.sweep.SweepJob;
import org.muster.engine.sweep.SweepTask;
import org.muster.model.sweep.Sweep;

/// The machines of a cluster.
final class SparkCrew implements Crew {
  private final Supplier<SparkSession> session;

  /// @param session asked only when there is something to do
  SparkCrew(Supplier<SparkSession> session) {
    this.session = session;
  }

  @Override
  public Sweep sweep(Path folder, SweepTask task, Watch watch) {
    var errand = Errand.of(Parcel.of(folder), task);
    var job = errand.job();
    var partials = new Partial[job.chunks()];
    cluster()
        .work(
            errand,
            partials.length,
            (it, chunk) -> it.job().run(chunk),
            patience(job, watch),
            (chunk, partial) -> partials[chunk] = partial);
    if (partials[0] == null) {
      partials[0] = job.run(0);
    }
    return job.merged(Arrays.stream(partials).takeWhile(Objects::nonNull).toList());
  }

  /// Where the first chunks make no answer, all are waited for.
  private static Watch patience(SweepJob job, Watch watch) {
    return (done, total) -> watch.goesOn(done, total) || !job.isDivisible();
  }

  @Override
  public long export(Path folder, SweepInquiry asked, List<Wanted> wanted, Watch watch) {
    var errand = Errand.of(Parcel.of(folder), asked.task());
    var frame = new RowFrame(session.get(), cluster(), errand);
    for (var file : wanted) {
      if (!watch.goesOn(0, errand.job().chunks())) {
        return 0;
      }
      frame.write(file);
    }
    return frame.rows();
  }

  private Cluster cluster() {
    return new Cluster(JavaSparkContext.fromSparkContext(session.get().sparkContext()));
  }
}
