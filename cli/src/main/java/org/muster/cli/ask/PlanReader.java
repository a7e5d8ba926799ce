package org.muster.cli.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.exchange.finding.ShapeFinding;
import org.muster.exchange.finding.Similar;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.Assignment.Leg;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LeftOut;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.LineFill.Have;
import org.muster.model.plan.Order;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.plan.PlannedUnit.Part;
import org.muster.model.plan.Reached;
import org.muster.model.plan.Score;
import org.muster.model.plan.Sustained;
import org.muster.model.plan.Waterfall;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.PledgeId;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.resolution.Mode;
import org.muster.model.word.Word;

/// Reads the member `plan` back into a plan. Its shape is that of `forcePlan` in the published
/// schema.
final class PlanReader {
  /// A hundred years, in weeks and in days: more is a mistake.
  private static final int MOST_WEEKS = 5_220;

  private static final int MOST_DAYS = 7 * MOST_WEEKS;
  private static final long MOST = 1_000_000_000_000L;

  private final Mission mission;

  PlanReader(Mission mission) {
    this.mission = mission;
  }

  /// A plan and the orders it was made under.
  record Read(ForcePlan plan, List<Order> orders) {}

  private enum OrderKind implements Word {
    PIN,
    FORBID
  }

  Read plan(Fields json) {
    var plan =
        new ForcePlan(
            json.word("mode", Mode.values()),
            json.count("horizon", 0, MOST_WEEKS),
            json.numbers("calendar", 0, MOST_WEEKS).stream().map(Math::toIntExact).toList(),
            json.objects("units", "a unit", this::unit),
            json.objects("assignments", "an assignment", this::assignment),
            json.objects("lines", "a line", this::line),
            json.objects("milestones", "a milestone", this::reached),
            json.objects("sustained", "an entry of sustained", this::sustained),
            json.objects("leftOut", "an entry of leftOut", this::leftOut),
            new Waterfall(
                json.objects("waterfall", "a step", this::step), json.number("required", 0, MOST)),
            json.object("score", "the score").map(this::score).orElse(NO_SCORE));
    return new Read(plan, json.findObjects("orders", "an order", this::order));
  }

  private static final Score NO_SCORE =
      new Score(0, 0, 0, Optional.empty(), 0, Score.Ending.STOPPED);

  private Optional<PlannedUnit> unit(Fields json) {
    var id = json.text("id");
    var nation = nation(json);
    var component = json.findWord("component", Component.values());
    var capability = json.findText("capability").map(Capability::of);
    var things = json.number("things", 0, MOST);
    var strength = json.number("strength", 0, MOST);
    var notional = json.truth("notional");
    var parts = json.objects("parts", "a part of the unit \"%s\"".formatted(id), this::part);
    return json.isSound()
        ? nation.map(
            it -> new PlannedUnit(id, it, component, capability, parts, things, strength, notional))
        : Optional.empty();
  }

  private Optional<Part> part(Fields json) {
    var pledge = json.text("pledge");
    var nation = nation(json);
    var strength = json.number("strength", 0, MOST);
    return nation.map(it -> new Part(PledgeId.of(pledge), it, strength));
  }

  private static Optional<NationId> nation(Fields json) {
    var code = json.text("nation");
    if (!json.isSound() || NationId.isCode(code)) {
      return NationId.isCode(code) ? Optional.of(NationId.of(code)) : Optional.empty();
    }
    json.wrong(
        new ShapeFinding.WrongForm(
            json.at("nation"), "\"nation\"", code, "three capital letters, such as LVA"));
    return Optional.empty();
  }

  private Optional<Assignment> assignment(Fields json) {
    var unit = json.text("unit");
    var set = json.text("set");
    var line = json.text("line");
    var site = json.text("site");
    var from = week(json, "from");
    var effective = week(json, "effective");
    var to = week(json, "to");
    var legs = json.objects("legs", "a leg of the unit \"%s\"".formatted(unit), this::leg);
    var risk = json.findText("risk");
    if (json.isSound() && (from > effective || effective > to || from >= to)) {
      json.wrong(
          new PlanMistake.UpsideDown(
              json.at(),
              "the stay of the unit \"%s\" (from %d, effective %d, to %d)"
                  .formatted(unit, from, effective, to)));
    }
    return json.isSound()
        ? Optional.of(new Assignment(unit, set, line, site, from, effective, to, legs, risk))
        : Optional.empty();
  }

