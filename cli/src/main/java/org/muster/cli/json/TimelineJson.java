package org.muster.cli.json;

import java.util.stream.IntStream;
import org.muster.cli.ask.PlanInquiry;
import org.muster.cli.plan.ForceAnswer;
import org.muster.cli.plan.Spells;
import org.muster.cli.plan.Spells.Spell;
import org.muster.model.mission.Mission;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Reached;

/// Who is where from week to week: `muster timeline --format json`.
public final class TimelineJson {
  private TimelineJson() {}

  public static Json of(PlanInquiry asked, ForceAnswer answer) {
    var json = Parts.begin(asked.inquiry());
    json.put("wishes", ForceAnswerJson.wishes(asked));
    switch (answer) {
      case ForceAnswer.NotRequired _ -> {}
      case ForceAnswer.Planned(var plan, _) ->
          json.put("timeline", timeline(asked.inquiry().mission(), plan));
      case ForceAnswer.Conflict(var limits) ->
          json.putObjects("conflict", limits, ForcePlanJson::limit);
    }
    return json;
  }

  private static Json timeline(Mission mission, ForcePlan plan) {
    var weeks = IntStream.range(0, plan.horizon());
    return new Json()
        .put("horizon", plan.horizon())
        .putObjects("units", Spells.of(mission, plan), TimelineJson::unit)
        .putNumbers("strength", weeks.mapToLong(plan::strengthInPlace))
        .putNumbers(
            "required", IntStream.range(0, plan.horizon()).mapToLong(it -> required(plan, it)))
        .putObjects("milestones", plan.reached(), TimelineJson::reached);
  }

  private static long required(ForcePlan plan, int week) {
    return plan.lines().stream()
        .filter(it -> it.isDue(week))
        .mapToLong(it -> it.needStrength().orElse(0))
        .sum();
  }

  private static Json unit(Spells spells) {
    return new Json()
        .put("id", spells.unit().id())
        .put("nation", spells.unit().nation().code())
        .put("strength", spells.unit().strength())
        .putObjects("stays", spells.stays(), ForceAnswerJson::stay)
        .putTexts("weeks", spells.weeks().stream().map(Spell::written).toList());
  }

  private static Json reached(Reached reached) {
    var json = new Json().put("name", reached.name());
    return reached.week().isPresent() ? json.put("week", reached.week().getAsInt()) : json;
  }
}
