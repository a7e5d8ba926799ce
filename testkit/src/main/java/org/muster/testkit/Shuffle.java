package org.muster.testkit;

import org.muster.model.condition.Condition;
import org.muster.model.condition.Condition.AllOf;
import org.muster.model.condition.Condition.AnyOf;
import org.muster.model.mission.Mission;

/// The same mission with everything whose order means nothing in another order.
final class Shuffle {
  private Shuffle() {}

  static Mission of(Mission mission, Draw draw) {
    var conditions = Rewrite.conditions(mission, condition -> parts(condition, draw));
    return Rewrite.lists(
        conditions,
        draw.shuffled(conditions.decisions()),
        draw.shuffled(conditions.pledges()),
        draw.shuffled(conditions.nations()));
  }

  private static Condition parts(Condition condition, Draw draw) {
    return switch (condition) {
      case AllOf(var parts) -> new AllOf(draw.shuffled(parts));
      case AnyOf(var parts) -> new AnyOf(draw.shuffled(parts));
      default -> condition;
    };
  }
}
