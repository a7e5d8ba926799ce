package org.muster.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.muster.model.mission.Mission;
import org.muster.model.planning.Planning;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.site.Corridor;

/// Missions with one thing less of what a plan asks for.
final class LeanerPlan {
  private LeanerPlan() {}

  /// A set of lines goes with all milestones, which might speak of them.
  static List<Mission> of(Mission mission) {
    var leaner = new ArrayList<Mission>();
    var plan = mission.planning();
    each(
        mission.requirements(),
        it -> leaner.add(with(mission, it, mission.corridors(), withoutMilestones(plan))));
    each(mission.corridors(), it -> leaner.add(with(mission, mission.requirements(), it, plan)));
    each(
        plan.milestones(),
        it ->
            leaner.add(
                with(mission, new Planning(plan.factors(), it, plan.composites(), plan.lift()))));
    each(
        plan.composites(),
        it ->
            leaner.add(
                with(mission, new Planning(plan.factors(), plan.milestones(), it, plan.lift()))));
    each(
        plan.lift(),
        it ->
            leaner.add(
                with(
                    mission,
                    new Planning(plan.factors(), plan.milestones(), plan.composites(), it))));
    return leaner;
  }

  private static <T> void each(List<T> all, Consumer<List<T>> without) {
    for (int i = 0; i < all.size(); i++) {
      var fewer = new ArrayList<>(all);
      fewer.remove(i);
      without.accept(List.copyOf(fewer));
    }
  }

  private static Planning withoutMilestones(Planning plan) {
    return new Planning(plan.factors(), List.of(), plan.composites(), plan.lift());
  }

  private static Mission with(Mission mission, Planning planning) {
    return with(mission, mission.requirements(), mission.corridors(), planning);
  }

  private static Mission with(
      Mission mission,
      List<RequirementSet> requirements,
      List<Corridor> corridors,
      Planning planning) {
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
        mission.pledges(),
        mission.nations(),
        requirements,
        mission.sites(),
        corridors,
        mission.meetings(),
        mission.outcome(),
        planning,
        mission.chances());
  }
}
