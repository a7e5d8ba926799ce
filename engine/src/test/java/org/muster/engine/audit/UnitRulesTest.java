package org.muster.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.audit.Theatre.days;
import static org.muster.engine.audit.Theatre.messages;
import static org.muster.engine.audit.Theatre.window;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.muster.engine.Scene.Told;
import org.muster.engine.resolve.Resolver;
import org.muster.model.condition.Condition;
import org.muster.model.nation.NationId;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LeftOut;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.plan.PlannedUnit.Part;
import org.muster.model.planning.Composite;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.pledge.Rung;
import org.muster.model.resolution.Mode;

/// Section 2, rule 4 and the dwell of rule 5.
final class UnitRulesTest {
  private final Theatre theatre = new Theatre();

  private List<Offered> units() {
    var setting = theatre.setting();
    return Mustering.of(setting, Resolver.resolve(setting), theatre.mode).units();
  }

  /// `id strength/load`, in the order of ids.
  private List<String> told() {
    return units().stream()
        .map(it -> "%s %d/%d".formatted(it.unit().id(), it.unit().strength(), it.load()))
        .toList();
  }

  @Test
  void personnelIsDividedAmongTheUnitsAndTheFirstGetsWhatIsLeftOver() {
    theatre.pledge(
        "lva-land",
        "LVA",
        it -> {
          it.units = Optional.of(Range.of(3));
          it.heads = Optional.of(Range.of(10));
        });
    assertThat(told()).containsExactly("lva-land#1 4/4", "lva-land#2 3/3", "lva-land#3 3/3");
    assertThat(units()).allMatch(it -> it.unit().things() == 1 && !it.unit().notional());
  }

  @Test
  void liftIsDividedLikewise() {
    theatre.pledge(
        "lva-land",
        "LVA",
        it -> {
          it.units = Optional.of(Range.of(3));
          it.heads = Optional.of(Range.of(11));
          it.lift = OptionalLong.of(20);
        });
    assertThat(told()).containsExactly("lva-land#1 4/7", "lva-land#2 4/7", "lva-land#3 3/6");
  }

  @Test
  void personnelWithoutUnitsIsDividedIntoNotionalOnes() {
    theatre.pledge(
        "fra-land",
        "FRA",
        it -> {
          it.units = Optional.of(Range.of(0));
          it.heads = Optional.of(Range.of(1200));
        });
    assertThat(told())
        .containsExactly("fra-land#1 400/400", "fra-land#2 400/400", "fra-land#3 400/400");
    assertThat(units()).allMatch(it -> it.unit().things() == 0 && it.unit().notional());
  }

  @Test
  void noNotionalUnitIsLargerThanItMayBe() {
    theatre.unitSize = 4;
    theatre.pledge(
        "fra-land",
        "FRA",
        it -> {
          it.units = Optional.empty();
          it.heads = Optional.of(Range.of(11));
        });
    assertThat(told()).containsExactly("fra-land#1 4/4", "fra-land#2 4/4", "fra-land#3 3/3");
  }

  @Test
  void ofRangesTheLowerEndCountsUnlessOneIsOptimistic() {
    theatre.pledge("lva-land", "LVA", it -> it.heads = Optional.of(Range.of(100, 250)));
    assertThat(told()).containsExactly("lva-land 100/100");
    theatre.optimistic = true;
    assertThat(told()).containsExactly("lva-land 250/250");
  }

  @Test
  void whoNamesNoNumberBringsNoUnitAndIsLeftOut() {
    theatre.pledge(
        "lva-land",
        "LVA",
        it -> {
          it.units = Optional.of(Range.of(0));
          it.heads = Optional.empty();
        });
    assertThat(told()).isEmpty();
    assertThat(theatre.breaches()).isEmpty();
    assertThat(messages(theatre.breaches(with(theatre.plan(), List.of(), List.of()))))
        .containsExactly("pledge lva-land comes and is not used, but is not told as left out.");
    var wrong = List.of(new LeftOut(PledgeId.of("lva-land"), LeftOut.Why.NOT_NEEDED));
    assertThat(messages(theatre.breaches(with(theatre.plan(), List.of(), wrong))))
        .containsExactly(
            "pledge lva-land is told as left out for not-needed, but it names no number.");
  }

