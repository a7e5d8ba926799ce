package org.muster.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.audit.Theatre.days;
import static org.muster.engine.audit.Theatre.messages;
import static org.muster.engine.audit.Theatre.window;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.model.plan.Assignment.Leg;
import org.muster.model.pledge.Rung;

/// Rule 3: the way from the base to the place.
final class WayRulesTest {
  private final Theatre theatre = new Theatre();

  /// Two corridors to Kyiv, one of them in two steps; the second step is open from D+10 to D+40.
  private Theatre way(Leg... legs) {
    return theatre
        .pledge("lva-land", "LVA", it -> {})
        .line("ground", it -> {})
        .corridor("north", "Riga", "lviv", Optional.empty(), 3, Optional.empty())
        .corridor("east", "lviv", "kyiv", Optional.empty(), 0, Optional.of(window(10, 40)))
        .corridor("back", "kyiv", "lviv", Optional.empty())
        .stay("lva-land", "ground", 3, 9, legs);
  }

  private static Leg leg(String corridor, int departs, int arrives) {
    return new Leg(corridor, departs, arrives, 100);
  }

  private String told() {
    return String.join("\n", messages(theatre.breaches()));
  }

  @Test
  void aPathFromWhereNoCorridorLeadsIsAWay() {
    assertThat(way(leg("north", 5, 8), leg("east", 10, 21)).breaches()).isEmpty();
  }

  @Test
  void whereCorridorsLeadOneGoesByThem() {
    assertThat(way().broken()).containsExactly("rule 3");
    assertThat(told()).contains("it has no legs, but corridors lead there");
  }

  @Test
  void whereNoneLeadsThereAreNoLegs() {
    theatre
        .pledge("lva-land", "LVA", it -> {})
        .line("ground", it -> {})
        .corridor("north", "Riga", "lviv", Optional.empty())
        .stay("lva-land", "ground", 3, 9, leg("north", 5, 8));
    assertThat(theatre.broken()).containsExactly("rule 3");
    assertThat(told()).contains("no corridor leads there");
  }

  @Test
  void aWayBeginsWhereNoCorridorLeads() {
    assertThat(way(leg("east", 10, 21)).broken()).containsExactly("rule 3");
    assertThat(told()).contains("its legs begin at lviv, to which a corridor leads");
  }

  @Test
  void aWayEndsAtThePlace() {
    assertThat(way(leg("north", 5, 8)).broken()).containsExactly("rule 3");
    assertThat(told()).contains("its legs end at lviv");
  }

  @Test
  void legsHangTogether() {
    way(leg("north", 5, 8), leg("back", 10, 12)).corridor("far", "Oslo", "odesa", Optional.empty());
    assertThat(theatre.broken()).containsOnly("rule 3");
    assertThat(told()).contains("corridor back begins at kyiv, but the leg before ends at lviv");
  }

  @Test
  void noPlaceIsPassedTwice() {
    way(leg("north", 5, 8), leg("east", 10, 11), leg("back", 11, 12), leg("east", 12, 13));
    assertThat(theatre.broken()).containsOnly("rule 3");
    assertThat(told()).contains("it passes lviv twice", "it passes kyiv twice");
  }

  @Test
  void aCorridorThatThereIsNotIsNoWay() {
    assertThat(way(leg("south", 5, 8)).broken()).containsExactly("rule 3");
    assertThat(told()).contains("the mission has no corridor south");
  }

  @Test
  void aLegTakesAtLeastTheDelay() {
    assertThat(way(leg("north", 5, 7), leg("east", 10, 21)).broken()).containsExactly("rule 3");
    assertThat(told()).contains("takes 2 days (D+5 to D+7); corridor north takes at least 3");
  }

  @Test
  void aLegIsInTheDaysInWhichTheCorridorIsOpen() {
    assertThat(way(leg("north", 5, 8), leg("east", 9, 21)).broken()).containsExactly("rule 3");
    assertThat(told()).contains("the corridor is open D+10..D+40");
  }

  @Test
  void theLastDayOfTheWindowMayBeUsed() {
    way();
    theatre.stays.clear();
    theatre.stay("lva-land", "ground", 6, 9, leg("north", 5, 8), leg("east", 39, 41));
    assertThat(theatre.breaches()).isEmpty();
    theatre.stays.clear();
    theatre.stay("lva-land", "ground", 6, 9, leg("north", 5, 8), leg("east", 39, 42));
    assertThat(theatre.broken()).containsExactly("rule 3");
  }

  @Test
  void theNextLegBeginsNoEarlier() {
    assertThat(way(leg("north", 5, 11), leg("east", 10, 21)).broken()).containsExactly("rule 3");
    assertThat(told())
        .contains("leg east departs on D+10, before the leg before is through on D+11");
  }

  @Test
  void theLastLegArrivesBeforeTheFirstWeek() {
    assertThat(way(leg("north", 5, 8), leg("east", 10, 22)).broken()).containsExactly("rule 3");
    assertThat(told()).contains("leg east arrives on D+22; it has to be there by D+21");
  }

  @Test
  void theUnitLeavesAfterItsNoticeAndItsApproach() {
    theatre.notice = 3;
    theatre.approach = 2;
    assertThat(way(leg("north", 5, 8), leg("east", 10, 21)).breaches()).isEmpty();
    theatre.approach = 3;
    assertThat(theatre.broken()).containsExactly("rule 3");
    assertThat(told())
        .contains(
            "it begins its way on D+5; notice (3 days), approval (0) and approach (3) let it from D+6");
  }

  @Test
  void whoWillBeDeployedAlreadyHasNoNotice() {
    theatre.notice = 90;
    theatre
        .pledge(
            "lva-land",
            "LVA",
            it -> {
              it.rung = Rung.DEPLOYED;
              it.notice = Optional.of(days(90));
            })
        .line("ground", it -> {})
        .stay("lva-land", "ground", 0, 9);
    assertThat(theatre.breaches()).isEmpty();
  }

  @Test
  void whereNoCorridorLeadsTheStayItselfBeginsAfterTheNotice() {
    theatre
        .pledge("lva-land", "LVA", it -> it.notice = Optional.of(days(15)))
        .line("ground", it -> {})
        .stay("lva-land", "ground", 2, 9);
    assertThat(theatre.broken()).containsExactly("rule 3");
    theatre.stays.clear();
    assertThat(theatre.stay("lva-land", "ground", 3, 9).breaches()).isEmpty();
  }
}
