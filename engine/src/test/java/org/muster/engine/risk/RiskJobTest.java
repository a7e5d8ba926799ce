package org.muster.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.muster.engine.Scene.days;
import static org.muster.engine.Scene.window;
import static org.muster.engine.risk.Outlook.broken;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.muster.engine.Tiny;
import org.muster.engine.chance.Draws;
import org.muster.model.chance.Chance;
import org.muster.model.chance.ChanceTable;
import org.muster.model.chance.Chances;
import org.muster.model.chance.Delays;
import org.muster.model.chance.Honouring;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Range;
import org.muster.model.risk.Factor;
import org.muster.model.risk.Quantile;
import org.muster.model.risk.Risk;
import org.muster.model.risk.Swing;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.WorldSpace;

/// What becomes of a plan, each in the smallest theatre that shows it.
class RiskJobTest {
  private final Outlook outlook = new Outlook();

  /// Latvia comes if the vote is won.
  private Outlook latvia() {
    return outlook
        .question("vote", "no", "yes")
        .pledge("lva", "LVA", it -> it.condition = Tiny.decided("vote", "yes"))
        .line("ground", it -> {})
        .milestone("ioc");
  }

  private static List<Long> medians(Risk risk) {
    return risk.fan().stream().map(it -> it.median().value()).distinct().toList();
  }

  @Test
  void aPledgeHonouredFourTimesOfFiveOnAVoteWonEveryOtherTimeComesTwiceOfFive() {
    latvia();
    outlook
        .draw(50, broken(outlook.world()))
        .draw(40, broken(outlook.world("vote=yes")))
        .draw(10, broken(outlook.world("vote=yes"), "lva"));
    var ioc = outlook.risk().findMilestone("ioc").orElseThrow().comes();
    assertThat(ioc.value()).isEqualTo(0.4);
    assertThat(ioc.low()).isCloseTo(0.309, within(0.001)); // Wilson for 40 of 100
    assertThat(ioc.high()).isCloseTo(0.498, within(0.001));
  }

  @Test
  void theFanHoldsWhatIsInPlace() {
    latvia();
    outlook.draw(60, broken(outlook.world())).draw(40, broken(outlook.world("vote=yes")));
    var week = outlook.risk().fan().getFirst();
    assertThat(week.quantiles().stream().map(Quantile::value))
        .containsExactly(0L, 0L, 0L, 100L, 100L);
    assertThat(week.mean().value()).isEqualTo(40);
  }

  @Test
  void whoeverWaitsForSomebodyWhoDoesNotComeDoesNotComeEither() {
    outlook
        .pledge("usa", "USA", it -> {})
        .pledge("lva", "LVA", it -> it.condition = Tiny.joins("USA"))
        .line("ground", it -> it.things = Optional.of(Range.of(2)))
        .target("two", Tiny.nations(2));
    outlook.draw(1, broken(outlook.world(), "usa"));
    var risk = outlook.risk();
    assertThat(medians(risk)).containsExactly(0L);
    assertThat(risk.targets().getFirst().reached().value()).isZero();
  }

  @Test
  void nobodyIsCalledInThePlaceOfWhoDoesNotCome() {
    outlook
        .pledge("lva", "LVA", it -> {})
        .pledge("est", "EST", it -> it.available = Optional.of(window(70, 139)))
        .line("ground", it -> {});
    outlook.draw(1, broken(outlook.world(), "lva"));
    assertThat(medians(outlook.risk())).containsExactly(0L);
  }

  @Test
  void strengthLiesWithinItsRangeAsDrawn() {
    outlook
        .pledge("lva", "LVA", it -> it.heads = Optional.of(Range.of(100, 299)))
        .line("ground", it -> {})
        .draw(1, outlook.at(0.5, "lva"));
    assertThat(medians(outlook.risk())).containsExactly(200L);
  }

  @Test
  void ofFewerBattalionsTheLastOnesAreMissing() {
    outlook.optimistic = true;
    outlook
        .pledge(
            "lva",
            "LVA",
            it -> {
              it.heads = Optional.of(Range.of(300, 900));
              it.units = Optional.of(Range.of(1, 3));
            })
        .line("ground", it -> it.things = Optional.of(Range.of(3)))
        .draw(1, outlook.at(0, "lva"));
    assertThat(medians(outlook.risk())).containsExactly(300L);
  }

  @Test
  void aGradedOfferFallsToTheTierWhoseConditionStillHolds() {
    outlook
        .pledge("usa", "USA", it -> {})
        .pledge(
            "ita",
            "ITA",
            it -> {
              it.heads = Optional.of(Range.of(200));
              it.alternatives = List.of(tier(900, Tiny.joins("USA")));
            })
        .line("ground", it -> it.things = Optional.of(Range.of(1)));
    outlook.draw(1, broken(outlook.world(), "usa"));
    assertThat(outlook.risk().comes().median().value()).isEqualTo(200);
  }

  private static Offer tier(long heads, Condition condition) {
    return new Offer(
        Optional.of(Range.of(heads)), Optional.of(Range.of(1)), Optional.of(Clause.of(condition)));
  }

  @Test
  void whoIsLateBeginsToCountLater() {
    outlook
        .pledge("lva", "LVA", it -> {})
        .line("ground", it -> {})
        .milestone("ioc")
        .draw(1, outlook.late(15, "lva"));
    var risk = outlook.risk();
    assertThat(risk.fan().get(2).median().value()).isZero();
    assertThat(risk.fan().get(3).median().value()).isEqualTo(100);
    assertThat(risk.milestones().getFirst().quantiles().getFirst().value()).isEqualTo(3);
    assertThat(risk.lines().getFirst().byMonth().getFirst().value()).isZero();
    assertThat(risk.lines().getFirst().byMonth().get(1).value()).isEqualTo(1);
  }

