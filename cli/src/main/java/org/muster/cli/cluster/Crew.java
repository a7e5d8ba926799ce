package org.muster.cli.cluster;

import java.nio.file.Path;
import org.muster.engine.Watch;
import org.muster.engine.sweep.SweepTask;
import org.muster.engine.sweep.Sweeper;
import org.muster.model.sweep.Sweep;

/// Who does long work that falls into pieces: this machine, or many. The answer is the same, bit by
/// bit.
public interface Crew {
  /// In which worlds what holds.
  ///
  /// @param folder that the mission of the task was read from
  /// @param watch if it stops the work, the answer is that of the first pieces, and says so
  Sweep sweep(Path folder, SweepTask task, Watch watch);

  /// The cores of this machine.
  static Crew here() {
    return (_, task, watch) -> Sweeper.sweep(task, watch);
  }
}
