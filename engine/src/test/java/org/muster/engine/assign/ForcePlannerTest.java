package org.muster.engine.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.Scene.days;
import static org.muster.engine.Scene.window;
import static org.muster.engine.assign.Field.stays;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Cause;
import org.muster.model.plan.LeftOut;
import org.muster.model.plan.Limit;
import org.muster.model.plan.Measure;
import org.muster.model.plan.Price.Change.NoFloor;
import org.muster.model.plan.Score;
import org.muster.model.planning.Milestone;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Caveat;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine.Substitute;

/// What plans do, each in the smallest theatre that shows it.
class ForcePlannerTest {
  private final Field field = new Field();

  private Field oneUnit() {
    return field.pledge("lva", "LVA", it -> {}).line("ground", it -> {});
  }

  @Test
  void aUnitThatIsReadyGoesAndStays() {
    var plan = oneUnit().plan();
    assertThat(stays(plan)).containsExactly("lva ground kyiv 0-20");
    assertThat(plan.score().shortfall()).isZero();
    assertThat(plan.score().ending()).isEqualTo(Score.Ending.PROVEN);
  }

  @Test
  void noticeApproachAndHandoverComeBeforeAUnitCounts() {
    field.notice = 30;
    field.approach = 10;
    field.handover = 7;
    var stay = oneUnit().plan().assignments().getFirst();
    assertThat(stay.from()).isEqualTo(6); // day 40 is in week 5
    assertThat(stay.effective()).isEqualTo(7);
  }

  @Test
  void aLineThatNobodyFillsIsAGapAndNotAnError() {
    field
        .pledge("lva", "LVA", it -> {})
        .line("medics", it -> it.capability = Optional.of(Capability.of("medevac")));
    var plan = field.plan();
    assertThat(plan.assignments()).isEmpty();
    assertThat(plan.lines().getFirst().weeks())
        .allSatisfy(it -> assertThat(it.missingThings()).isEqualTo(1));
    assertThat(plan.leftOut().getFirst().why()).isEqualTo(LeftOut.Why.NO_LINE);
  }

  @Test
  void twoUnitsOnToursRelieveEachOtherAndTheReliefOverlaps() {
    field.handover = 7;
    field
        .pledge(
            "nor",
            "NOR",
            it -> {
              it.units = Optional.of(Range.of(2));
              it.tour = Optional.of(days(42));
              it.dwell = Optional.of(days(28));
            })
        .line("ground", it -> it.when = Optional.of(window(7, 139)));
    var plan = field.plan();
    assertThat(stays(plan))
        .containsExactly(
            "nor#1 ground kyiv 0-6",
            "nor#2 ground kyiv 5-11",
            "nor#1 ground kyiv 10-16",
            "nor#2 ground kyiv 15-20");
    assertThat(plan.score().shortfall()).isZero();
    var kept = plan.sustained().getFirst();
    assertThat(kept.until()).isEqualTo(20);
    assertThat(kept.closedForm()).hasValue(20);
  }

  @Test
  void whereDwellIsLongTheClosedFormAndThePlanTellTheSameEnd() {
    field
        .pledge(
            "nor",
            "NOR",
            it -> {
              it.units = Optional.of(Range.of(2));
              it.tour = Optional.of(days(35));
              it.dwell = Optional.of(days(70));
            })
        .line("ground", it -> {});
    var kept = field.plan().sustained().getFirst();
    assertThat(kept.until()).isEqualTo(10);
    assertThat(kept.closedForm()).hasValue(10);
  }

  @Test
  void infantryIsWorthNothingWithoutMedicalEvacuation() {
    field
        .pledge("lva", "LVA", it -> {})
        .line("medics", it -> it.capability = Optional.of(Capability.of("medevac")))
        .line("ground", it -> it.requires = List.of("medics"))
        .milestone("ioc", 100);
    var plan = field.plan();
    assertThat(plan.assignments()).isEmpty();
    assertThat(plan.reached().getFirst().week()).isEmpty();
    assertThat(plan.reached().getFirst().because())
        .contains(new Cause.NoOffer("medics", 0, Measure.THINGS));
  }