  @Test
  void anOfferThatHasExpiredByDDayDoesNotStand() {
    var day = LocalDate.of(2026, 3, 1);
    outlook
        .pledge("lva", "LVA", it -> it.expires = Optional.of(day))
        .line("ground", it -> {})
        .draw(1, on(day))
        .draw(1, on(day.plusDays(1)));
    var risk = outlook.risk();
    assertThat(risk.cases()).isEqualTo(2);
    assertThat(risk.comes().mean().value()).isEqualTo(50);
  }

  private Draw on(LocalDate day) {
    return new Imagined(
        outlook.world(), new TreeSet<>(), new TreeMap<>(), new TreeMap<>(), Optional.of(day));
  }

  @Test
  void whatWasNotPlannedWidensEveryIntervalFromNothingToEverything() {
    latvia().plans = 1;
    outlook.draw(80, broken(outlook.world())).draw(20, broken(outlook.world("vote=yes")));
    var risk = outlook.risk();
    assertThat(risk.unplanned()).isEqualTo(20);
    assertThat(risk.unplannedShare()).isEqualTo(0.2);
    var ioc = risk.milestones().getFirst().comes();
    assertThat(ioc.value()).isZero();
    assertThat(ioc.high()).isGreaterThan(0.2);
    assertThat(risk.fan().getFirst().most().high()).isEqualTo(100);
  }

  @Test
  void theVoteSwingsTheOutcomeAndWhoHonoursSwingsItLess() {
    latvia().pledge("est", "EST", it -> it.heads = Optional.of(Range.of(10)));
    outlook.lines.clear();
    outlook.line("ground", it -> it.things = Optional.of(Range.of(2)));
    for (var vote : List.of("vote=no", "vote=yes")) {
      outlook.draw(50, broken(outlook.world(vote))).draw(50, broken(outlook.world(vote), "est"));
    }
    var swings = outlook.risk().swings();
    assertThat(swings.stream().map(Swing::factor))
        .containsExactly(
            new Factor.Decides(DecisionId.of("vote")), new Factor.Honours(NationId.of("EST")));
    assertThat(swings.stream().map(Swing::width)).containsExactly(100.0, 10.0);
    assertThat(swings.getFirst().isClear()).isTrue();
    assertThat(swings.getFirst().more().turn()).isEqualTo(new Swing.Turn.Takes("yes"));
  }

  @Test
  void theQuarterThatComesLatestStandsAgainstTheOneThatComesSoonest() {
    outlook.pledge("lva", "LVA", it -> {}).line("ground", it -> {}).by = 14;
    for (int late = 0; late < 8; late++) {
      outlook.draw(5, outlook.late(late * 4, "lva"));
    }
    var swing = outlook.risk().swings().getFirst();
    assertThat(swing.less().turn()).isEqualTo(new Swing.Turn.Upper(24));
    assertThat(swing.more().turn()).isEqualTo(new Swing.Turn.Lower(4));
    assertThat(swing.less().strength().value()).isZero();
    assertThat(swing.more().strength().value()).isEqualTo(100);
  }

  @Test
  void aUnitThatIsLateIsInTimeForItsNextTour() {
    outlook
        .pledge(
            "nor",
            "NOR",
            it -> {
              it.tour = Optional.of(days(35));
              it.dwell = Optional.of(days(35));
            })
        .line("ground", it -> {})
        .draw(1, outlook.late(7, "nor"));
    var fan = outlook.risk().fan();
    assertThat(fan.get(0).median().value()).isZero();
    assertThat(fan.get(1).median().value()).isEqualTo(100);
    assertThat(fan.get(5).median().value()).isZero();
    assertThat(fan.get(10).median().value()).isEqualTo(100);
  }

  @Test
  void drawnByTheChancesOfTheMissionItComesAsOftenAsItIsLikely() {
    latvia();
    var setting = outlook.setting();
    var vote = new TreeMap<String, Double>(Map.of("no", 0.5, "yes", 0.5));
    var told =
        new Chances(
            new TreeMap<>(
                Map.of(
                    DecisionId.of("vote"), ChanceTable.of(DecisionId.of("vote"), vote, List.of()))),
            new Honouring(
                new TreeMap<>(),
                new TreeMap<>(Map.of(NationId.of("LVA"), new Chance(0.8, List.of()))),
                new TreeMap<>()),
            Delays.UNTOLD,
            Optional.empty());
    var space = new WorldSpace(setting.world(), setting.mission().decisions());
    outlook.draws.addAll(ChanceDraws.of(Draws.of(told, space, 1000, 7), setting.roll().current()));
    var ioc = outlook.risk().milestones().getFirst().comes();
    assertThat(ioc.low()).isLessThan(0.4);
    assertThat(ioc.high()).isGreaterThan(0.4);
    assertThat(ioc.high() - ioc.low()).isLessThan(0.07);
  }

  @Test
  void whatIsAlwaysTheSameInAFewDrawsIsNotCertain() {
    latvia();
    outlook.pledge("est", "EST", it -> it.units = Optional.empty());
    outlook.draw(60, broken(outlook.world())).draw(40, broken(outlook.world("vote=yes")));
    outlook.draw(2, broken(outlook.world(), "est"));
    var honours =
        outlook.risk().swings().stream()
            .filter(it -> it.factor().equals(new Factor.Honours(NationId.of("EST"))))
            .findFirst();
    assertThat(honours.orElseThrow().isClear()).isFalse();
  }
}
