package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.muster.engine.Setting;
import org.muster.engine.assign.ForcePlanner.Result;
import org.muster.model.mission.Mission;
import org.muster.model.nation.Nation;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.Order;
import org.muster.model.plan.Score;
import org.muster.model.plan.Weights;
import org.muster.model.pledge.Pledge;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;
import org.muster.model.site.Corridor;
import org.muster.model.site.Site;

/// Plans again with something different, and compares the shortfalls. The plan that is compared
/// with is made with the same effort.
final class Trial {
  private final PlanTask task;
  private final Progress.Watcher watcher;
  private final ForcePlan base;

  Trial(PlanTask task, Progress.Watcher watcher) {
    this.task = task.withEffort(Effort.SHORTFALL.withSeed(task.effort().seed()));
    this.watcher = watcher;
    this.base = ForcePlanner.planOf(this.task, watcher);
  }

  ForcePlan base() {
    return base;
  }

  PlanTask task() {
    return task;
  }

  /// What another task would miss less, in millionths.
  long gain(PlanTask other) {
    return base.score().shortfall() - planOf(other).score().shortfall();
  }

  ForcePlan planOf(PlanTask other) {
    return ForcePlanner.planOf(other, watcher);
  }

  /// The task with one order more.
  Result with(Order order) {
    var orders = new ArrayList<>(task.orders());
    orders.add(order);
    return ForcePlanner.plan(task.withOrders(orders), watcher);
  }

  /// What a line misses over all weeks, in millionths; substitutes count in full.
  static long shortfall(LineFill line) {
    var kinds = (line.needThings().isPresent() ? 1 : 0) + (line.needStrength().isPresent() ? 1 : 0);
    var weight = Weights.of(line.line()) * Score.SCALE;
    var sum = 0L;
    for (var week : line.weeks()) {
      if (line.needThings().isPresent()) {
        sum += week.missingThings() * (weight / (line.needThings().getAsLong() * kinds));
      }
      if (line.needStrength().isPresent()) {
        sum += week.missingStrength() * (weight / (line.needStrength().getAsLong() * kinds));
      }
    }
    return sum;
  }

  // Something different

  PlanTask withNation(UnaryOperator<Nation> change) {
    var mission = task.mission();
    return with(
        mission(
            mission,
            mission.pledges(),
            mission.nations().stream().map(change).toList(),
            mission.sites(),
            mission.corridors()));
  }

  PlanTask withSite(UnaryOperator<Site> change) {
    var mission = task.mission();
    return with(
        mission(
            mission,
            mission.pledges(),
            mission.nations(),
            mission.sites().stream().map(change).toList(),
            mission.corridors()));
  }

  PlanTask withCorridor(UnaryOperator<Corridor> change) {
    var mission = task.mission();
    return with(
        mission(
            mission,
            mission.pledges(),
            mission.nations(),
            mission.sites(),
            mission.corridors().stream().map(change).toList()));
  }

  private PlanTask with(Mission mission) {
    return task.with(setting(mission), task.resolution());
  }

  private Setting setting(Mission mission) {
    var setting = task.setting();
    return new Setting(mission, setting.roll(), setting.world(), setting.optimistic());
  }

  /// The task in which one pledge more comes, or one comes otherwise.
  PlanTask withComing(Pledge pledge, Placed.Brings brings, Placed like) {
    var placed = new ArrayList<Placed>();
    var coming =
        new Placed(
            pledge,
            like.standing(),
            Optional.of(brings),
            Optional.of(brings),
            Optional.of(brings),
            Optional.empty());
    for (var other : task.resolution().pledges()) {
      if (!other.pledge().id().equals(pledge.id())) {
        placed.add(other);
      }
    }
    placed.add(coming);
    return task.with(task.setting(), withPledges(placed));
  }

  private Resolution withPledges(List<Placed> placed) {
    var told = task.resolution();
    return new Resolution(
        told.world(),
        told.optimistic(),
        placed,
        told.totals(),
        told.knots(),
        told.stable(),
        told.coverage());
  }

  private static Mission mission(
      Mission mission,
      List<Pledge> pledges,
      List<Nation> nations,
      List<Site> sites,
      List<Corridor> corridors) {
    return new Mission(
        mission.id(),
        mission.title(),
        mission.dDay(),
        mission.horizon(),
        mission.decisions(),
        mission.conditions(),
        mission.members(),
        mission.targets(),
        mission.commitCosts(),
        mission.sources(),
        mission.statements(),
        pledges,
        nations,
        mission.requirements(),
        sites,
        corridors,
        mission.meetings(),
        mission.outcome(),
        mission.planning(),
        mission.chances());
  }
}
