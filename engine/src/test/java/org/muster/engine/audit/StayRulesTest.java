package org.muster.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.audit.Theatre.caveat;
import static org.muster.engine.audit.Theatre.days;
import static org.muster.engine.audit.Theatre.messages;
import static org.muster.engine.audit.Theatre.places;
import static org.muster.engine.audit.Theatre.window;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Caveat;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine.Substitute;
import org.muster.model.site.Site.Consent;

/// Section 3 and the rules that a stay keeps by itself: 1, 2, 5 (tour), 6, 7.
final class StayRulesTest {
  private final Theatre theatre = new Theatre();

  private Theatre one() {
    return theatre.pledge("lva-land", "LVA", it -> {}).line("ground", it -> {});
  }

  @Test
  void aStayThatKeepsAllRulesIsNoBreach() {
    assertThat(one().stay("lva-land", "ground", 2, 9).breaches()).isEmpty();
  }

  @Test
  void aUnitThatNobodyBringsCannotStay() {
    assertThat(one().stay("lva-land", "ground", 2, 9).stay("est-land", "ground", 2, 9).breaches())
        .contains(new StayBreach.UnknownUnit(theatre.stays.getLast()));
    assertThat(theatre.broken()).contains("section 2");
  }

  @Test
  void aLineThatDoesNotApplyCannotBeFilled() {
    one().stay("lva-land", "ground", 2, 9).stay("lva-land", "sky", 12, 14);
    assertThat(theatre.broken()).containsExactly("section 3");
    assertThat(messages(theatre.breaches()))
        .containsExactly(
            "unit lva-land on line sky at kyiv, weeks 12 to 13: set set has no such line that applies.");
  }

  @Test
  void aLineIsFilledWhereItSays() {
    one().stay("lva-land", "ground", "lviv", 2, 2, 9, Optional.empty());
    assertThat(theatre.broken()).containsExactly("section 3");
    assertThat(messages(theatre.breaches()).getFirst()).endsWith("the line is filled at kyiv.");
  }

  @Test
  void aLineWithoutSitesIsFilledAtItsPlace() {
    theatre
        .pledge("lva-land", "LVA", it -> {})
        .line(
            "ground",
            it -> {
              it.sites = List.of();
              it.place = "north of Kyiv";
            })
        .stay("lva-land", "ground", "north of Kyiv", 2, 2, 9, Optional.empty());
    assertThat(theatre.breaches()).isEmpty();
  }

  @Test
  void whatTheLineDoesNotAskForDoesNotFit() {
    theatre
        .pledge("lva-air", "LVA", it -> it.component = Optional.of(Component.AIR))
        .line("ground", it -> {})
        .stay("lva-air", "ground", 2, 9);
    assertThat(theatre.broken()).containsExactly("section 3");
    assertThat(messages(theatre.breaches()).getFirst())
        .endsWith("it is air infantry, and the line asks for land infantry or a substitute.");
  }

  private Theatre drones(Optional<String> told) {
    return theatre
        .pledge(
            "lva-drones",
            "LVA",
            it -> {
              it.component = Optional.of(Component.AIR);
              it.capability = Optional.of(Capability.of("drones"));
            })
        .line(
            "ground",
            it ->
                it.substitutes =
                    List.of(new Substitute(Capability.of("drones"), "cannot hold ground")))
        .stay("lva-drones", "ground", "kyiv", 2, 2, 9, told);
  }

  @Test
  void aSubstituteFitsWhateverItsComponentIfItsRiskIsTold() {
    assertThat(drones(Optional.of("cannot hold ground")).breaches()).isEmpty();
  }

  @Test
  void aSubstituteMustBeToldAsOne() {
    assertThat(drones(Optional.empty()).broken()).containsExactly("section 3");
  }

  @Test
  void whatWasAskedForIsNoSubstitute() {
    one().stay("lva-land", "ground", "kyiv", 2, 2, 9, Optional.of("cannot hold ground"));
    assertThat(theatre.broken()).containsExactly("section 3");
  }

  @Test
  void aStayIsWithinTheHorizon() {
    one().stay("lva-land", "ground", 2, Theatre.HORIZON);
    assertThat(theatre.breaches()).isEmpty();
    theatre.stays.clear();
    theatre.stay("lva-land", "ground", 2, Theatre.HORIZON + 1);
    assertThat(theatre.broken()).containsOnly("rule 1");
  }

