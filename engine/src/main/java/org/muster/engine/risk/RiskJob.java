package org.muster.engine.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.engine.assign.Effort;
import org.muster.engine.assign.PlanTask;
import org.muster.engine.sweep.plans.PlanJob;
import org.muster.engine.sweep.plans.PlanStore;
import org.muster.model.resolution.Mode;
import org.muster.model.risk.Risk;
import org.muster.model.sweep.PlanCase;
import org.muster.model.sweep.PlanSummary;

/// Says what becomes of force plans when promises may be broken, amounts lie within ranges, and
/// units are late.
///
/// @param setting of which the world is not looked at: a draw has one for itself
/// @param mode in turn or at once
/// @param effort for each plan
/// @param draws one way each in which it could turn out
/// @param seed that they come from, to be told
/// @param plans are made for at most so many different sets of pledges, the likeliest first
/// @param by the day after D-day that chances and swings are told for
/// @param basis everything outside of this job that a plan depends on, as text
public record RiskJob(
    Setting setting,
    Mode mode,
    Effort effort,
    List<Draw> draws,
    long seed,
    int plans,
    int by,
    String basis) {
  /// @throws IllegalArgumentException if there are no draws or the day is not planned
  public RiskJob {
    draws = List.copyOf(draws);
    var last = 7 * PlanTask.weeksOf(setting.mission()) - 1;
    if (draws.isEmpty() || by < 0 || by > last) {
      throw new IllegalArgumentException(
          "There must be draws (%d) and a day (%d) from 0 to the last of the plan (%d)."
              .formatted(draws.size(), by, last));
    }
  }

  /// The same on any number of threads.
  ///
  /// @param store where plans are kept
  /// @param watch told how many plans are made; if it ends the work, draws without a plan widen the
  ///   intervals
  public Risk run(PlanStore store, int threads, Watch watch) {
    var workers = new Workers(threads);
    var drawn = Drawn.of(setting, mode, draws, workers);
    var made =
        new PlanJob(setting, mode, effort, byLikelihood(drawn), basis)
            .first(plans)
            .all(store, threads, watch);
    var plans = new HashMap<Long, PlanSummary>();
    made.forEach(it -> it.plan().ifPresent(plan -> plans.put(it.of().first(), plan)));
    var months = new LineMonths(setting.mission(), horizon());
    var fates =
        workers.each(
            draws.size(),
            () -> {
              var each = new Fates(setting.mission(), drawn, setting.optimistic(), months);
              return i ->
                  Optional.ofNullable(plans.get(drawn.caseOf(i).first()))
                      .map(plan -> each.of(i, plan));
            });
    var complete = made.stream().allMatch(it -> it.plan().isPresent());
    return new Findings(this, drawn, fates, months).risk(plans.size(), complete);
  }

  private static List<PlanCase> byLikelihood(Drawn drawn) {
    return drawn.cases().stream().sorted(PlanCase.ORDER).toList();
  }

  /// In weeks.
  int horizon() {
    return PlanTask.weeksOf(setting.mission());
  }
}
