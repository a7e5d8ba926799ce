package org.muster.cli.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.Assignment.Leg;
import org.muster.model.plan.Cause;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LeftOut;
import org.muster.model.plan.Limit;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.LineFill.Have;
import org.muster.model.plan.Order;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.plan.Reached;
import org.muster.model.plan.Score;
import org.muster.model.plan.Sustained;
import org.muster.model.plan.Waterfall;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;

/// A whole force plan: the member `plan` of `muster plan --format json`.
///
/// It has everything that is needed to hold the plan against its mission or to plan anew around it;
/// `org.muster.cli.ask.PlanFile` reads it back.
public final class ForcePlanJson {
  private ForcePlanJson() {}

  /// @param orders that the plan was made under
  public static Json of(ForcePlan plan, List<Order> orders) {
    var score = plan.score();
    return new Json()
        .put("mode", plan.mode().written())
        .put("horizon", plan.horizon())
        .putNumbers("calendar", plan.calendar().stream().mapToLong(Integer::longValue))
        .put("objective", inShortfallWeeks(score.shortfall()))
        .put("bound", inShortfallWeeks(score.bound()))
        .put("score", score(score))
        .putObjects("orders", orders, ForcePlanJson::order)
        .putObjects("milestones", plan.reached(), ForcePlanJson::reached)
        .putObjects("assignments", plan.assignments(), it -> assignment(it, plan))
        .putObjects("gaps", gaps(plan), ForcePlanJson::gap)
        .putObjects("lines", plan.lines(), ForcePlanJson::line)
        .putObjects("units", plan.units(), ForcePlanJson::unit)
        .putObjects("leftOut", plan.leftOut(), ForcePlanJson::leftOut)
        .putObjects("sustained", plan.sustained(), ForcePlanJson::sustained)
        .putObjects("waterfall", plan.waterfall().steps(), ForcePlanJson::step)
        .put("required", plan.waterfall().required());
  }

  private static double inShortfallWeeks(long millionths) {
    return (double) millionths / Score.SCALE;
  }

  private static Json score(Score score) {
    var json =
        new Json()
            .put("shortfall", score.shortfall())
            .put("bound", score.bound())
            .put("moves", score.moves());
    score.changes().ifPresent(it -> json.put("changes", it));
    return json.put("burden", score.burden()).put("ending", score.ending().written());
  }

  static Json order(Order order) {
    return switch (order) {
      case Order.Pin pin ->
          putCount(
              new Json()
                  .put("kind", "pin")
                  .put("unit", pin.unit())
                  .put("line", pin.line())
                  .putText("site", pin.site()),
              "from",
              pin.from());
      case Order.Forbid forbid ->
          new Json()
              .put("kind", "forbid")
              .put("unit", forbid.unit())
              .putText("line", forbid.line());
    };
  }

  private static Json putCount(Json json, String name, OptionalInt count) {
    return count.isPresent() ? json.put(name, count.getAsInt()) : json;
  }

  private static Json reached(Reached reached) {
    var json = new Json().put("name", reached.name());
    putCount(json, "week", reached.week());
    putCount(json, "bound", reached.bound());
    return json.putObjects("because", reached.because(), ForcePlanJson::cause);
  }

  static Json assignment(Assignment stay, ForcePlan plan) {
    var json = new Json().put("unit", stay.unit());
    plan.findUnit(stay.unit()).ifPresent(it -> json.put("nation", it.nation().code()));
    json.put("set", stay.set())
        .put("line", stay.line())
        .put("site", stay.site())
        .put("from", stay.from())
        .put("effective", stay.effective())
        .put("to", stay.to());
    if (!stay.legs().isEmpty()) {
      json.put("leg", stay.legs().getLast().corridor());
    }
    return json.putObjects("legs", stay.legs(), ForcePlanJson::leg).putText("risk", stay.risk());
  }

  private static Json leg(Leg leg) {
    return new Json()
        .put("corridor", leg.corridor())
        .put("departs", leg.departs())
        .put("arrives", leg.arrives())
        .put("load", leg.load());
  }

  /// What a line misses in a week.
  ///
  /// @param of things or heads
  private record Gap(LineFill line, int week, long missing, String of) {}

  private static List<Gap> gaps(ForcePlan plan) {
    var gaps = new ArrayList<Gap>();
    for (var line : plan.lines()) {
      for (int week = 0; week < line.weeks().size(); week++) {
        if (line.isDue(week)) {
          var have = line.weeks().get(week);
          add(gaps, new Gap(line, week, have.missingThings(), "things"));
          add(gaps, new Gap(line, week, have.missingStrength(), "heads"));
        }
      }
    }
    return gaps;
  }

  private static void add(Collection<Gap> gaps, Gap gap) {
    if (gap.missing() > 0) {
      gaps.add(gap);
    }
  }

  private static Json gap(Gap gap) {
    return new Json()
        .put("set", gap.line().set())
        .put("line", gap.line().line().id())
        .put("week", gap.week())
        .put("missing", gap.missing())
        .put("of", gap.of());
  }