  private Theatre available(int from, int to) {
    return theatre
        .pledge("lva-land", "LVA", it -> it.available = Optional.of(window(15, 62)))
        .line("ground", it -> {})
        .stay("lva-land", "ground", from, to);
  }

  @Test
  void aUnitStaysInWholeWeeksInWhichItIsAvailable() {
    assertThat(available(3, 9).breaches()).isEmpty();
  }

  @Test
  void aWeekThatIsNotWhollyInTheWindowIsOutOfIt() {
    assertThat(available(2, 9).broken()).containsExactly("rule 1");
    assertThat(messages(theatre.breaches()).getFirst())
        .endsWith("pledge lva-land is available D+15..D+62 only.");
    theatre.stays.clear();
    theatre.stay("lva-land", "ground", 3, 10);
    assertThat(theatre.broken()).containsExactly("rule 1");
  }

  private Theatre due(int from, int effective, int to) {
    theatre.handover = 14;
    return theatre
        .pledge("lva-land", "LVA", it -> {})
        .line("ground", it -> it.when = Optional.of(window(28, 69)))
        .stay("lva-land", "ground", "kyiv", from, effective, to, Optional.empty());
  }

  @Test
  void aUnitMayComeBeforeItsLineIsDue() {
    assertThat(due(2, 4, 10).breaches()).isEmpty();
    theatre.stays.clear();
    assertThat(due(0, 2, 10).broken()).doesNotContain("rule 1");
  }

  @Test
  void aUnitIsThereInWeeksInWhichItsLineIsDue() {
    assertThat(due(1, 3, 4).broken()).contains("rule 1").doesNotContain("rule 2");
    assertThat(messages(theatre.breaches()).getFirst())
        .endsWith("it is there to week 3; the line is due in weeks 4 to 9.");
    theatre.stays.clear();
    theatre.stay("lva-land", "ground", "kyiv", 2, 4, 11, Optional.empty());
    assertThat(theatre.broken()).contains("rule 1");
  }

  private Theatre handover(int effective) {
    theatre.handover = 8;
    return one().stay("lva-land", "ground", "kyiv", 2, effective, 9, Optional.empty());
  }

  @Test
  void aUnitCountsAfterItsHandover() {
    assertThat(handover(4).breaches()).isEmpty();
  }

  @Test
  void aUnitDoesNotCountSoonerNorLater() {
    assertThat(handover(3).broken()).containsExactly("rule 2");
    theatre.stays.clear();
    assertThat(theatre.stay("lva-land", "ground", "kyiv", 2, 5, 9, Optional.empty()).broken())
        .containsExactly("rule 2");
  }

  @Test
  void aStayThatIsShorterThanTheHandoverNeverCounts() {
    theatre.handover = 21;
    one().stay("lva-land", "ground", "kyiv", 2, 4, 4, Optional.empty());
    assertThat(theatre.breaches()).isEmpty();
  }

  @Test
  void aStayIsNoLongerThanItsTour() {
    theatre
        .pledge("lva-land", "LVA", it -> it.tour = Optional.of(days(36)))
        .line("ground", it -> {})
        .stay("lva-land", "ground", 2, 8);
    assertThat(theatre.breaches()).isEmpty();
    theatre.stays.clear();
    assertThat(theatre.stay("lva-land", "ground", 2, 9).broken()).containsExactly("rule 5");
    assertThat(messages(theatre.breaches()).getFirst())
        .endsWith("it stays 7 weeks; its tour is 6.");
  }

  @Test
  void theTourOfTheMissionHoldsForThoseWhoTellNone() {
    theatre.tour = Optional.of(days(42));
    one().stay("lva-land", "ground", 2, 9);
    assertThat(theatre.broken()).containsExactly("rule 5");
  }

  private Theatre caveated(Caveat.Rule rule, Caveat.Scope scope) {
    return theatre
        .pledge(
            "lva-land", "LVA", it -> it.caveats = List.of(caveat(rule, scope, OptionalInt.of(21))))
        .line("ground", it -> {})
        .site("kyiv", OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(40))
        .stay("lva-land", "ground", 2, 9);
  }

