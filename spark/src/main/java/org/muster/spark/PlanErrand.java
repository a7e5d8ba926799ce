package org.muster.spark;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.cli.ask.PlanFolder;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.engine.assign.Effort;
import org.muster.engine.sweep.plans.CaseFinder;
import org.muster.engine.sweep.plans.PlanJob;
import org.muster.model.chance.Chances;
import org.muster.model.mission.Mission;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.PlanCase;
import org.muster.model.sweep.WorldSpace;

/// What a machine has to know to make force plans: the files of the mission, and a world of each
/// case. Who comes in it, each machine works out for itself.
final class PlanErrand implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  private final Parcel parcel;
  private final @Nullable LocalDate asOf;
  private final boolean optimistic;
  private final Mode mode;
  private final ArrayList<TreeMap<String, String>> worlds = new ArrayList<>();

  private transient @Nullable Mission mission;

  /// A plan, and everything it depends on, both as text.
  record Made(String key, String plan) implements Serializable {}

  /// @param parcel of the mission that the job is about
  /// @param cases those of the job that are to be planned
  PlanErrand(Parcel parcel, PlanJob job, List<PlanCase> cases) {
    this.parcel = parcel;
    this.asOf = job.setting().roll().asOf().orElse(null);
    this.optimistic = job.setting().optimistic();
    this.mode = job.mode();
    for (var one : cases) {
      var choices = new TreeMap<String, String>();
      one.world().choices().forEach((decision, option) -> choices.put(decision.name(), option));
      worlds.add(choices);
    }
  }

  Made plan(int piece) {
    var taken = new TreeMap<DecisionId, String>();
    worlds.get(piece).forEach((decision, option) -> taken.put(DecisionId.of(decision), option));
    var setting = Setting.of(mission(), Optional.ofNullable(asOf), taken, optimistic);
    var alone = new WorldSpace(setting.world(), List.of());
    var cases = CaseFinder.oneByOne(1).find(setting, alone, mode, Chances.EVEN, Watch.nobody());
    var job = new PlanJob(setting, mode, Effort.QUICK, cases, PlanFolder.basis(mission()));
    var one = job.cases().getFirst();
    return new Made(job.key(one), PlanFolder.text(job.run(one)));
  }

  private synchronized Mission mission() {
    var read = mission;
    if (read == null) {
      read = parcel.unpacked(Errand::mission);
      mission = read;
    }
    return read;
  }
}
