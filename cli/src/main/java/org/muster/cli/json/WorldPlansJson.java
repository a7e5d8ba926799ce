package org.muster.cli.json;

import java.util.stream.LongStream;
import org.muster.cli.plan.WorldPlans;
import org.muster.model.plan.Score;
import org.muster.model.sweep.CasePlan;
import org.muster.model.sweep.PlanSummary.Dated;

/// The force plans of many worlds: the member `plans` of `muster sweep --format json`.
final class WorldPlansJson {
  private WorldPlansJson() {}

  static Json of(WorldPlans plans) {
    return new Json()
        .put("sets", plans.cases())
        .put("share", plans.share())
        .put("complete", plans.complete())
        .putObjects("made", plans.made(), WorldPlansJson::made);
  }

  private static Json made(CasePlan it) {
    var plan = it.plan().orElseThrow();
    var choices = new Json();
    it.of().world().choices().forEach((id, option) -> choices.put(id.name(), option));
    return new Json()
        .put("first", it.of().first())
        .put("worlds", it.of().worlds())
        .put("share", it.of().weight())
        .put("choices", choices)
        .putTexts("comes", it.of().comes().keySet())
        .putTexts("applies", it.of().sets())
        .put("shortfall", (double) plan.shortfall() / Score.SCALE)
        .put("bound", (double) plan.bound() / Score.SCALE)
        .put("ending", plan.ending().written())
        .putNumbers(
            "strength",
            LongStream.range(0, plan.horizon()).map(week -> plan.strengthInPlace((int) week)))
        .putObjects("milestones", plan.reached(), WorldPlansJson::dated);
  }

  private static Json dated(Dated it) {
    var json = new Json().put("name", it.milestone());
    return it.week().isPresent() ? json.put("week", it.week().getAsInt()) : json;
  }
}
