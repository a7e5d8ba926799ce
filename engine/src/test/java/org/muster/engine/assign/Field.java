package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.muster.engine.Scene;
import org.muster.engine.assign.ForcePlanner.Result;
import org.muster.engine.audit.PlanAudit;
import org.muster.engine.resolve.Resolver;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Limit;
import org.muster.model.plan.Order;
import org.muster.model.plan.Reached;
import org.muster.model.planning.Milestone;

/// A tiny theatre that is planned.
final class Field extends Scene<Field> {
  private final TreeMap<NationId, Integer> shifts = new TreeMap<>();
  private Optional<ForcePlan> before = Optional.empty();

  @Override
  protected Field self() {
    return this;
  }

  /// A milestone on all lines.
  Field milestone(String name, int filled) {
    milestones.add(
        new Milestone(
            name,
            name,
            List.of(),
            Optional.empty(),
            OptionalInt.empty(),
            filled,
            Optional.empty()));
    return this;
  }

  Field site(String id, long capacity) {
    return site(id, OptionalLong.of(capacity), OptionalLong.empty(), OptionalLong.empty());
  }

  Field pin(String unit, String line) {
    orders.add(new Order.Pin(unit, line, Optional.empty(), OptionalInt.empty()));
    return this;
  }

  Field pin(String unit, String line, int week) {
    orders.add(new Order.Pin(unit, line, Optional.empty(), OptionalInt.of(week)));
    return this;
  }

  Field forbid(String unit, String line) {
    orders.add(new Order.Forbid(unit, Optional.of(line)));
    return this;
  }

  Field shift(String nation, int days) {
    shifts.put(NationId.of(nation), days);
    return this;
  }

  Field after(ForcePlan plan) {
    before = Optional.of(plan);
    return this;
  }

  PlanTask task() {
    var setting = setting();
    return PlanTask.of(setting, Resolver.resolve(setting), mode)
        .withOrders(orders)
        .withShifts(shifts)
        .withBefore(before);
  }

  /// The plan, which somebody else has checked; but for shifts, of which the checker knows nothing.
  ForcePlan plan() {
    var task = task();
    var plan = ForcePlanner.planOf(task, Progress.Watcher.nobody());
    if (shifts.isEmpty()) {
      var breaches = PlanAudit.breaches(task.setting(), task.resolution(), plan, orders);
      if (!breaches.isEmpty()) {
        throw new AssertionError(breaches);
      }
    }
    return plan;
  }

  List<Limit> conflict() {
    return switch (ForcePlanner.plan(task(), Progress.Watcher.nobody())) {
      case Result.Planned _ -> List.of();
      case Result.Conflict(var limits) -> limits;
    };
  }

  Reached reached() {
    return plan().reached().getFirst();
  }

  /// `unit line site from-to`, one a stay.
  static List<String> stays(ForcePlan plan) {
    var told = new ArrayList<String>();
    for (Assignment it : plan.assignments()) {
      told.add("%s %s %s %d-%d".formatted(it.unit(), it.line(), it.site(), it.from(), it.to()));
    }
    return told;
  }
}
