package org.muster.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.audit.Theatre.messages;
import static org.muster.engine.audit.Theatre.window;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Assignment.Leg;
import org.muster.model.planning.Composite;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;

/// Rules 8 to 11: what has a capacity, week by week.
final class LimitRulesTest {
  private final Theatre theatre = new Theatre();

  private Theatre two() {
    return theatre
        .pledge("est-land", "EST", it -> {})
        .pledge("lva-land", "LVA", it -> {})
        .line("ground", it -> {});
  }

  /// Rule 8.
  private Theatre atKyiv(long capacity) {
    return two()
        .site("kyiv", OptionalLong.of(capacity), OptionalLong.empty(), OptionalLong.empty())
        .stay("est-land", "ground", 2, 7)
        .stay("lva-land", "ground", 5, 9);
  }

  @Test
  void aSiteTakesAsManyAsItHasRoomFor() {
    assertThat(atKyiv(200).breaches()).isEmpty();
  }

  @Test
  void aSiteIsTooFullInTheWeeksInWhichBothAreThere() {
    assertThat(messages(atKyiv(199).breaches()))
        .containsExactly("site kyiv, weeks 5 to 6: 200 in place; its capacity is 199.");
    assertThat(theatre.broken()).containsExactly("rule 8");
  }

  @Test
  void whatDiffersFromWeekToWeekIsToldApart() {
    assertThat(messages(atKyiv(99).breaches()))
        .containsExactly(
            "site kyiv, weeks 2 to 4: 100 in place; its capacity is 99.",
            "site kyiv, weeks 5 to 6: 200 in place; its capacity is 99.",
            "site kyiv, weeks 7 to 8: 100 in place; its capacity is 99.");
  }

  /// Rule 9: a hundred in three weeks are three shares of 34.
  private Theatre byRail(Optional<Range> capacity, int arrives) {
    return two()
        .corridor("rail", "Rzeszów", "kyiv", capacity)
        .stay("est-land", "ground", 4, 9, new Leg("rail", 2, arrives, 100));
  }

  @Test
  void theLoadIsSpreadOverTheWeeksThatALegTouches() {
    assertThat(byRail(Optional.of(Range.of(5, 9)), 21).breaches()).isEmpty();
  }

  @Test
  void aShareIsRoundedUp() {
    theatre
        .pledge("est-land", "EST", it -> it.lift = OptionalLong.of(106))
        .line("ground", it -> {});
    theatre
        .corridor("rail", "Rzeszów", "kyiv", Optional.of(Range.of(5)))
        .stay("est-land", "ground", 4, 9, new Leg("rail", 2, 21, 106));
    assertThat(messages(theatre.breaches()))
        .containsExactly("corridor rail, weeks 0 to 2: 36 pass; its capacity a week is 35.");
  }

  @Test
  void aCorridorIsTooNarrowForWhatPassesInOneWeek() {
    assertThat(messages(byRail(Optional.of(Range.of(5, 90)), 14).breaches()))
        .containsExactly("corridor rail, weeks 0 to 1: 50 pass; its capacity a week is 35.");
    assertThat(theatre.broken()).containsExactly("rule 9");
  }

  @Test
  void aCapacityThatIsNotKnownDoesNotLimit() {
    assertThat(byRail(Optional.empty(), 3).breaches()).isEmpty();
  }

  @Test
  void aLegCarriesWhatMovingTheUnitTakes() {
    two().corridor("rail", "Rzeszów", "kyiv", Optional.empty());
    theatre.stay("est-land", "ground", 4, 9, new Leg("rail", 2, 21, 10));
    assertThat(theatre.broken()).containsExactly("rule 9");
    assertThat(messages(theatre.breaches()).getFirst())
        .endsWith("leg rail carries 10; moving the unit takes 100.");
  }

  /// The station is passed on both legs: 50 and 50 a week.
  private Theatre through(long daily) {
    return two()
        .site("lviv", OptionalLong.empty(), OptionalLong.of(daily), OptionalLong.empty())
        .corridor("border", "Rzeszów", "lviv", Optional.empty())
        .corridor("rail", "lviv", "kyiv", Optional.empty())
        .stay(
            "est-land", "ground", 4, 9, new Leg("border", 0, 8, 100), new Leg("rail", 8, 15, 100));
  }