  private static int week(Fields json, String name) {
    return json.count(name, -MOST_WEEKS, MOST_WEEKS);
  }

  private Optional<Leg> leg(Fields json) {
    var corridor = json.text("corridor");
    var departs = json.count("departs", -MOST_DAYS, MOST_DAYS);
    var arrives = json.count("arrives", -MOST_DAYS, MOST_DAYS);
    var load = json.number("load", 0, MOST);
    if (json.isSound() && arrives <= departs) {
      json.wrong(
          new PlanMistake.UpsideDown(
              json.at(),
              "the leg \"%s\" (departs %d, arrives %d)".formatted(corridor, departs, arrives)));
    }
    return json.isSound()
        ? Optional.of(new Leg(corridor, departs, arrives, load))
        : Optional.empty();
  }

  private Optional<LineFill> line(Fields json) {
    var set = json.text("set");
    var id = json.text("line");
    var line = json.isSound() ? line(json, set, id) : Optional.<RequirementLine>empty();
    var things = json.findNumber("needThings", 0, MOST);
    var strength = json.findNumber("needStrength", 0, MOST);
    var from = week(json, "from");
    var to = week(json, "to");
    var weeks = weeks(json, id);
    return json.isSound()
        ? line.map(it -> new LineFill(set, it, things, strength, from, to, weeks))
        : Optional.empty();
  }

  private Optional<RequirementLine> line(Fields json, String set, String id) {
    var lines =
        mission.requirements().stream()
            .filter(it -> it.id().equals(set))
            .flatMap(it -> it.lines().stream())
            .toList();
    var found = lines.stream().filter(it -> it.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      var known = lines.stream().map(RequirementLine::id).toList();
      json.wrong(
          new PlanMistake.NotInMission(
              json.at("line"), "line of the set " + set, id, Similar.to(id, known)));
    }
    return found;
  }

  private static List<Have> weeks(Fields json, String line) {
    var things = json.numbers("things", 0, MOST);
    var strength = json.numbers("strength", 0, MOST);
    var missingThings = json.numbers("missingThings", 0, MOST);
    var missingStrength = json.numbers("missingStrength", 0, MOST);
    var count = things.size();
    if (Stream.of(strength, missingThings, missingStrength).anyMatch(it -> it.size() != count)) {
      if (json.isSound()) {
        json.wrong(new PlanMistake.Uneven(json.at(), line));
      }
      return List.of();
    }
    var weeks = new ArrayList<Have>();
    for (int week = 0; week < count; week++) {
      weeks.add(
          new Have(
              things.get(week),
              strength.get(week),
              missingThings.get(week),
              missingStrength.get(week)));
    }
    return weeks;
  }

  private Optional<Reached> reached(Fields json) {
    return Optional.of(
        new Reached(
            json.text("name"),
            json.findCount("week", 0, MOST_WEEKS),
            json.findCount("bound", 0, MOST_WEEKS),
            List.of()));
  }

  private Optional<Sustained> sustained(Fields json) {
    return Optional.of(
        new Sustained(
            json.text("subject"),
            json.number("level", 0, MOST),
            json.count("until", 0, MOST_WEEKS),
            json.findCount("closedForm", 0, MOST_WEEKS)));
  }

  private Optional<LeftOut> leftOut(Fields json) {
    return Optional.of(
        new LeftOut(PledgeId.of(json.text("pledge")), json.word("why", LeftOut.Why.values())));
  }

  private Optional<Waterfall.Step> step(Fields json) {
    return Optional.of(new Waterfall.Step(json.text("step"), json.number("strength", 0, MOST)));
  }

  private Score score(Fields json) {
    return new Score(
        json.number("shortfall", 0, Long.MAX_VALUE),
        json.number("bound", 0, Long.MAX_VALUE),
        json.count("moves", 0, Integer.MAX_VALUE),
        json.findNumber("changes", 0, Integer.MAX_VALUE).stream()
            .mapToObj(Math::toIntExact)
            .findFirst(),
        json.number("burden", 0, MOST),
        json.word("ending", Score.Ending.values()));
  }

  private Optional<Order> order(Fields json) {
    var unit = json.text("unit");
    return Optional.of(
        switch (json.word("kind", OrderKind.values())) {
          case PIN ->
              new Order.Pin(
                  unit,
                  json.text("line"),
                  json.findText("site"),
                  json.findCount("from", -MOST_WEEKS, MOST_WEEKS));
          case FORBID -> new Order.Forbid(unit, json.findText("line"));
        });
  }
}
