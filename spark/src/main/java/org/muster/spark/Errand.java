package org.muster.spark;

import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.cli.worlds.WorldRows;
import org.muster.engine.Setting;
import org.muster.engine.sweep.SweepJob;
import org.muster.engine.sweep.SweepTask;
import org.muster.exchange.mission.MissionFolder;
import org.muster.model.mission.Mission;
import org.muster.model.scenario.DecisionId;

/// What a machine has to know to do a part of a sweep: the files of the mission, and the question.
/// Each machine reads the mission once, whatever number of chunks it does.
final class Errand implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  private final Parcel parcel;
  private final @Nullable LocalDate asOf;
  private final TreeMap<String, String> choices = new TreeMap<>();
  private final boolean optimistic;
  private final ArrayList<String> over = new ArrayList<>();
  private final boolean weighted;
  private final long limit;
  private final int samples;
  private final long seed;

  private transient @Nullable SweepJob job;
  private transient @Nullable WorldRows rows;

  private Errand(Parcel parcel, SweepTask task) {
    var setting = task.setting();
    this.parcel = parcel;
    this.asOf = setting.roll().asOf().orElse(null);
    setting.world().choices().forEach((decision, option) -> choices.put(decision.name(), option));
    this.optimistic = setting.optimistic();
    task.over().forEach(decision -> over.add(decision.name()));
    this.weighted = task.chances().isPresent();
    this.limit = task.limit();
    this.samples = task.samples();
    this.seed = task.seed();
  }

  /// @param parcel of the mission that the task is about
  /// @throws IllegalArgumentException if the task has something that does not follow from the files
  static Errand of(Parcel parcel, SweepTask task) {
    var errand = new Errand(parcel, task);
    if (!errand.task().equals(task)) {
      throw new IllegalArgumentException(
          "A task with changes to its mission (%s) cannot be sent."
              .formatted(task.setting().mission().id()));
    }
    return errand;
  }

  /// The job, as every machine makes it for itself.
  synchronized SweepJob job() {
    var made = job;
    if (made == null) {
      made = SweepJob.of(task());
      job = made;
    }
    return made;
  }

  /// The rows of its table, likewise.
  synchronized WorldRows rows() {
    var made = rows;
    if (made == null) {
      made = WorldRows.of(job(), task().chances());
      rows = made;
    }
    return made;
  }

  private SweepTask task() {
    var mission = parcel.unpacked(Errand::mission);
    var taken = new TreeMap<DecisionId, String>();
    choices.forEach((decision, option) -> taken.put(DecisionId.of(decision), option));
    return new SweepTask(
        Setting.of(mission, Optional.ofNullable(asOf), taken, optimistic),
        over.stream().map(DecisionId::of).toList(),
        weighted ? Optional.of(mission.chances()) : Optional.empty(),
        limit,
        samples,
        seed);
  }

  static Mission mission(Path folder) {
    var reading = MissionFolder.read(folder);
    return reading
        .mission()
        .orElseThrow(
            () -> new IllegalStateException("The mission does not read: " + reading.findings()));
  }
}