  @Test
  void whatPassesAPlaceFitsThroughIt() {
    assertThat(through(15).breaches()).isEmpty();
  }

  @Test
  void arrivingAndGoingOnInOneWeekCountTwice() {
    assertThat(messages(through(10).breaches()))
        .containsExactly("site lviv, week 1: 100 pass through; its throughput a week is 70.");
    assertThat(theatre.broken()).containsExactly("rule 9");
  }

  /// Rule 10: 100 in one week.
  private Theatre carried() {
    return two()
        .corridor("rail", "Rzeszów", "kyiv", Optional.empty())
        .stay("est-land", "ground", 2, 9, new Leg("rail", 7, 14, 100));
  }

  @Test
  void aModeWithoutLiftIsNotLimited() {
    assertThat(carried().breaches()).isEmpty();
  }

  @Test
  void aNationIsCarriedByItsOwnLiftAndTheRestByWhatIsPooled() {
    carried().lift("est", "EST", false, 10, Optional.empty());
    assertThat(messages(theatre.breaches()))
        .containsExactly("rail lift, week 1: 30 are left to pooled lift, which carries 0 a week.");
    assertThat(theatre.broken()).containsExactly("rule 10");
    theatre.lift("pool", "USA", true, 5, Optional.empty());
    assertThat(theatre.breaches()).isEmpty();
  }

  @Test
  void theLiftOfAnotherNationThatIsNotPooledCarriesNobodyElse() {
    carried().lift("lva", "LVA", false, 90, Optional.empty());
    assertThat(theatre.broken()).containsExactly("rule 10");
  }

  @Test
  void liftIsThereInWholeWeeksOfItsWindow() {
    carried().lift("pool", "USA", true, 15, Optional.of(window(7, 13)));
    assertThat(theatre.breaches()).isEmpty();
    theatre.lift.clear();
    theatre.lift("pool", "USA", true, 15, Optional.of(window(8, 90)));
    assertThat(theatre.broken()).containsExactly("rule 10");
  }

  @Test
  void theLeadNationCarriesACompositeUnit() {
    theatre.composites.add(
        new Composite(
            "baltic",
            "Baltic",
            NationId.of("LVA"),
            Optional.of(Component.LAND),
            Capability.of("infantry"),
            List.of(PledgeId.of("est-land"), PledgeId.of("lva-land"))));
    two()
        .corridor("rail", "Rzeszów", "kyiv", Optional.empty())
        .stay("baltic", "ground", 2, 9, new Leg("rail", 7, 14, 200))
        .lift("lva", "LVA", false, 29, Optional.empty());
    assertThat(theatre.breaches()).isEmpty();
    theatre.lift.clear();
    theatre.lift("est", "EST", false, 29, Optional.empty());
    assertThat(theatre.broken()).containsExactly("rule 10");
  }

  /// Rule 11: away from week 1, because the approach takes a week.
  private Theatre home(long active) {
    theatre.approach = 7;
    return two().nation("EST", active, 900).stay("est-land", "ground", 2, 4);
  }

  @Test
  void aNationSendsNoMoreThanItCanSpare() {
    assertThat(home(1000).breaches()).isEmpty();
  }

  @Test
  void whoIsOnTheWayIsAwayToo() {
    assertThat(messages(home(999).breaches()))
        .containsExactly("nation EST, weeks 1 to 3: 100 are away; it can spare 99.");
    assertThat(theatre.broken()).containsExactly("rule 11");
  }

  @Test
  void aNationThatCannotSpareAnybodyKeepsTheRuleByStayingAtHome() {
    two().nation("LVA", 10, 900);
    assertThat(theatre.stay("est-land", "ground", 2, 4).breaches()).isEmpty();
  }

  @Test
  void ofACompositeEachNationBearsItsPart() {
    theatre.composites.add(
        new Composite(
            "baltic",
            "Baltic",
            NationId.of("LVA"),
            Optional.of(Component.LAND),
            Capability.of("infantry"),
            List.of(PledgeId.of("est-land"), PledgeId.of("lva-land"))));
    two().nation("EST", 99, 0).nation("LVA", 100, 0).stay("baltic", "ground", 2, 4);
    assertThat(messages(theatre.breaches()))
        .containsExactly("nation EST, weeks 2 to 3: 100 are away; it can spare 99.");
  }
}
