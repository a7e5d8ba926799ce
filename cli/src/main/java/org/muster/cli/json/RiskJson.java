package org.muster.cli.json;

import java.util.List;
import java.util.stream.IntStream;
import org.muster.cli.ask.RiskInquiry;
import org.muster.model.risk.Estimate;
import org.muster.model.risk.Factor;
import org.muster.model.risk.Quantile;
import org.muster.model.risk.Risk;
import org.muster.model.risk.Risk.LineRisk;
import org.muster.model.risk.Risk.MilestoneRisk;
import org.muster.model.risk.Spread;
import org.muster.model.risk.Swing;
import org.muster.model.risk.Swing.Side;
import org.muster.model.risk.Swing.Turn;
import org.muster.model.sweep.Share;

/// What becomes of the force plan: `muster risk --format json`.
public final class RiskJson {
  private RiskJson() {}

  public static Json of(RiskInquiry asked, Risk risk) {
    return Parts.begin(asked.inquiry())
        .put("mode", risk.mode().written())
        .put("by", risk.by())
        .put("draws", risk.draws())
        .put("seed", risk.seed())
        .put("sets", risk.cases())
        .put("planned", risk.planned())
        .put("unplanned", risk.unplanned())
        .put("complete", risk.complete())
        .put("horizon", risk.horizon())
        .putTexts("open", asked.open().stream().map(it -> it.id()).toList())
        .put("comes", spread(risk.comes()))
        .putObjects("fan", weeks(risk), it -> spread(risk.fan().get(it)).put("week", it))
        .putObjects("milestones", risk.milestones(), RiskJson::milestone)
        .putObjects("lines", risk.lines(), RiskJson::line)
        .putObjects(
            "targets",
            risk.targets(),
            it -> new Json().put("name", it.name()).put("reached", share(it.reached())))
        .putObjects("swings", risk.swings(), RiskJson::swing);
  }

  private static List<Integer> weeks(Risk risk) {
    return IntStream.range(0, risk.fan().size()).boxed().toList();
  }

  private static Json spread(Spread spread) {
    return new Json()
        .putObjects("quantiles", places(), it -> quantile(it, spread.quantiles().get(it)))
        .put("mean", estimate(spread.mean()));
  }

  private static List<Integer> places() {
    return IntStream.range(0, Spread.LEVELS.size()).boxed().toList();
  }

  private static Json quantile(int place, Quantile it) {
    return new Json()
        .put("at", Spread.LEVELS.get(place))
        .put("value", it.value())
        .put("low", it.low())
        .put("high", it.high());
  }

  /// A week that is never is left out.
  private static Json when(int place, Quantile it) {
    var json = new Json().put("at", Spread.LEVELS.get(place));
    putWeek(json, "week", it.value());
    putWeek(json, "low", it.low());
    putWeek(json, "high", it.high());
    return json;
  }

  private static void putWeek(Json json, String name, long week) {
    if (week != Quantile.NEVER) {
      json.put(name, week);
    }
  }

  private static Json estimate(Estimate it) {
    return new Json().put("value", it.value()).put("low", it.low()).put("high", it.high());
  }

  private static Json share(Share it) {
    return new Json()
        .put("in", it.in().longValueExact())
        .put("of", it.of().longValueExact())
        .put("value", it.value())
        .put("low", it.low())
        .put("high", it.high());
  }

  private static Json milestone(MilestoneRisk it) {
    return new Json()
        .put("name", it.name())
        .put("comes", share(it.comes()))
        .putObjects("byWeek", it.byWeek(), RiskJson::share)
        .putObjects("quantiles", places(), place -> when(place, it.quantiles().get(place)));
  }

  private static Json line(LineRisk it) {
    return new Json()
        .put("set", it.set())
        .put("line", it.line())
        .put("applies", share(it.applies()))
        .putObjects("byMonth", it.byMonth(), RiskJson::share);
  }

  private static Json swing(Swing swing) {
    return factor(swing.factor())
        .put("clear", swing.isClear())
        .put("less", side(swing.less()))
        .put("more", side(swing.more()));
  }

  private static Json factor(Factor factor) {
    return switch (factor) {
      case Factor.Decides(var decision) -> kind("decision").put("subject", decision.name());
      case Factor.Honours(var nation) -> kind("honours").put("subject", nation.code());
      case Factor.Strength(var nation) -> kind("strength").put("subject", nation.code());
      case Factor.Lateness(var nation) -> kind("delay").put("subject", nation.code());
      case Factor.DDay() -> kind("d-day");
    };
  }

  private static Json kind(String kind) {
    return new Json().put("kind", kind);
  }

  private static Json side(Side side) {
    var json = new Json();
    switch (side.turn()) {
      case Turn.Takes(var option) -> json.put("option", option);
      case Turn.Kept() -> json.put("kept", true);
      case Turn.Broken() -> json.put("kept", false);
      case Turn.Lower(var limit) -> json.put("atMost", limit);
      case Turn.Upper(var limit) -> json.put("atLeast", limit);
    }
    return json.put("draws", side.draws())
        .put("strength", estimate(side.strength()))
        .put("milestone", share(side.milestone()));
  }
}