  @Test
  void halfTheMedicalEvacuationIsWorthHalfTheInfantry() {
    field
        .pledge("lva", "LVA", it -> it.units = Optional.of(Range.of(4)))
        .pledge("nor", "NOR", it -> it.capability = Optional.of(Capability.of("medevac")))
        .line(
            "medics",
            it -> {
              it.capability = Optional.of(Capability.of("medevac"));
              it.things = Optional.of(Range.of(2));
            })
        .line(
            "ground",
            it -> {
              it.things = Optional.of(Range.of(4));
              it.requires = List.of("medics");
            });
    var plan = field.plan();
    assertThat(plan.lines().get(1).weeks())
        .allSatisfy(it -> assertThat(it.missingThings()).isEqualTo(2));
    assertThat(plan.assignments()).hasSize(3);
  }

  @Test
  void aNarrowWayMakesUnitsComeOneAfterTheOther() {
    field
        .pledge(
            "lva",
            "LVA",
            it -> {
              it.units = Optional.of(Range.of(2));
              it.heads = Optional.of(Range.of(200));
            })
        .line("ground", it -> it.things = Optional.of(Range.of(2)))
        .corridor("rail", "lublin", "kyiv", Optional.of(Range.of(15))); // 105 a week
    var plan = field.milestone("foc", 100).plan();
    assertThat(stays(plan)).containsExactly("lva#1 ground kyiv 1-20", "lva#2 ground kyiv 2-20");
    assertThat(plan.reached().getFirst().because())
        .contains(new Cause.Full(new Limit.CorridorCapacity("rail"), OptionalLong.of(105)));
  }

  @Test
  void unitsComeBeforeTheirLineIsDueWhereTheWayIsNarrow() {
    field
        .pledge(
            "lva",
            "LVA",
            it -> {
              it.units = Optional.of(Range.of(2));
              it.heads = Optional.of(Range.of(200));
            })
        .line(
            "ground",
            it -> {
              it.things = Optional.of(Range.of(2));
              it.when = Optional.of(window(56, 139));
            })
        .corridor("rail", "lublin", "kyiv", Optional.of(Range.of(15)));
    assertThat(field.plan().score().shortfall()).isZero();
  }

  @Test
  void aHomeDefenceFloorKeepsTheRestAtHome() {
    field
        .pledge(
            "lva",
            "LVA",
            it -> {
              it.units = Optional.of(Range.of(3));
              it.heads = Optional.of(Range.of(300));
            })
        .nation("LVA", 1000, 750)
        .line("ground", it -> it.things = Optional.of(Range.of(3)));
    assertThat(field.plan().assignments()).hasSize(2);
  }

  @Test
  void aCampTakesNoMoreThanItHolds() {
    field
        .pledge(
            "lva",
            "LVA",
            it -> {
              it.units = Optional.of(Range.of(3));
              it.heads = Optional.of(Range.of(300));
            })
        .site("kyiv", 150)
        .line("ground", it -> it.things = Optional.of(Range.of(3)));
    assertThat(field.plan().assignments()).hasSize(1);
  }

  @Test
  void amongSitesThePlanChoosesTheOneWithRoom() {
    field
        .pledge("lva", "LVA", it -> it.units = Optional.of(Range.of(2)))
        .site("kyiv", 50)
        .site("lviv", 100)
        .line(
            "ground",
            it -> {
              it.things = Optional.of(Range.of(2));
              it.sites = List.of("kyiv", "lviv");
            });
    assertThat(stays(field.plan()))
        .containsExactly("lva#1 ground kyiv 0-20", "lva#2 ground lviv 0-20");
  }

  @Test
  void aProhibitionExcludesAndALimitationCostsTime() {
    field
        .pledge(
            "lva",
            "LVA",
            it ->
                it.caveats =
                    List.of(
                        Field.caveat(
                            Caveat.Rule.LIMITATION, Field.places("lviv"), OptionalInt.of(21)),
                        Field.caveat(
                            Caveat.Rule.PROHIBITION, Field.places("kyiv"), OptionalInt.empty())))
        .line("ground", it -> it.sites = List.of("kyiv", "lviv"));
    assertThat(stays(field.plan())).containsExactly("lva ground lviv 3-20");
  }

