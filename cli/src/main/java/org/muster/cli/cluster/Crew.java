package org.muster.cli.cluster;

import java.nio.file.Path;
import java.util.List;
import org.muster.cli.ask.SweepInquiry;
import org.muster.cli.worlds.WorldsExport;
import org.muster.cli.worlds.WorldsExport.Wanted;
import org.muster.engine.Watch;
import org.muster.engine.sweep.SweepTask;
import org.muster.engine.sweep.Sweeper;
import org.muster.engine.sweep.plans.PlanJob;
import org.muster.engine.sweep.plans.PlanStore;
import org.muster.model.sweep.CasePlan;
import org.muster.model.sweep.Sweep;

/// Who does long work that falls into pieces: this machine, or many. The answer is the same, bit by
/// bit.
public interface Crew {
  /// In which worlds what holds.
  ///
  /// @param folder that the mission of the task was read from
  /// @param watch if it stops the work, the answer is that of the first pieces, and says so
  Sweep sweep(Path folder, SweepTask task, Watch watch);

  /// Writes a row for each world.
  ///
  /// @param folder that the mission was read from
  /// @param watch if it stops the work, nothing is written
  /// @return how many rows were written
  long export(Path folder, SweepInquiry asked, List<Wanted> wanted, Watch watch);

  /// The force plans of a job's cases.
  ///
  /// @param folder that the mission was read from
  /// @param store plans that are there are not made again; new ones are kept there at once
  /// @param watch if it stops the work, plans that are not finished are left out
  List<CasePlan> plans(Path folder, PlanJob job, PlanStore store, Watch watch);

  /// The cores of this machine.
  static Crew here() {
    return new Crew() {
      @Override
      public Sweep sweep(Path folder, SweepTask task, Watch watch) {
        return Sweeper.sweep(task, watch);
      }

      @Override
      public long export(Path folder, SweepInquiry asked, List<Wanted> wanted, Watch watch) {
        return WorldsExport.write(asked, wanted, watch);
      }

      @Override
      public List<CasePlan> plans(Path folder, PlanJob job, PlanStore store, Watch watch) {
        return job.all(store, Runtime.getRuntime().availableProcessors(), watch);
      }
    };
  }
}
