package org.muster.testkit;

import org.muster.model.condition.Condition;
import org.muster.model.condition.Condition.AllOf;
import org.muster.model.condition.Condition.AnyOf;
import org.muster.model.condition.Condition.AtLeast;
import org.muster.model.condition.Condition.Constant;
import org.muster.model.condition.Condition.Counts;
import org.muster.model.condition.Condition.Decided;
import org.muster.model.condition.Condition.HomeHolds;
import org.muster.model.condition.Condition.Joins;
import org.muster.model.condition.Condition.Named;
import org.muster.model.condition.Condition.Not;
import org.muster.model.mission.Mission;

/// The same mission with everything whose order means nothing in another order.
final class Shuffle {
  private Shuffle() {}

  static Mission of(Mission mission, Draw draw) {
    return lists(Rewrite.conditions(mission, condition -> parts(condition, draw)), draw);
  }

  static Mission lists(Mission mission, Draw draw) {
    return Rewrite.lists(
        mission,
        draw.shuffled(mission.decisions()),
        draw.shuffled(mission.pledges()),
        draw.shuffled(mission.nations()));
  }

  private static Condition parts(Condition condition, Draw draw) {
    return switch (condition) {
      case AllOf(var parts) -> new AllOf(draw.shuffled(parts));
      case AnyOf(var parts) -> new AnyOf(draw.shuffled(parts));
      case Constant _, Decided _, Named _, Joins _, Counts _, AtLeast _, HomeHolds _, Not _ ->
          condition;
    };
  }
}