  @Test
  void aSubstituteFillsALineAndAQuarterStillCountsAsMissing() {
    field
        .pledge("nld", "NLD", it -> it.capability = Optional.of(Capability.of("airlift")))
        .line(
            "medics",
            it -> {
              it.component = Optional.empty();
              it.capability = Optional.of(Capability.of("medevac"));
              it.substitutes = List.of(new Substitute(Capability.of("airlift"), "slower"));
            });
    var plan = field.plan();
    assertThat(plan.assignments().getFirst().risk()).hasValue("slower");
    // priority 1, desired: 81 a week, for 20 weeks
    assertThat(plan.score().shortfall()).isEqualTo(81 * 20 * Score.SCALE / 4);
  }

  @Test
  void theRealThingRelievesASubstitute() {
    field
        .pledge("nld", "NLD", it -> it.capability = Optional.of(Capability.of("airlift")))
        .pledge(
            "swe",
            "SWE",
            it -> {
              it.capability = Optional.of(Capability.of("medevac"));
              it.available = Optional.of(window(70, 139));
            })
        .line(
            "medics",
            it -> {
              it.component = Optional.empty();
              it.capability = Optional.of(Capability.of("medevac"));
              it.substitutes = List.of(new Substitute(Capability.of("airlift"), "slower"));
            });
    assertThat(field.plan().score().shortfall()).isEqualTo(81 * 10 * Score.SCALE / 4);
  }

  // Orders

  @Test
  void aUnitThatIsPinnedGoesThereWhateverIsBest() {
    field
        .pledge("lva", "LVA", it -> {})
        .line("first", it -> {})
        .line("last", it -> it.priority = 5)
        .pin("lva", "last");
    assertThat(stays(field.plan())).containsExactly("lva last kyiv 0-20");
  }

  @Test
  void aUnitThatIsForbiddenALineGoesElsewhere() {
    field
        .pledge("lva", "LVA", it -> {})
        .line("first", it -> {})
        .line("last", it -> it.priority = 5)
        .forbid("lva", "first");
    assertThat(stays(field.plan())).containsExactly("lva last kyiv 0-20");
  }

  @Test
  void aPinThatComesTooSoonNamesTheWeekInWhichItCould() {
    field.notice = 28;
    assertThat(oneUnit().pin("lva", "ground", 2).conflict())
        .containsExactly(new Limit.Order("lva=ground:D+14"), new Limit.Earliest("lva", 4));
  }

  @Test
  void twoPinsThatDoNotFitIntoACampNameTheCampAndBothPins() {
    field
        .pledge("lva", "LVA", it -> {})
        .pledge("est", "EST", it -> {})
        .site("kyiv", 150)
        .nation("LVA", 1000, 500)
        .line("ground", it -> it.things = Optional.of(Range.of(2)))
        .pin("lva", "ground", 3)
        .pin("est", "ground", 3);
    assertThat(field.conflict())
        .containsExactlyInAnyOrder(
            new Limit.Order("lva=ground:D+21"),
            new Limit.Order("est=ground:D+21"),
            new Limit.SiteCapacity("kyiv"));
  }

  @Test
  void aNationThatIsLaterIsPlannedLater() {
    oneUnit().shift("LVA", 21);
    assertThat(stays(field.plan())).containsExactly("lva ground kyiv 3-20");
  }

  @Test
  void replanningKeepsWhatItCan() {
    field
        .pledge("lva", "LVA", it -> {})
        .pledge("est", "EST", it -> {})
        .line("first", it -> {})
        .line("second", it -> {});
    var before = field.pin("lva", "second").plan();
    field.orders.clear();
    var after = field.after(before).plan();
    assertThat(stays(after)).isEqualTo(stays(before));
    assertThat(after.score().changes()).hasValue(0);
  }

  // Milestones

