package org.muster.engine.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.Tiny.all;
import static org.muster.engine.Tiny.always;
import static org.muster.engine.Tiny.decided;
import static org.muster.engine.Tiny.isr;
import static org.muster.engine.Tiny.joins;
import static org.muster.engine.Tiny.nations;
import static org.muster.engine.Tiny.offer;
import static org.muster.engine.Tiny.others;
import static org.muster.engine.Tiny.standings;
import static org.muster.engine.Tiny.strength;
import static org.muster.engine.Tiny.things;
import static org.muster.engine.Tiny.unless;
import static org.muster.model.resolution.Standing.BLOCKED;
import static org.muster.model.resolution.Standing.FIRM;
import static org.muster.model.resolution.Standing.OPEN;
import static org.muster.model.resolution.Standing.WAITING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.engine.Tiny;
import org.muster.model.condition.Condition.HomeHolds;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.resolution.Mode;

class ResolverTest {
  private final Tiny twoWait =
      new Tiny().land("EST", 100, joins("LVA")).land("LVA", 150, joins("EST"));

  @Test
  void nobodyMovesInTurnWhenTwoNationsWaitForEachOther() {
    var resolution = Resolver.resolve(twoWait.setting());

    assertThat(resolution.total(Mode.SEQUENTIAL).nations()).isEmpty();
  }

  @Test
  void twoNationsThatWaitForEachOtherBothComeAtOnce() {
    var resolution = Resolver.resolve(twoWait.setting());

    assertThat(resolution.total(Mode.SIMULTANEOUS).nations())
        .containsExactly(NationId.of("EST"), NationId.of("LVA"));
    assertThat(resolution.dividend().nations()).isEqualTo(2);
    assertThat(resolution.dividend().strengthLow()).isEqualTo(250);
  }

  @Test
  void aKnotIsToldAsARing() {
    var resolution = Resolver.resolve(twoWait.setting());

    assertThat(resolution.knots())
        .singleElement()
        .satisfies(knot ->
            assertThat(knot.ring()).containsExactly(PledgeId.of("est"), PledgeId.of("lva")));
  }

  @Test
  void whoWaitsForAKnotWithoutBeingInItIsNoPartOfIt() {
    var mission = twoWait.land("LTU", 200, joins("LVA"));

    var resolution = Resolver.resolve(mission.setting());

    assertThat(standings(resolution)).containsEntry("LTU", WAITING);
    assertThat(resolution.knots())
        .singleElement()
        .satisfies(knot -> assertThat(knot.nations()).doesNotContain(NationId.of("LTU")));
  }

  @Test
  void aRingMayCloseThroughTheHigherTierOfANationThatIsFirm() {
    var mission =
        new Tiny()
            .land("GBR", 400, joins("USA"))
            .land("USA", 400, isr(3))
            .isr("CAN", things(1, always()), things(3, joins("GBR")));

    assertThat(Resolver.resolve(mission.setting()).knots())
        .singleElement()
        .satisfies(knot ->
            assertThat(knot.ring()).containsExactly(PledgeId.of("gbr"), PledgeId.of("usa")));
  }

  @Test
  void aPledgeCountsItselfInItsOwnThreshold() {
    var mission = new Tiny().land("FRA", 10_000, strength(10_000));

    assertThat(standings(Resolver.resolve(mission.setting()))).containsEntry("FRA", FIRM);
  }

  @Test
  void othersLeaveOutTheNationThatAsks() {
    var mission = new Tiny().land("FRA", 10, others(1));

    assertThat(standings(Resolver.resolve(mission.setting()))).containsEntry("FRA", BLOCKED);
  }

  @Test
  void aDecisionFreesWhoeverHangsOnIt() {
    var mission =
        new Tiny()
            .question("ceasefire", "no", "yes")
            .land("DNK", 100, decided("ceasefire", "yes"))
            .land("SWE", 100, joins("DNK"));

    assertThat(standings(Resolver.resolve(mission.setting()))).containsValues(BLOCKED, BLOCKED);
    assertThat(standings(Resolver.resolve(mission.setting("ceasefire=yes"))))
        .containsValues(FIRM, FIRM);
  }

