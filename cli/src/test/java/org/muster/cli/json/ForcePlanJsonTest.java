package org.muster.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.cli.ask.PlanFile;
import org.muster.model.chance.Chances;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.Assignment.Leg;
import org.muster.model.plan.Cause;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LeftOut;
import org.muster.model.plan.Limit;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.LineFill.Have;
import org.muster.model.plan.Measure;
import org.muster.model.plan.Order;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.plan.PlannedUnit.Part;
import org.muster.model.plan.Reached;
import org.muster.model.plan.Score;
import org.muster.model.plan.Sustained;
import org.muster.model.plan.Waterfall;
import org.muster.model.planning.Planning;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.PledgeId;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementLine.Need;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.resolution.Mode;
import org.muster.model.site.Corridor;

/// A plan with something of everything goes into JSON and comes back, but for the causes.
final class ForcePlanJsonTest {
  private static final Schema SCHEMA = OutputSchemaTest.schema("common", "#/$defs/forcePlan");

  private static final List<Limit> LIMITS =
      List.of(
          new Limit.SiteCapacity("kyiv"),
          new Limit.Throughput("lviv"),
          new Limit.CorridorCapacity("rail"),
          new Limit.LiftCapacity(Corridor.Mode.RAIL),
          new Limit.HomeFloor(NationId.of("LVA")),
          new Limit.OneUnit("lva-land"),
          new Limit.Requires("ground", "medics"),
          new Limit.Order("lva-land=ground"),
          new Limit.Kind("lva-land", "ground"),
          new Limit.Place("ground", "kyiv"),
          new Limit.Consent("kyiv"),
          new Limit.Prohibition("lva-land", "kyiv"),
          new Limit.Earliest("lva-land", 9),
          new Limit.NeverThere("lva-land", "ground"));

  private static final List<Cause> CAUSES =
      List.of(
          new Cause.LineHeld("ground", 2, Measure.THINGS),
          new Cause.LineOpens("ground", 30),
          new Cause.Gated("ground", "medics"),
          new Cause.NoOffer("ground", 1, Measure.STRENGTH),
          new Cause.UnitHeld("lva-land", 4),
          new Cause.Notice("lva-land", 30, true),
          new Cause.Approval("lva-land", 14),
          new Cause.Approach(14, false),
          new Cause.Passage("rail", 3),
          new Cause.CorridorOpens("rail", 20),
          new Cause.AvailableFrom("lva-land", 60),
          new Cause.Handover(7, true),
          new Cause.Elsewhere("lva-land", "medics"),
          new Cause.NotRelieved("ground", 9),
          new Cause.Full(new Limit.OneUnit("lva-land"), OptionalLong.empty()));

  private static final RequirementLine LINE =
      new RequirementLine(
          "ground",
          Optional.of(Component.LAND),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "kyiv",
          List.of(),
          Optional.empty(),
          1,
          Need.DESIRED,
          List.of(),
          List.of(),
          List.of(),
          "");

