package org.muster.engine.sweep.plans;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.engine.assign.Effort;
import org.muster.engine.assign.ForcePlanner;
import org.muster.engine.assign.PlanTask;
import org.muster.engine.assign.Progress;
import org.muster.model.pledge.Pledge;
import org.muster.model.requirement.Coverage;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Placed.Brings;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;
import org.muster.model.sweep.CasePlan;
import org.muster.model.sweep.PlanCase;
import org.muster.model.sweep.PlanSummary;

/// Force plans for many cases.
///
/// Every case is planned by itself and from nothing, with the same effort and seed, so its plan
/// does not depend on the order, on the other cases, or on who else shares the work.
///
/// @param setting of which the world is not looked at: a case has one for itself
/// @param cases in the order in which they are planned
/// @param basis everything outside of this job that a plan depends on, as text: the mission's
///   fingerprint and the engine's version
public record PlanJob(
    Setting setting, Mode mode, Effort effort, List<PlanCase> cases, String basis) {
  public PlanJob {
    cases = List.copyOf(cases);
  }

  /// Those of the cases that come first; all if there are not so many.
  public PlanJob first(int most) {
    return new PlanJob(
        setting, mode, effort, cases.subList(0, Math.min(most, cases.size())), basis);
  }

  /// The plan of one case.
  public PlanSummary run(PlanCase one) {
    return run(one, Progress.Watcher.nobody());
  }

  PlanSummary run(PlanCase one, Progress.Watcher watcher) {
    return Summaries.of(ForcePlanner.planOf(task(one), watcher));
  }

  /// The plans of all cases, on so many threads.
  ///
  /// What is in the store is not planned again; what is planned is kept there at once. If the watch
  /// ends it, plans that are not finished are left out.
  ///
  /// @return a plan for each case, in their order
  public List<CasePlan> all(PlanStore store, int threads, Watch watch) {
    return new PlanRun(this, store, watch).all(threads);
  }

  PlanTask task(PlanCase one) {
    return PlanTask.of(setting.in(one.world()), resolution(one), mode).withEffort(effort);
  }

  /// As much of the resolution as a plan looks at: what comes.
  private Resolution resolution(PlanCase one) {
    var placed = new ArrayList<Placed>();
    for (var entry : setting.roll().entries()) {
      Optional.ofNullable(one.comes().get(entry.pledge().id()))
          .ifPresent(brings -> placed.add(placed(entry.pledge(), brings)));
    }
    return new Resolution(
        one.world(),
        setting.optimistic(),
        placed,
        new EnumMap<>(Mode.class),
        List.of(),
        Optional.empty(),
        new Coverage(one.sets(), List.of()));
  }

  private static Placed placed(Pledge pledge, Brings brings) {
    var told = Optional.of(brings);
    return new Placed(pledge, Standing.FIRM, told, told, told, Optional.empty());
  }

  /// What the plan of a case is kept under: SHA-256, in hexadecimal digits, over everything that
  /// the plan depends on.
  public String key(PlanCase one) {
    var text = new StringBuilder();
    text.append(basis).append('\n');
    text.append(mode).append(' ').append(setting.optimistic()).append(' ').append(effort);
    text.append('\n').append(one.sets()).append('\n');
    one.comes()
        .forEach((pledge, brings) -> {
          text.append(pledge).append(' ').append(brings.strength()).append(' ');
          text.append(brings.units()).append('\n');
        });
    return HexFormat.of()
        .formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every Java has SHA-256.", absent);
    }
  }
}