  private static Caveat.Scope closerThan(long kilometres) {
    return new Caveat.Scope(List.of(), OptionalLong.of(kilometres), List.of());
  }

  private static Caveat.Scope use(String capability) {
    return new Caveat.Scope(List.of(), OptionalLong.empty(), List.of(Capability.of(capability)));
  }

  @Test
  void aProhibitionExcludesThePlacesThatItNames() {
    assertThat(caveated(Caveat.Rule.PROHIBITION, places("odesa", "kyiv")).broken())
        .containsExactly("rule 6");
    assertThat(messages(theatre.breaches()).getFirst())
        .endsWith("a caveat of pledge lva-land prohibits it: not there.");
  }

  @Test
  void aProhibitionLeavesOtherPlaces() {
    assertThat(caveated(Caveat.Rule.PROHIBITION, places("odesa")).breaches()).isEmpty();
  }

  @Test
  void aProhibitionExcludesWhatIsTooCloseToTheLineOfContact() {
    assertThat(caveated(Caveat.Rule.PROHIBITION, closerThan(41)).broken())
        .containsExactly("rule 6");
  }

  @Test
  void whatIsExactlySoFarIsNotTooClose() {
    assertThat(caveated(Caveat.Rule.PROHIBITION, closerThan(40)).breaches()).isEmpty();
  }

  @Test
  void aDistanceThatIsNotKnownExcludesNothing() {
    theatre
        .pledge(
            "lva-land",
            "LVA",
            it ->
                it.caveats =
                    List.of(caveat(Caveat.Rule.PROHIBITION, closerThan(900), OptionalInt.empty())))
        .line("ground", it -> {})
        .stay("lva-land", "ground", 2, 9);
    assertThat(theatre.breaches()).isEmpty();
  }

  @Test
  void aProhibitionExcludesTheLinesThatAskForWhatItNames() {
    assertThat(caveated(Caveat.Rule.PROHIBITION, use("infantry")).broken())
        .containsExactly("rule 6");
  }

  @Test
  void aProhibitionThatNamesNoScopeCannotBeChecked() {
    assertThat(caveated(Caveat.Rule.PROHIBITION, Caveat.Scope.EVERYWHERE).breaches()).isEmpty();
  }

  @Test
  void aLimitationCostsItsApproval() {
    assertThat(caveated(Caveat.Rule.LIMITATION, places("kyiv")).broken()).containsExactly("rule 3");
    theatre.stays.clear();
    assertThat(theatre.stay("lva-land", "ground", 3, 9).breaches()).isEmpty();
  }

  @Test
  void aLimitationThatNamesNoScopeIsOnEveryUse() {
    assertThat(caveated(Caveat.Rule.LIMITATION, Caveat.Scope.EVERYWHERE).broken())
        .containsExactly("rule 3");
  }

  @Test
  void aLimitationElsewhereAndAnAuthorisationCostNothing() {
    assertThat(caveated(Caveat.Rule.LIMITATION, use("medevac")).breaches()).isEmpty();
    theatre.pledges.clear();
    theatre.stays.clear();
    theatre.lines.clear();
    assertThat(caveated(Caveat.Rule.AUTHORISATION, Caveat.Scope.EVERYWHERE).breaches()).isEmpty();
  }

  private Theatre consent(Consent consent) {
    return one()
        .site("kyiv", OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), consent)
        .stay("lva-land", "ground", 2, 9);
  }

  @Test
  void nobodyStaysWhereTheHostRefuses() {
    assertThat(consent(Consent.NO).broken()).containsExactly("rule 7");
  }

  @Test
  void aConsentThatIsNotKnownIsTakenAsGiven() {
    assertThat(consent(Consent.UNKNOWN).breaches()).isEmpty();
  }

  @Test
  void aLineThatAsksForPersonnelOnlyTakesAllOfAComponent() {
    theatre
        .pledge("lva-land", "LVA", it -> {})
        .line(
            "ground",
            it -> {
              it.capability = Optional.empty();
              it.things = Optional.empty();
              it.heads = Optional.of(Range.of(1000));
            })
        .stay("lva-land", "ground", 2, 9);
    assertThat(theatre.breaches()).isEmpty();
  }
}