  @Test
  void whoIsUsedOrStaysAwayIsNotLeftOut() {
    theatre
        .pledge("lva-land", "LVA", it -> {})
        .pledge("est-land", "EST", it -> it.condition = new Condition.Constant(false))
        .line("ground", it -> {})
        .stay("lva-land", "ground", 2, 9);
    assertThat(theatre.breaches()).isEmpty();
    var wrong =
        List.of(
            new LeftOut(PledgeId.of("est-land"), LeftOut.Why.NO_LINE),
            new LeftOut(PledgeId.of("lva-land"), LeftOut.Why.NO_LINE));
    assertThat(messages(theatre.breaches(with(theatre.plan(), theatre.plan().units(), wrong))))
        .containsExactly(
            "pledge est-land is told as left out, but it does not come.",
            "pledge lva-land is told as left out, but it is used.");
  }

  private void twoWhoWait() {
    theatre
        .pledge("est-land", "EST", it -> it.condition = joins("LVA"))
        .pledge("lva-land", "LVA", it -> it.condition = joins("EST"))
        .pledge(
            "ltu-land",
            "LTU",
            it -> {
              it.condition = new Condition.Constant(false);
              it.alternatives =
                  List.of(new Offer(Optional.of(Range.of(9)), Optional.empty(), Optional.empty()));
            });
  }

  private static Condition joins(String nation) {
    return new Condition.Joins(NationId.of(nation), Optional.empty());
  }

  @Test
  void theModeSaysWhoComes() {
    twoWhoWait();
    assertThat(told()).isEmpty();
    theatre.mode = Mode.SIMULTANEOUS;
    assertThat(told()).containsExactly("est-land 100/100", "lva-land 100/100");
    theatre.mode = Mode.DECLARED;
    assertThat(told()).containsExactly("est-land 100/100", "ltu-land 100/100", "lva-land 100/100");
  }

  @Test
  void whatNobodySaidIsNotDeclared() {
    theatre.pledge(
        "lva-land",
        "LVA",
        it -> {
          it.rung = Rung.UNKNOWN;
          it.condition = new Condition.Constant(false);
        });
    theatre.mode = Mode.DECLARED;
    assertThat(told()).isEmpty();
  }

  private void battalion(Optional<Range> units) {
    theatre
        .pledge(
            "est-land",
            "EST",
            it -> {
              it.lift = OptionalLong.of(300);
              it.notice = Optional.of(days(20));
              it.tour = Optional.of(days(70));
              it.available = Optional.of(window(0, 83));
            })
        .pledge(
            "lva-land",
            "LVA",
            it -> {
              it.units = units;
              it.heads = units;
              it.tour = Optional.of(days(35));
              it.dwell = Optional.of(days(7));
            });
    theatre.composites.add(
        new Composite(
            "baltic",
            "Baltic battalion",
            NationId.of("LVA"),
            Optional.of(Component.LAND),
            Capability.of("battalion"),
            List.of(PledgeId.of("est-land"), PledgeId.of("lva-land"))));
  }

  @Test
  void whatGoesTogetherIsOneUnitWithAllThatItsPartsHave() {
    battalion(Optional.of(Range.of(2)));
    assertThat(told()).containsExactly("baltic 102/302");
    var unit = units().getFirst();
    assertThat(unit.unit().things()).isEqualTo(1);
    assertThat(unit.unit().nation()).isEqualTo(NationId.of("LVA"));
    assertThat(unit.unit().parts())
        .containsExactly(
            new Part(PledgeId.of("est-land"), NationId.of("EST"), 100),
            new Part(PledgeId.of("lva-land"), NationId.of("LVA"), 2));
    var factors = theatre.setting().mission().planning().factors();
    assertThat(unit.notice(factors)).isEqualTo(20);
    assertThat(unit.tour(factors)).hasValue(5);
    assertThat(unit.dwell(factors))
        .as("two tours of five weeks, for the part that tells none")
        .isEqualTo(10);
  }

  @Test
  void ifAPartBringsNothingTheOthersComeByThemselves() {
    battalion(Optional.of(Range.of(0)));
    assertThat(told()).containsExactly("est-land 100/300");
  }

