package org.muster.cli.json;

import org.muster.cli.plan.ForceAnswer;
import org.muster.cli.plan.PriceList;
import org.muster.model.plan.Price;
import org.muster.model.plan.Price.Change;
import org.muster.model.plan.Score;

/// What would buy how much: `muster prices --format json`.
public final class PricesJson {
  private PricesJson() {}

  public static Json of(PriceList list) {
    var json = Parts.begin(list.asked().inquiry());
    json.put("wishes", ForceAnswerJson.wishes(list.asked()));
    switch (list.answer()) {
      case ForceAnswer.NotRequired _ -> {}
      case ForceAnswer.Conflict(var limits) ->
          json.putObjects("conflict", limits, ForcePlanJson::limit);
      case ForceAnswer.Planned(var plan, _) ->
          json.put("shortfall", (double) plan.score().shortfall() / Score.SCALE)
              .putObjects("prices", list.prices(), PricesJson::price)
              .put("complete", list.complete());
    }
    return json;
  }

  private static Json price(Price price) {
    return change(price.change()).put("buys", (double) price.buys() / Score.SCALE);
  }

  private static Json change(Change change) {
    return switch (change) {
      case Change.OneMoreUnit(var line, var things, var strength) ->
          kind("one-more-unit").put("line", line).put("things", things).put("strength", strength);
      case Change.WeekSooner(var nation) -> kind("week-sooner").put("nation", nation.code());
      case Change.NoFloor(var nation, var spare) ->
          Parts.putCount(kind("no-floor").put("nation", nation.code()), "spare", spare);
      case Change.TwiceTheCorridor(var corridor) ->
          kind("twice-the-corridor").put("corridor", corridor);
      case Change.TwiceTheSite(var site) -> kind("twice-the-site").put("site", site);
    };
  }

  private static Json kind(String kind) {
    return new Json().put("kind", kind);
  }
}
