package org.muster.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.Cause;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Limit;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.Measure;
import org.muster.model.plan.Placement;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.plan.Reached;
import org.muster.model.plan.Score;
import org.muster.model.plan.Waterfall;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.resolution.Mode;

final class CauseSentencesTest {
  private static final int FROM = 11;

  @Test
  void theWayOfTheUnitThatCameLastIsTold() {
    assertThat(
            reached(
                new Cause.LineHeld("medevac", 1, Measure.THINGS),
                new Cause.UnitHeld("deu-medevac", FROM),
                new Cause.Notice("deu-medevac", 30, true),
                new Cause.Approval("deu-medevac", 1),
                new Cause.Approach(14, true),
                new Cause.Passage("rail-rzeszow-lviv", 5),
                new Cause.Handover(7, false)))
        .isEqualTo(
            "medevac is filled last: deu-medevac is in place on D+77 (30 days' notice*, 1 day's"
                + " approval, 14 days' approach*, 5 days on rail-rzeszow-lviv) and counts 7 days"
                + " later, after handover.");
  }

  @Test
  void whatIsUsedUpBeforeIsNamed() {
    assertThat(
            reached(
                new Cause.UnitHeld("deu-medevac", FROM),
                new Cause.AvailableFrom("deu-medevac", 70),
                new Cause.Full(new Limit.CorridorCapacity("ferry"), OptionalLong.of(420))))
        .isEqualTo(
            "deu-medevac is in place on D+77 (available from D+70). Sooner is not possible: ferry"
                + " carries no more (420 a week).");
  }

  @Test
  void neverIsToldWithWhatIsMissing() {
    assertThat(
            never(
                new Cause.Gated("ground", "medevac"),
                new Cause.LineHeld("medevac", 1, Measure.THINGS),
                new Cause.NotRelieved("medevac", 28)))
        .isEqualTo(
            "ground counts no further than medevac, which it requires. medevac misses 1 of the 2"
                + " even at its best. From D+196 on units go home and nobody relieves them.");
  }

  @Test
  void whatIsFullForTooShortATimeIsNotToldAsMissing() {
    assertThat(
            never(
                new Cause.LineHeld("medevac", 2, Measure.THINGS),
                new Cause.NotRelieved("medevac", 28)))
        .isEqualTo(
            "medevac is not filled for long enough: where it comes nearest, it misses 2 of the 2"
                + " for a time. From D+196 on units go home and nobody relieves them.");
  }

  @Test
  void whatNobodyOffersIsToldApartFromWhatIsTooLittle() {
    assertThat(never(new Cause.NoOffer("medevac", 0, Measure.THINGS)))
        .isEqualTo("nobody who comes offers role-2-hospital for medevac.");
    assertThat(never(new Cause.NoOffer("medevac", 1, Measure.THINGS)))
        .isEqualTo("those who come bring 1 of the 2 that medevac asks for.");
  }

  @Test
  void aLineThatOpensLateIsFilledByThen() {
    assertThat(reached(new Cause.LineOpens("medevac", 28)))
        .isEqualTo("medevac is needed from D+28 only, and filled by then.");
  }

  @Test
  void ofAUnitItsOwnDateIsTold() {
    var times =
        List.<Cause>of(
            new Cause.Full(new Limit.SiteCapacity("kyiv"), OptionalLong.of(320)),
            new Cause.Notice("deu-medevac", 30, false),
            new Cause.Handover(7, true));
    assertThat(CauseSentences.of(placement(times), plan(), new Days(Optional.empty())))
        .isEqualTo(
            "deu-medevac is in place on D+77 (30 days' notice) and counts 7 days later, after"
                + " handover*. Sooner is not possible: kyiv is full (320).");
    assertThat(CauseSentences.of(placement(List.of()), plan(), new Days(Optional.empty())))
        .isEmpty();
  }

  private static Placement placement(List<Cause> timeline) {
    var unit =
        new PlannedUnit(
            "deu-medevac",
            NationId.of("DEU"),
            Optional.empty(),
            Optional.of(Capability.of("role-2-hospital")),
            List.of(),
            1,
            100,
            false);
    var stay =
        new Assignment(
            "deu-medevac",
            "set",
            "medevac",
            "kyiv",
            FROM,
            FROM + 1,
            FROM + 9,
            List.of(),
            Optional.empty());
    return new Placement(unit, List.of(stay), timeline, 0, Optional.empty(), 0);
  }

  @Test
  void daysHaveDatesWhereDDayHasOne() {
    assertThat(new Days(Optional.of(LocalDate.of(2026, 3, 1))).week(FROM))
        .isEqualTo("D+77 (17 May 2026)");
    assertThat(new Days(Optional.empty()).week(FROM)).isEqualTo("D+77");
  }

  @Test
  void everyRuleHasAWordAndAWayOut() {
    var limits = new LimitSentences(new Days(Optional.empty()));
    assertThat(limits.of(new Limit.Earliest("lva-land", 3)))
        .isEqualTo("lva-land can be in place from D+21 at the soonest");
    assertThat(limits.of(new Limit.HomeFloor(NationId.of("LVA"))))
        .isEqualTo("LVA can spare no more without baring its home");
    assertThat(limits.wayOut(new Limit.Earliest("lva-land", 3)))
        .isEqualTo("take a later day, or leave it out");
  }

  private static String reached(Cause... because) {
    return told(OptionalInt.of(FROM + 1), because);
  }

  private static String never(Cause... because) {
    return told(OptionalInt.empty(), because);
  }

  private static String told(OptionalInt week, Cause... because) {
    return CauseSentences.of(
        new Reached("ioc", week, OptionalInt.empty(), List.of(because)),
        plan(),
        new Days(Optional.empty()));
  }

  private static ForcePlan plan() {
    var line =
        new RequirementLine(
            "medevac",
            Optional.empty(),
            Optional.of(Capability.of("role-2-hospital")),
            Optional.of(Range.of(2)),
            Optional.empty(),
            "",
            List.of(),
            Optional.empty(),
            1,
            RequirementLine.Need.ESSENTIAL,
            List.of(),
            List.of(),
            List.of(),
            "");
    return new ForcePlan(
        Mode.SEQUENTIAL,
        1,
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new LineFill(
                "set",
                line,
                OptionalLong.of(2),
                OptionalLong.empty(),
                0,
                1,
                List.of(new LineFill.Have(1, 0, 1, 0)))),
        List.of(),
        List.of(),
        List.of(),
        new Waterfall(List.of(), 0),
        new Score(0, 0, 0, Optional.empty(), 0, Score.Ending.PROVEN));
  }
}
