package org.muster.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.audit.Theatre.days;
import static org.muster.engine.audit.Theatre.messages;
import static org.muster.engine.audit.Theatre.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.muster.engine.resolve.Resolver;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.LineFill.Have;
import org.muster.model.plan.Reached;
import org.muster.model.plan.Score;
import org.muster.model.planning.Milestone;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine.Need;
import org.muster.model.requirement.RequirementLine.Substitute;

/// Sections 5 to 7, reckoned by hand, and that a plan which tells other figures is found out.
final class ReckoningTest {
  private final Theatre theatre = new Theatre();

  private Reckoning.Gap gap(String line, int week) {
    var reckoning = reckoning();
    var ground = Ground.of(theatre.setting());
    return reckoning.gap(DueLine.find(ground.lines(), "set", line).orElseThrow(), week);
  }

  private Reckoning reckoning() {
    var setting = theatre.setting();
    var ground = Ground.of(setting);
    var offered = Mustering.of(setting, Resolver.resolve(setting), theatre.mode).units();
    var stays = new ArrayList<Stay>();
    for (var told : theatre.stays) {
      var unit = offered.stream().filter(it -> it.unit().id().equals(told.unit())).findFirst();
      stays.add(
          new Stay(
              told,
              unit.orElseThrow(),
              DueLine.find(ground.lines(), told.set(), told.line()).orElseThrow(),
              Optional.empty(),
              ground.planning().factors()));
    }
    return Reckoning.of(ground, offered, stays);
  }

  /// A line for weeks 4 to 9 that needs four things and 300 heads.
  private Theatre due() {
    return theatre
        .pledge("lva-land", "LVA", it -> {})
        .line(
            "ground",
            it -> {
              it.when = Optional.of(window(27, 69));
              it.things = Optional.of(Range.of(4, 9));
              it.heads = Optional.of(Range.of(300, 900));
            })
        .stay("lva-land", "ground", 5, 7);
  }

  @Test
  void aLineMissesOfEachNeedWhatDoesNotCount() {
    due();
    assertThat(gap("ground", 4)).isEqualTo(new Reckoning.Gap(4, 300));
    assertThat(gap("ground", 5)).isEqualTo(new Reckoning.Gap(3, 200));
    assertThat(gap("ground", 7)).isEqualTo(new Reckoning.Gap(4, 300));
  }

  @Test
  void aLineThatIsNotDueMissesNothing() {
    due();
    assertThat(gap("ground", 3)).isEqualTo(Reckoning.Gap.NONE);
    assertThat(gap("ground", 10)).isEqualTo(Reckoning.Gap.NONE);
  }

  /// 81 for priority 1; of four things and 300 heads one counts ⌊81·10⁶/8⌋ = 10,125,000 and
  /// ⌊81·10⁶/600⌋ = 135,000.
  @Test
  void theShortfallIsWhatIsMissingTimesItsPrice() {
    due();
    var empty = 4 * (4 * 10_125_000L + 300 * 135_000L);
    var with = 2 * (3 * 10_125_000L + 200 * 135_000L);
    assertThat(reckoning().shortfall()).isEqualTo(empty + with);
  }

  @Test
  void theWeightHangsOnPriorityAndNeed() {
    theatre.line(
        "first",
        it -> {
          it.need = Need.ESSENTIAL;
          it.when = Optional.of(window(0, 6));
        });
    assertThat(reckoning().shortfall()).isEqualTo(324_000_000);
    theatre.lines.clear();
    theatre.line(
        "last",
        it -> {
          it.priority = 9;
          it.things = Optional.of(Range.of(7));
          it.when = Optional.of(window(0, 6));
        });
    assertThat(reckoning().shortfall()).as("7 times ⌊10⁶/7⌋").isEqualTo(999_999);
  }

  @Test
  void ofWhatASubstituteCoversAQuarterStillCounts() {
    theatre
        .pledge(
            "lva-drones",
            "LVA",
            it -> {
              it.capability = Optional.of(Capability.of("drones"));
              it.units = Optional.of(Range.of(2));
            })
        .pledge("est-land", "EST", it -> {})
        .line(
            "ground",
            it -> {
              it.things = Optional.of(Range.of(2));
              it.when = Optional.of(window(0, 6));
              it.substitutes = List.of(new Substitute(Capability.of("drones"), "r"));
            })
        .stay("lva-drones#1", "ground", "kyiv", 0, 0, 1, Optional.of("r"));
    assertThat(reckoning().shortfall()).isEqualTo(40_500_000 + 10_125_000);
    theatre.stay("est-land", "ground", 0, 1);
    assertThat(reckoning().shortfall()).isEqualTo(10_125_000);
    theatre.stay("lva-drones#2", "ground", "kyiv", 0, 0, 1, Optional.of("r"));
    assertThat(reckoning().shortfall()).as("what is too much covers nothing").isEqualTo(10_125_000);
  }