  private static Mission mission() {
    return new Mission(
        "tiny",
        "tiny",
        "",
        Optional.empty(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new RequirementSet("set", "set", new TreeMap<>(), List.of(), List.of(LINE), "")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Planning.NONE,
        Chances.EVEN);
  }

  private static ForcePlan plan(List<Cause> because) {
    var lva = NationId.of("LVA");
    var pledge = PledgeId.of("lva-land");
    var part = new Part(pledge, lva, 250);
    var land = Optional.of(Component.LAND);
    return new ForcePlan(
        Mode.SIMULTANEOUS,
        2,
        List.of(0, 1),
        List.of(
            new PlannedUnit(
                "lva-land#1",
                lva,
                land,
                Optional.of(Capability.of("infantry")),
                List.of(part),
                1,
                250,
                false),
            new PlannedUnit(
                "lva-land#2", lva, land, Optional.empty(), List.of(part), 0, 250, true)),
        List.of(
            new Assignment(
                "lva-land#1",
                "set",
                "ground",
                "kyiv",
                0,
                1,
                2,
                List.of(new Leg("rail", -9, -2, 300), new Leg("road", -2, 0, 300)),
                Optional.of("cannot hold ground")),
            new Assignment(
                "lva-land#2", "set", "ground", "", 0, 0, 1, List.of(), Optional.empty())),
        List.of(
            new LineFill(
                "set",
                LINE,
                OptionalLong.of(2),
                OptionalLong.of(700),
                0,
                2,
                List.of(new Have(0, 250, 2, 450), new Have(1, 250, 1, 450)))),
        List.of(
            new Reached("ioc", OptionalInt.of(1), OptionalInt.of(0), because),
            new Reached("foc", OptionalInt.empty(), OptionalInt.empty(), List.of())),
        List.of(
            new Sustained("force", 500, 1, OptionalInt.of(2)),
            new Sustained("set/infantry", 1, 2, OptionalInt.empty())),
        List.of(new LeftOut(PledgeId.of("est-land"), LeftOut.Why.NO_TIME)),
        new Waterfall(
            List.of(new Waterfall.Step("said", 900), new Waterfall.Step("sustained", 250)), 700),
        new Score(1_234_567_890, 1_000_000_001, 2, Optional.of(1), 375, Score.Ending.TIME_OVER));
  }

  private static final List<Order> ORDERS =
      List.of(
          new Order.Pin("lva-land#1", "ground", Optional.of("kyiv"), OptionalInt.of(0)),
          new Order.Pin("lva-land", "ground", Optional.empty(), OptionalInt.empty()),
          new Order.Forbid("est-land", Optional.of("ground")),
          new Order.Forbid("est-land", Optional.empty()));

  private static String written(ForcePlan plan) {
    return new Json().put("mission", "tiny").put("plan", ForcePlanJson.of(plan, ORDERS)).written();
  }

  @Test
  void comesBackAsItWent() {
    var plan = plan(List.of());
    var file = PlanFile.parse("plan.json", written(plan), mission());
    assertThat(file.plan()).isEqualTo(plan);
    assertThat(file.orders()).isEqualTo(ORDERS);
  }

  @Test
  void causesAreWrittenButNotReadBack() {
    var text = written(plan(CAUSES));
    assertThat(text).contains("\"kind\" : \"gated\"");
    assertThat(PlanFile.parse("plan.json", text, mission()).plan()).isEqualTo(plan(List.of()));
  }

  @Test
  void isAsPublished() {
    for (var limit : LIMITS) {
      var full = new Cause.Full(limit, OptionalLong.of(7));
      var json = ForcePlanJson.of(plan(List.of(full)), ORDERS).written();
      assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }
    for (var cause : CAUSES) {
      var json = ForcePlanJson.of(plan(List.of(cause)), ORDERS).written();
      assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void theSchemaIsHeldAgainstSomething() {
    var json = ForcePlanJson.of(plan(List.of()), ORDERS).written();
    var wrong = json.replace("\"kind\" : \"pin\"", "\"kind\" : \"nail\"");
    assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void everyKindOfCauseAndLimitIsTriedAbove() {
    assertThat(CAUSES.stream().map(Object::getClass).distinct())
        .hasSameSizeAs(Arrays.asList(Cause.class.getPermittedSubclasses()));
    assertThat(LIMITS.stream().map(Object::getClass).distinct())
        .containsExactlyInAnyOrderElementsOf(kinds(Limit.class).toList());
  }

  private static Stream<Class<?>> kinds(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .flatMap(it -> it.isSealed() ? kinds(it) : Stream.of(it));
  }

  @Test
  void theObjectiveIsInShortfallWeeksAndGapsAreToldByNeed() {
    assertThat(written(plan(List.of())).replaceAll("\\s+", " "))
        .contains(
            "\"objective\" : 1234.56789, \"bound\" : 1000.000001",
            "\"missingStrength\" : [ 450, 450 ]",
            "{ \"set\" : \"set\", \"line\" : \"ground\", \"week\" : 1, \"missing\" : 450, \"of\" : \"heads\" }",
            "\"leg\" : \"road\"");
  }
}