  @Test
  void theUnitsOfThePlanAreExactlyThoseThatCome() {
    theatre.pledge("lva-land", "LVA", it -> {});
    var plan = theatre.plan();
    var honest = plan.units().getFirst();
    assertThat(theatre.breaches(plan)).isEmpty();
    assertThat(messages(theatre.breaches(with(plan, List.of(), plan.leftOut()))))
        .containsExactly("unit lva-land comes, but is not among the units of the plan.");
    assertThat(messages(theatre.breaches(with(plan, List.of(honest, honest), plan.leftOut()))))
        .containsExactly("unit lva-land is told twice among the units of the plan.");
    var invented = rewritten(honest, "est-land", 100);
    assertThat(messages(theatre.breaches(with(plan, List.of(honest, invented), plan.leftOut()))))
        .containsExactly("unit est-land is in the plan, but no pledge that comes brings it.");
    var stronger = rewritten(honest, "lva-land", 101);
    assertThat(messages(theatre.breaches(with(plan, List.of(stronger), plan.leftOut()))))
        .containsExactly("unit lva-land: its strength is told as 101; it is 100.");
  }

  private static PlannedUnit rewritten(PlannedUnit unit, String id, long strength) {
    return new PlannedUnit(
        id,
        unit.nation(),
        unit.component(),
        unit.capability(),
        unit.parts(),
        unit.things(),
        strength,
        unit.notional());
  }

  private static ForcePlan with(ForcePlan plan, List<PlannedUnit> units, List<LeftOut> leftOut) {
    return new ForcePlan(
        plan.mode(),
        plan.horizon(),
        plan.calendar(),
        units,
        plan.assignments(),
        plan.lines(),
        plan.reached(),
        plan.sustained(),
        leftOut,
        plan.waterfall(),
        plan.score());
  }

  /// The unit leaves its base two weeks before it is in place.
  private Theatre twoStays(int until, int again) {
    theatre.approach = 14;
    return theatre
        .pledge("lva-land", "LVA", it -> {})
        .line("ground", it -> {})
        .stay("lva-land", "ground", 2, until)
        .stay("lva-land", "ground", again, 16);
  }

  @Test
  void aUnitMayComeAgainOnceItHasBeenHome() {
    assertThat(twoStays(7, 9).breaches()).isEmpty();
  }

  @Test
  void aUnitIsAtOnePlaceAtATime() {
    assertThat(twoStays(7, 8).broken()).containsExactly("rule 4");
    assertThat(messages(theatre.breaches()))
        .containsExactly(
            "unit lva-land on line ground at kyiv, weeks 2 to 6: it is away for line ground from week 6 already.");
  }

  @Test
  void aLongStayIsHeldAgainstAllThatComeAfterIt() {
    theatre
        .pledge("lva-land", "LVA", it -> {})
        .line("ground", it -> {})
        .stay("lva-land", "ground", 2, 16)
        .stay("lva-land", "ground", 3, 4)
        .stay("lva-land", "ground", 9, 10);
    assertThat(theatre.broken()).containsExactly("rule 4", "rule 4");
  }

  private Theatre toured(int again, Optional<Integer> dwell) {
    return theatre
        .pledge(
            "lva-land",
            "LVA",
            it -> {
              it.tour = Optional.of(days(28));
              it.dwell = dwell.map(Theatre::days);
            })
        .line("ground", it -> {})
        .stay("lva-land", "ground", 0, 4)
        .stay("lva-land", "ground", again, again + 4);
  }

  @Test
  void afterATourItIsAtHomeForItsDwell() {
    assertThat(toured(7, Optional.of(15)).breaches()).isEmpty();
  }

  @Test
  void aDwellThatIsTooShortIsABreach() {
    assertThat(toured(6, Optional.of(15)).broken()).containsExactly("rule 5");
    assertThat(messages(theatre.breaches()).getFirst())
        .endsWith("it is at home for 2 weeks before it is away for line ground; its dwell is 3.");
  }

  @Test
  void whoTellsNoDwellRestsTwoToursForEachTour() {
    assertThat(toured(12, Optional.empty()).breaches()).isEmpty();
    theatre.stays.clear();
    theatre.stay("lva-land", "ground", 0, 4).stay("lva-land", "ground", 11, 15);
    assertThat(theatre.broken()).containsExactly("rule 5");
  }

  @Test
  void whereNoTourIsToldNoDwellIsAskedFor() {
    theatre
        .pledge("lva-land", "LVA", (Told it) -> it.dwell = Optional.of(days(70)))
        .line("ground", it -> {})
        .stay("lva-land", "ground", 0, 4)
        .stay("lva-land", "ground", 4, 8);
    assertThat(theatre.breaches()).isEmpty();
  }
}