  /// Infantry of three companies that requires two medical teams, of which one is there.
  private Theatre gated() {
    return theatre
        .pledge("lva-land", "LVA", it -> it.units = Optional.of(Range.of(3)))
        .pledge("est-medics", "EST", it -> it.capability = Optional.of(Capability.of("medevac")))
        .line(
            "ground",
            it -> {
              it.things = Optional.of(Range.of(3));
              it.requires = List.of("medics");
            })
        .line(
            "medics",
            it -> {
              it.capability = Optional.of(Capability.of("medevac"));
              it.things = Optional.of(Range.of(2));
              it.when = Optional.of(window(14, 90));
            })
        .stay("lva-land#1", "ground", 1, 9)
        .stay("lva-land#2", "ground", 1, 9)
        .stay("lva-land#3", "ground", 1, 9)
        .stay("est-medics", "medics", 3, 9);
  }

  @Test
  void aLineMissesTheShareThatALineItRequiresMisses() {
    gated();
    assertThat(gap("ground", 2)).as("no medics").isEqualTo(new Reckoning.Gap(3, 0));
    assertThat(gap("ground", 3)).as("half of them: ⌈3·1/2⌉").isEqualTo(new Reckoning.Gap(2, 0));
  }

  @Test
  void aRequiredLineThatIsNotDueMissesNothing() {
    gated();
    assertThat(gap("ground", 1)).isEqualTo(Reckoning.Gap.NONE);
  }

  @Test
  void linesThatRequireEachOtherAreReckonedAllTheSame() {
    theatre
        .line("one", it -> it.requires = List.of("other"))
        .line("other", it -> it.requires = List.of("one"));
    assertThat(gap("one", 0)).isEqualTo(new Reckoning.Gap(1, 0));
  }

  @Test
  void whatAGateKeepsBackIsNotCoveredByASubstitute() {
    theatre
        .pledge("lva-drones", "LVA", it -> it.capability = Optional.of(Capability.of("drones")))
        .line(
            "ground",
            it -> {
              it.substitutes = List.of(new Substitute(Capability.of("drones"), "r"));
              it.requires = List.of("medics");
              it.when = Optional.of(window(0, 6));
            })
        .line(
            "medics",
            it -> {
              it.capability = Optional.of(Capability.of("medevac"));
              it.when = Optional.of(window(0, 6));
            })
        .stay("lva-drones", "ground", "kyiv", 0, 0, 1, Optional.of("r"));
    assertThat(reckoning().shortfall()).isEqualTo(2 * 81_000_000);
  }

  private Milestone milestone(int filled, int hold) {
    return new Milestone(
        "ioc",
        "IOC",
        List.of("ground", "later"),
        Optional.empty(),
        OptionalInt.empty(),
        filled,
        Optional.of(days(7 * hold)));
  }

  /// Two things: one in weeks 2 to 7, both in weeks 5 to 7.
  private Theatre growing() {
    return theatre
        .pledge("lva-land", "LVA", it -> it.units = Optional.of(Range.of(2)))
        .line("ground", it -> it.things = Optional.of(Range.of(2)))
        .stay("lva-land#1", "ground", 2, 8)
        .stay("lva-land#2", "ground", 5, 8);
  }

  @Test
  void aMilestoneIsReachedWhenItsLinesAreFullEnoughForItsHold() {
    growing();
    assertThat(reckoning().reached(milestone(100, 1))).hasValue(5);
    assertThat(reckoning().reached(milestone(50, 1))).hasValue(2);
    assertThat(reckoning().reached(milestone(51, 1))).hasValue(5);
    assertThat(reckoning().reached(milestone(50, 6))).hasValue(2);
    assertThat(reckoning().reached(milestone(50, 7))).isEmpty();
  }

  @Test
  void weeksBeyondTheHorizonDoNotCountForTheHold() {
    growing().stay("lva-land#1", "ground", Theatre.HORIZON - 2, Theatre.HORIZON);
    assertThat(reckoning().reached(milestone(50, 7))).hasValue(Theatre.HORIZON - 2);
  }

  @Test
  void aLineThatOpensLaterHoldsItUp() {
    growing().line("later", it -> it.when = Optional.of(window(42, 48)));
    assertThat(reckoning().reached(milestone(50, 1))).isEqualTo(OptionalInt.of(7));
  }

  @Test
  void aMilestoneWithoutALineThatIsDueIsNeverReached() {
    theatre.line("elsewhere", it -> {});
    assertThat(reckoning().reached(milestone(1, 1))).isEmpty();
  }

  /// 100 heads for 5 of 20 weeks are a quarter; of 300 for 1 week, a twentieth.
  @Test
  void theBurdenIsTheLargestShareThatANationHasInUse() {
    theatre
        .pledge("lva-land", "LVA", it -> {})
        .pledge("fra-land", "FRA", it -> it.heads = Optional.of(Range.of(300)))
        .line("ground", it -> {})
        .stay("lva-land", "ground", 5, 10)
        .stay("fra-land", "ground", 5, 6);
    assertThat(theatre.breaches(scored(250, 0, 2))).isEmpty();
    assertThat(messages(theatre.breaches(scored(251, 0, 2))))
        .containsExactly("the burden in thousandths is told as 251; it is 250.");
  }

