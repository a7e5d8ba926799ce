package org.muster.cli.ask;

import java.util.List;
import java.util.TreeSet;
import org.muster.engine.assign.Units;
import org.muster.exchange.finding.Similar;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;

/// A unit that somebody names on the command line: by its id, or by a pledge.
public final class UnitName {
  private static final String ARGUMENT = "UNIT";

  private UnitName() {}

  /// The id of the unit that is meant; of a pledge its first unit.
  ///
  /// @throws CannotAsk if no unit that comes is called so, nor brought by a pledge that is
  public static String read(String written, PlanInquiry asked) {
    var units = Units.of(asked.task());
    return units.stream()
        .filter(it -> it.id().equals(written))
        .findFirst()
        .or(() -> units.stream().filter(it -> isBrought(it, written)).findFirst())
        .map(PlannedUnit::id)
        .orElseThrow(() -> new CannotAsk(mistake(written, asked, units)));
  }

  private static boolean isBrought(PlannedUnit unit, String pledge) {
    return unit.parts().stream().anyMatch(it -> it.pledge().id().equals(pledge));
  }

  private static WishMistake mistake(String written, PlanInquiry asked, List<PlannedUnit> units) {
    var mission = asked.inquiry().mission();
    var mode = asked.wishes().mode();
    var known = new TreeSet<String>();
    units.forEach(it -> known.add(it.id()));
    mission.pledges().forEach(it -> known.add(it.id().id()));
    return mission.pledges().stream()
        .map(Pledge::id)
        .filter(it -> it.id().equals(written))
        .findFirst()
        .<WishMistake>map(
            it -> new WishMistake.NotComing(ARGUMENT, written, mode, comes(it, asked)))
        .orElseGet(
            () -> new WishMistake.UnknownUnit(ARGUMENT, written, Similar.to(written, known)));
  }

  private static boolean comes(PledgeId pledge, PlanInquiry asked) {
    return asked
        .resolution()
        .findPledge(pledge)
        .flatMap(it -> it.in(asked.wishes().mode()))
        .isPresent();
  }
}