  @Test
  void aGradedOfferBringsTheBestTierThatHolds() {
    var mission =
        new Tiny()
            .question("us", "no", "yes")
            .graded(
                "ITA", offer(Range.of(500), always()), offer(Range.of(2000), decided("us", "yes")));

    assertThat(Resolver.resolve(mission.setting()).total(Mode.SEQUENTIAL).strength())
        .isEqualTo(Range.of(500));
    assertThat(Resolver.resolve(mission.setting("us=yes")).total(Mode.SEQUENTIAL).strength())
        .isEqualTo(Range.of(2000));
  }

  @Test
  void thresholdsUseTheLowerEndOfARange() {
    var mission = new Tiny().land("GBR", 0, 7500, always()).land("EST", 100, strength(5000));

    assertThat(standings(Resolver.resolve(mission.setting()))).containsEntry("EST", BLOCKED);
  }

  @Test
  void aHomeDefenceFloorLetsAsManyGoAsAreToSpare() {
    var company = new Tiny().spare("LVA", 360).land("LVA", 250, home("LVA"));
    var battalion = new Tiny().spare("LVA", 360).land("LVA", 600, home("LVA"));

    assertThat(standings(Resolver.resolve(company.setting()))).containsEntry("LVA", FIRM);
    assertThat(standings(Resolver.resolve(battalion.setting()))).containsEntry("LVA", BLOCKED);
  }

  @Test
  void aFloorThatNobodyKnowsDoesNotHold() {
    var mission = new Tiny().land("LVA", 1, home("LVA"));

    assertThat(standings(Resolver.resolve(mission.setting()))).containsEntry("LVA", BLOCKED);
  }

  @Test
  void twoNationsThatEachComeUnlessTheOtherDoesAreOpen() {
    var mission =
        new Tiny().land("GRC", 1, unless(joins("TUR"))).land("TUR", 1, unless(joins("GRC")));

    var resolution = Resolver.resolve(mission.setting());

    assertThat(standings(resolution)).containsValues(OPEN, OPEN);
    assertThat(resolution.stable())
        .hasValueSatisfying(stable ->
            assertThat(stable.outcomes())
                .extracting(total -> List.copyOf(total.nations()))
                .containsExactly(List.of(NationId.of("GRC")), List.of(NationId.of("TUR"))));
  }

  @Test
  void whoComesInEveryStableOutcomeIsFirm() {
    var mission =
        new Tiny()
            .land("GRC", 1, unless(joins("TUR")))
            .land("TUR", 1, unless(joins("GRC")))
            .land("CYP", 1, nations(2));

    assertThat(standings(Resolver.resolve(mission.setting()))).containsEntry("CYP", FIRM);
  }

  @Test
  void aRingBesideAQuarrelStillWaits() {
    var mission = twoWait.land("GRC", 1, unless(joins("TUR"))).land("TUR", 1, unless(joins("GRC")));

    assertThat(standings(Resolver.resolve(mission.setting())))
        .containsEntry("EST", WAITING)
        .containsEntry("GRC", OPEN);
  }

  @Test
  void whoComesOnlyIfHeStaysAwayHasNoStableOutcomeAndTheOddLoopIsTold() {
    var mission = new Tiny().land("AUT", 1, joins("CHE")).land("CHE", 1, unless(joins("AUT")));

    var stable = Resolver.resolve(mission.setting()).stable().orElseThrow();

    assertThat(stable.none()).isTrue();
    assertThat(stable.oddLoop()).containsExactlyInAnyOrder(PledgeId.of("aut"), PledgeId.of("che"));
  }

  @Test
  void anUnlessThatIsDecidedAlreadyLeavesNothingOpen() {
    var mission = new Tiny().land("GBR", 1, always()).land("TUR", 1, unless(joins("GBR")));

    var resolution = Resolver.resolve(mission.setting());

    assertThat(standings(resolution)).containsEntry("TUR", BLOCKED);
    assertThat(resolution.stable()).isEmpty();
  }

  @Test
  void declaredCountsEveryOfferAsIfItHadNoCondition() {
    var mission = twoWait.land("FIN", 300, all(joins("USA"), joins("EST")));

    assertThat(Resolver.resolve(mission.setting()).total(Mode.DECLARED).strength())
        .isEqualTo(Range.of(550));
  }

  private static HomeHolds home(String nation) {
    return new HomeHolds(NationId.of(nation));
  }
}
