package org.muster.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.muster.cli.ask.PlanFolder;
import org.muster.cli.ask.SweepInquiry;
import org.muster.cli.cluster.Crew;
import org.muster.cli.worlds.WorldsExport.Wanted;
import org.muster.engine.Watch;
import org.muster.engine.sweep.Gathering;
import org.muster.engine.sweep.SweepJob;
import org.muster.engine.sweep.SweepTask;
import org.muster.engine.sweep.plans.PlanJob;
import org.muster.engine.sweep.plans.PlanStore;
import org.muster.model.sweep.CasePlan;
import org.muster.model.sweep.PlanSummary;
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
    var gathering = new Gathering(job);
    var first = new boolean[1];
    cluster()
        .work(
            errand,
            job.chunks(),
            (it, chunk) -> it.job().run(chunk),
            patience(job, watch),
            (chunk, partial) -> {
              first[0] |= chunk == 0;
              gathering.take(chunk, partial);
            });
    if (!first[0]) {
      gathering.take(0, job.run(0));
    }
    return gathering.answer();
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

  /// Each machine says what its plan depends on; a plan that is not the one that was asked for is
  /// not taken.
  @Override
  public List<CasePlan> plans(Path folder, PlanJob job, PlanStore store, Watch watch) {
    var plans = new ArrayList<Optional<PlanSummary>>();
    job.cases().forEach(one -> plans.add(store.finished(job.key(one))));
    var open = IntStream.range(0, plans.size()).filter(at -> plans.get(at).isEmpty()).toArray();
    var cases = Arrays.stream(open).mapToObj(job.cases()::get).toList();
    if (!cases.isEmpty()) {
      cluster()
          .work(
              new PlanErrand(Parcel.of(folder), job, cases),
              cases.size(),
              PlanErrand::plan,
              watch,
              (piece, made) -> {
                var key = job.key(cases.get(piece));
                if (!key.equals(made.key())) {
                  throw new IllegalArgumentException(
                      "Plans of a mission (%s) with changes, or with another effort, cannot be made"
                              .formatted(job.setting().mission().id())
                          + " elsewhere.");
                }
                var plan = PlanFolder.plan(made.plan());
                store.keep(key, plan);
                plans.set(open[piece], Optional.of(plan));
              });
    }
    return IntStream.range(0, plans.size())
        .mapToObj(at -> new CasePlan(job.cases().get(at), plans.get(at)))
        .toList();
  }

  private Cluster cluster() {
    return new Cluster(JavaSparkContext.fromSparkContext(session.get().sparkContext()));
  }
}