  @Test
  void anotherScoreIsFoundOut() {
    growing();
    var is = reckoning().shortfall();
    assertThat(theatre.breaches(scored(225, is, 2))).isEmpty();
    assertThat(messages(theatre.breaches(scored(225, is + 1, 3))))
        .containsExactly(
            "the number of moves is told as 3; it is 2.",
            "no plan is told to have a shortfall below %,d millionths; this one has %,d."
                .formatted(is + 1, is));
    var score = new Score(7, 0, 2, Optional.empty(), 225, Score.Ending.PROVEN);
    assertThat(messages(theatre.breaches(with(theatre.plan(), score))))
        .containsExactly("the shortfall in millionths is told as 7; it is %,d.".formatted(is));
  }

  private ForcePlan scored(long burden, long bound, int moves) {
    var plan = theatre.plan();
    return with(
        plan,
        new Score(
            plan.score().shortfall(),
            bound,
            moves,
            Optional.of(7),
            burden,
            Score.Ending.TIME_OVER));
  }

  private static ForcePlan with(ForcePlan plan, Score score) {
    return rewritten(plan, plan.horizon(), plan.lines(), plan.reached(), score);
  }

  private static ForcePlan rewritten(
      ForcePlan plan, int horizon, List<LineFill> lines, List<Reached> reached, Score score) {
    return new ForcePlan(
        plan.mode(),
        horizon,
        plan.calendar(),
        plan.units(),
        plan.assignments(),
        lines,
        reached,
        plan.sustained(),
        plan.leftOut(),
        plan.waterfall(),
        score);
  }

  private List<String> told(List<LineFill> lines) {
    var plan = theatre.plan();
    return messages(
        theatre.breaches(rewritten(plan, plan.horizon(), lines, plan.reached(), plan.score())));
  }

  @Test
  void anotherFillIsFoundOutWeekByWeek() {
    growing();
    var line = theatre.plan().lines().getFirst();
    var weeks = new ArrayList<>(line.weeks());
    weeks.set(0, new Have(0, 0, 0, 0));
    weeks.set(1, new Have(0, 0, 0, 0));
    weeks.set(6, new Have(2, 99, 0, 0));
    assertThat(told(List.of(rewritten(line, line.needThings(), 0, weeks))))
        .containsExactly(
            "line ground, week 6: heads are told as 99; they are 100.",
            "line ground, weeks 0 to 1: missing things are told as 0; they are 2.");
    assertThat(told(List.of(rewritten(line, line.needThings(), 0, weeks.subList(0, 9)))))
        .containsExactly("line ground tells 9 weeks; the plan has 20.");
  }

  @Test
  void anotherNeedOrAnotherTimeIsFoundOut() {
    growing();
    var line = theatre.plan().lines().getFirst();
    assertThat(told(List.of(rewritten(line, OptionalLong.of(3), 2, line.weeks()))))
        .containsExactly(
            "line ground: its need of things is told as 3; it is 2.",
            "line ground, weeks 0 to 1: it is told to be not due; it is due.");
  }

  @Test
  void everyLineThatAppliesIsToldOnce() {
    growing();
    var line = theatre.plan().lines().getFirst();
    assertThat(told(List.of()))
        .containsExactly("line ground of set set applies, but the plan does not tell it.");
    assertThat(told(List.of(line, line)))
        .containsExactly("line ground of set set is told once too often, or does not apply.");
  }

  private static LineFill rewritten(
      LineFill line, OptionalLong things, int from, List<Have> weeks) {
    return new LineFill(
        line.set(), line.line(), things, line.needStrength(), from, line.to(), weeks);
  }

  @Test
  void anotherHorizonIsFoundOut() {
    growing();
    var plan = theatre.plan();
    assertThat(
            messages(
                theatre.breaches(rewritten(plan, 52, plan.lines(), plan.reached(), plan.score()))))
        .containsExactly("the horizon is told as 52 weeks; that of the mission is 20.");
  }

  private List<String> reached(Reached... reached) {
    var plan = theatre.plan();
    return messages(
        theatre.breaches(
            rewritten(plan, plan.horizon(), plan.lines(), List.of(reached), plan.score())));
  }

  @Test
  void anotherMilestoneIsFoundOut() {
    growing().milestones.add(milestone(50, 1));
    var two = new Reached("ioc", OptionalInt.of(2), OptionalInt.of(2), List.of());
    var one = new Reached("ioc", OptionalInt.of(1), OptionalInt.of(3), List.of());
    assertThat(reached(two)).isEmpty();
    assertThat(reached(one))
        .containsExactly(
            "milestone ioc is told to be reached in week 1; it is reached in week 2.",
            "milestone ioc is reached in week 2, but no plan is told to reach it before week 3.");
    assertThat(reached())
        .containsExactly("the plan tells the milestones []; the mission has [ioc].");
  }
}
