package org.muster.cli.json;

import org.muster.cli.ask.PlanInquiry;
import org.muster.cli.ask.Wishes;
import org.muster.cli.plan.Comparison;
import org.muster.cli.plan.Comparison.Moved;
import org.muster.cli.plan.ForceAnswer;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.Score;

/// What asking for a force plan came to: the members `wishes`, and `plan` and `comparison` or
/// `conflict`.
final class ForceAnswerJson {
  private ForceAnswerJson() {}

  static void add(Json json, PlanInquiry asked, ForceAnswer answer) {
    json.put("wishes", wishes(asked));
    switch (answer) {
      case ForceAnswer.NotRequired _ -> {}
      case ForceAnswer.Planned(var plan, var comparison) ->
          json.put("plan", ForcePlanJson.of(plan, asked.wishes().orders()))
              .putObject("comparison", comparison, ForceAnswerJson::comparison);
      case ForceAnswer.Conflict(var limits) ->
          json.putObjects("conflict", limits, ForcePlanJson::limit);
    }
  }

  static Json wishes(PlanInquiry asked) {
    Wishes wishes = asked.wishes();
    var shifts = new Json();
    wishes.shifts().forEach((nation, days) -> shifts.put(nation.code(), days));
    var json =
        new Json()
            .put("mode", wishes.mode().written())
            .putText("dDay", wishes.dDay())
            .putText("horizon", wishes.horizon().map(it -> it.written()))
            .put("shifts", shifts)
            .putObjects("orders", wishes.orders(), ForcePlanJson::order)
            .put("seed", wishes.effort().seed())
            .put("settingHash", asked.inquiry().settingHash());
    return json.putTexts("expiredByDDay", asked.gone().stream().map(it -> it.id().id()).toList());
  }

  private static Json comparison(Comparison comparison) {
    return new Json()
        .putText("file", comparison.file())
        .put("before", (double) comparison.before().score().shortfall() / Score.SCALE)
        .put("price", (double) comparison.price() / Score.SCALE)
        .putObjects("moved", comparison.moved(), it -> moved(it));
  }

  private static Json moved(Moved moved) {
    return new Json()
        .put("unit", moved.unit())
        .putObject("before", moved.before(), ForceAnswerJson::stay)
        .putObject("now", moved.now(), ForceAnswerJson::stay);
  }

  static Json stay(Assignment stay) {
    return new Json()
        .put("line", stay.line())
        .put("site", stay.site())
        .put("from", stay.from())
        .put("to", stay.to());
  }
}
