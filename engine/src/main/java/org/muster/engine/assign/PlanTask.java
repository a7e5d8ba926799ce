package org.muster.engine.assign;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.engine.Setting;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Order;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Resolution;
import org.muster.model.time.Span;

/// What is to be planned.
///
/// @param mode who is counted as coming
/// @param horizon instead of the mission's; empty for the mission's
/// @param orders what somebody pinned, forbade or placed by hand
/// @param shifts days by which everything of a nation is later (or, below 0, sooner) ready and
///   available
/// @param before the plan that is to be changed as little as possible; empty for none
public record PlanTask(
    Setting setting,
    Resolution resolution,
    Mode mode,
    Optional<Span> horizon,
    List<Order> orders,
    SortedMap<NationId, Integer> shifts,
    Optional<ForcePlan> before,
    Effort effort) {
  private static final int WEEKS_IF_UNKNOWN = 52;

  public PlanTask {
    orders = List.copyOf(orders);
    shifts = Collections.unmodifiableSortedMap(new TreeMap<>(shifts));
  }

  /// The plain question: the plan for those who come in the mode.
  public static PlanTask of(Setting setting, Resolution resolution, Mode mode) {
    return new PlanTask(
        setting,
        resolution,
        mode,
        Optional.empty(),
        List.of(),
        new TreeMap<>(),
        Optional.empty(),
        Effort.USUAL);
  }

  public PlanTask withOrders(List<Order> others) {
    return new PlanTask(setting, resolution, mode, horizon, others, shifts, before, effort);
  }

  public PlanTask withBefore(Optional<ForcePlan> plan) {
    return new PlanTask(setting, resolution, mode, horizon, orders, shifts, plan, effort);
  }

  public PlanTask withShifts(SortedMap<NationId, Integer> others) {
    return new PlanTask(setting, resolution, mode, horizon, orders, others, before, effort);
  }

  public PlanTask withEffort(Effort other) {
    return new PlanTask(setting, resolution, mode, horizon, orders, shifts, before, other);
  }

  /// With another mission or another resolution of it, such as one unit more.
  public PlanTask with(Setting otherSetting, Resolution otherResolution) {
    return new PlanTask(
        otherSetting, otherResolution, mode, horizon, orders, shifts, before, effort);
  }

  public Mission mission() {
    return setting.mission();
  }

  /// In weeks; at least 1.
  public int weeks() {
    return horizon.map(PlanTask::weeks).orElseGet(() -> weeksOf(mission()));
  }

  /// How far is planned where nobody asks for anything else, in weeks; at least 1.
  public static int weeksOf(Mission mission) {
    return mission.horizon().map(PlanTask::weeks).orElse(WEEKS_IF_UNKNOWN);
  }

  private static int weeks(Span span) {
    return Math.max(1, Math.toIntExact(Math.ceilDiv(span.days(), 7)));
  }
}
