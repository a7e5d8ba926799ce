package org.muster.cli.json;

import java.util.List;
import org.muster.cli.plan.ForceAnswer;
import org.muster.cli.plan.Whereabouts;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Order;
import org.muster.model.plan.Placement;
import org.muster.model.plan.Score;

/// Why a unit is where it is: `muster place --format json`.
public final class PlaceJson {
  private PlaceJson() {}

  public static Json of(Whereabouts whereabouts) {
    var asked = whereabouts.asked();
    var json = Parts.begin(asked.inquiry());
    json.put("wishes", ForceAnswerJson.wishes(asked));
    switch (whereabouts.answer()) {
      case ForceAnswer.NotRequired _ -> {}
      case ForceAnswer.Conflict(var limits) ->
          json.putObjects("conflict", limits, ForcePlanJson::limit);
      case ForceAnswer.Planned(var plan, _) ->
          json.putObject(
                  "placement",
                  whereabouts.placement(),
                  it -> placement(it, plan, asked.wishes().orders()))
              .put("complete", whereabouts.complete());
    }
    return json;
  }

  private static Json placement(Placement placement, ForcePlan plan, List<Order> orders) {
    var unit = placement.unit();
    var json =
        new Json()
            .put("unit", ForcePlanJson.unit(unit))
            .put("alike", Whereabouts.alike(unit, plan))
            .putObjects("stays", placement.stays(), it -> ForcePlanJson.assignment(it, plan))
            .putObjects("because", placement.timeline(), ForcePlanJson::cause)
            .put("shortfall", inWeeks(plan.score().shortfall()));
    if (placement.stays().isEmpty()) {
      return Whereabouts.isForbidden(unit, orders)
          ? json.put("forbidden", true)
          : json.put("leftOut", Whereabouts.why(unit, plan).written());
    }
    if (Whereabouts.isPinned(unit, orders)) {
      return json.put("pinned", true);
    }
    return json.put("worth", inWeeks(placement.worth()))
        .putObject("instead", placement.instead(), it -> ForcePlanJson.assignment(it, plan))
        .put("insteadCosts", inWeeks(placement.insteadCosts()));
  }

  private static double inWeeks(long millionths) {
    return (double) millionths / Score.SCALE;
  }
}