  static Json line(LineFill line) {
    var json = new Json().put("set", line.set()).put("line", line.line().id());
    Parts.putCount(json, "needThings", line.needThings());
    Parts.putCount(json, "needStrength", line.needStrength());
    return json.put("from", line.from())
        .put("to", line.to())
        .putNumbers("things", weekly(line, Have::things))
        .putNumbers("strength", weekly(line, Have::strength))
        .putNumbers("missingThings", weekly(line, Have::missingThings))
        .putNumbers("missingStrength", weekly(line, Have::missingStrength));
  }

  private static LongStream weekly(LineFill line, ToLongFunction<Have> figure) {
    return line.weeks().stream().mapToLong(figure);
  }

  static Json unit(PlannedUnit unit) {
    return new Json()
        .put("id", unit.id())
        .put("nation", unit.nation().code())
        .putText("component", unit.component().map(Component::written))
        .putText("capability", unit.capability().map(Capability::name))
        .put("things", unit.things())
        .put("strength", unit.strength())
        .put("notional", unit.notional())
        .putObjects("parts", unit.parts(), ForcePlanJson::part);
  }

  private static Json part(PlannedUnit.Part part) {
    return new Json()
        .put("pledge", part.pledge().id())
        .put("nation", part.nation().code())
        .put("strength", part.strength());
  }

  private static Json leftOut(LeftOut leftOut) {
    return new Json().put("pledge", leftOut.pledge().id()).put("why", leftOut.why().written());
  }

  private static Json sustained(Sustained sustained) {
    return putCount(
        new Json()
            .put("subject", sustained.subject())
            .put("level", sustained.level())
            .put("until", sustained.until()),
        "closedForm",
        sustained.closedForm());
  }

  private static Json step(Waterfall.Step step) {
    return new Json().put("step", step.name()).put("strength", step.strength());
  }

  static Json cause(Cause cause) {
    return switch (cause) {
      case Cause.LineHeld(var line, var missing, var of) ->
          kind("line-held").put("line", line).put("missing", missing).put("of", of.written());
      case Cause.LineOpens(var line, var day) ->
          kind("line-opens").put("line", line).put("day", day);
      case Cause.Gated(var line, var by) -> kind("gated").put("line", line).put("by", by);
      case Cause.NoOffer(var line, var offered, var of) ->
          kind("no-offer").put("line", line).put("offered", offered).put("of", of.written());
      case Cause.UnitHeld(var unit, var week) ->
          kind("unit-held").put("unit", unit).put("week", week);
      case Cause.Notice(var unit, var days, var assumed) ->
          kind("notice").put("unit", unit).put("days", days).put("assumed", assumed);
      case Cause.Approval(var unit, var days) ->
          kind("approval").put("unit", unit).put("days", days);
      case Cause.Approach(var days, var assumed) ->
          kind("approach").put("days", days).put("assumed", assumed);
      case Cause.Passage(var corridor, var days) ->
          kind("passage").put("corridor", corridor).put("days", days);
      case Cause.CorridorOpens(var corridor, var day) ->
          kind("corridor-opens").put("corridor", corridor).put("day", day);
      case Cause.Full(var limit, var capacity) ->
          Parts.putCount(kind("full").put("limit", limit(limit)), "capacity", capacity);
      case Cause.AvailableFrom(var unit, var day) ->
          kind("available-from").put("unit", unit).put("day", day);
      case Cause.Handover(var days, var assumed) ->
          kind("handover").put("days", days).put("assumed", assumed);
      case Cause.Elsewhere(var unit, var line) ->
          kind("elsewhere").put("unit", unit).put("line", line);
      case Cause.NotRelieved(var line, var week) ->
          kind("not-relieved").put("line", line).put("week", week);
    };
  }

  static Json limit(Limit limit) {
    return switch (limit) {
      case Limit.SiteCapacity(var site) -> kind("site-capacity").put("site", site);
      case Limit.Throughput(var site) -> kind("throughput").put("site", site);
      case Limit.CorridorCapacity(var corridor) ->
          kind("corridor-capacity").put("corridor", corridor);
      case Limit.LiftCapacity(var mode) -> kind("lift-capacity").put("mode", mode.written());
      case Limit.HomeFloor(var nation) -> kind("home-floor").put("nation", nation.code());
      case Limit.OneUnit(var unit) -> kind("one-unit").put("unit", unit);
      case Limit.Requires(var line, var required) ->
          kind("requires").put("line", line).put("required", required);
      case Limit.Order(var written) -> kind("order").put("order", written);
      case Limit.Kind(var unit, var line) -> kind("kind").put("unit", unit).put("line", line);
      case Limit.Place(var line, var site) -> kind("place").put("line", line).put("site", site);
      case Limit.Consent(var site) -> kind("consent").put("site", site);
      case Limit.Prohibition(var unit, var site) ->
          kind("prohibition").put("unit", unit).put("site", site);
      case Limit.Earliest(var unit, var week) ->
          kind("earliest").put("unit", unit).put("week", week);
      case Limit.NeverThere(var unit, var line) ->
          kind("never-there").put("unit", unit).put("line", line);
    };
  }

  private static Json kind(String kind) {
    return new Json().put("kind", kind);
  }
}
