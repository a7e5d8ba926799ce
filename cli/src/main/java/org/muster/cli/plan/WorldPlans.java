package org.muster.cli.plan;

import java.util.List;
import java.util.OptionalInt;
import org.muster.model.sweep.CasePlan;
import org.muster.model.sweep.PlanSummary;

/// The force plans of many worlds.
///
/// @param cases how many different sets of pledges there are
/// @param plans of those that were to be planned, the likeliest first
/// @param complete whether all of these were made
public record WorldPlans(int cases, List<CasePlan> plans, boolean complete) {
  public WorldPlans {
    plans = List.copyOf(plans);
  }

  /// Those that were made.
  public List<CasePlan> made() {
    return plans.stream().filter(it -> it.plan().isPresent()).toList();
  }

  /// The share of the worlds whose plan was made, by how likely they are.
  public double share() {
    return Math.min(1, made().stream().mapToDouble(it -> it.of().weight()).sum());
  }

  /// The week in which a milestone is reached; empty if never.
  public static OptionalInt week(PlanSummary plan, String milestone) {
    return plan.reached().stream()
        .filter(it -> it.milestone().equals(milestone))
        .findFirst()
        .map(PlanSummary.Dated::week)
        .orElseGet(OptionalInt::empty);
  }

  /// The most personnel that is in place at once.
  public static long most(PlanSummary plan) {
    var most = 0L;
    for (int week = 0; week < plan.horizon(); week++) {
      most = Math.max(most, plan.strengthInPlace(week));
    }
    return most;
  }
}