  @Test
  void aMilestoneIsReachedAsSoonAsItCanBe() {
    field.notice = 28;
    oneUnit().milestone("ioc", 100);
    var reached = field.reached();
    assertThat(reached.week()).hasValue(4);
    assertThat(reached.bound()).hasValue(4);
    assertThat(reached.because())
        .contains(new Cause.UnitHeld("lva", 4), new Cause.Notice("lva", 28, true));
  }

  @Test
  void aMilestoneThatWaitsForItsLineSaysSo() {
    field
        .pledge("lva", "LVA", it -> {})
        .line("ground", it -> it.when = Optional.of(window(28, 139)))
        .milestone("ioc", 100);
    assertThat(field.reached().because()).containsExactly(new Cause.LineOpens("ground", 28));
  }

  @Test
  void ofTwoLinesThatCountTheSameTheOneOfTheMilestoneIsFilledFirst() {
    field
        .pledge("lva", "LVA", it -> it.tour = Optional.of(days(35)))
        .line("any", it -> {})
        .line("urgent", it -> {});
    field.milestones.add(
        new Milestone(
            "ioc",
            "ioc",
            List.of("urgent"),
            Optional.empty(),
            OptionalInt.empty(),
            100,
            Optional.empty()));
    assertThat(field.reached().week()).hasValue(0);
  }

  // Explanations

  @Test
  void whoCouldFillALineIsRankedByWhatItGainsInAll() {
    field
        .pledge("lva", "LVA", it -> {})
        .pledge("est", "EST", it -> it.available = Optional.of(window(70, 139)))
        .line("first", it -> {})
        .line("last", it -> it.priority = 3);
    var fillers = Fillers.of(field.task(), "last", Progress.Watcher.nobody());
    assertThat(fillers).extracting(it -> it.pledge().id()).containsExactly("lva");
    var lva = fillers.getFirst();
    assertThat(lva.now()).containsExactly("first");
    assertThat(lva.net()).isNegative();
    assertThat(lva.elsewhere()).isPositive();
  }

  @Test
  void oneMoreUnitBuysWhatTheLineMisses() {
    field.line("ground", it -> {});
    var prices = Prices.of(field.task(), Progress.Watcher.nobody());
    assertThat(prices).hasSize(1);
    assertThat(prices.getFirst().buys()).isEqualTo(81 * 20 * Score.SCALE);
  }

  @Test
  void aFloorThatKeepsSomebodyAtHomeHasAPrice() {
    field.notice = 0;
    oneUnit().nation("LVA", 1000, 950);
    assertThat(Prices.of(field.task(), Progress.Watcher.nobody()))
        .anySatisfy(it ->
            assertThat(it.change())
                .isEqualTo(new NoFloor(NationId.of("LVA"), OptionalLong.of(50))));
  }

  @Test
  void whyAUnitIsWhereItIsTellsWhatItIsWorthAndWhereItWouldBeElse() {
    field
        .pledge("lva", "LVA", it -> {})
        .line("first", it -> {})
        .line("last", it -> it.priority = 5);
    var plan = field.plan();
    var placement = Placements.of(field.task(), plan, "lva", Progress.Watcher.nobody());
    assertThat(placement.worth()).isEqualTo(81 * 20 * Score.SCALE);
    assertThat(placement.instead().orElseThrow().line()).isEqualTo("last");
    assertThat(placement.insteadCosts()).isEqualTo(80 * 20 * Score.SCALE);
  }

  @Test
  void aPlacementTellsWhatOthersHaveUsedUpBefore() {
    field
        .site("kyiv", 100)
        .pledge("lva", "LVA", it -> it.available = Optional.of(window(0, 69)))
        .pledge("est", "EST", it -> it.available = Optional.of(window(28, 139)))
        .line("ground", it -> {});
    var plan = field.plan();
    var placement = Placements.of(field.task(), plan, "est", Progress.Watcher.nobody());
    assertThat(stays(plan)).containsExactly("lva ground kyiv 0-10", "est ground kyiv 10-20");
    assertThat(placement.timeline())
        .contains(new Cause.Full(new Limit.SiteCapacity("kyiv"), OptionalLong.of(100)));
  }
}
