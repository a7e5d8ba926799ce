package org.muster.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.Tiny.all;
import static org.muster.engine.Tiny.always;
import static org.muster.engine.Tiny.decided;
import static org.muster.engine.Tiny.joins;
import static org.muster.engine.Tiny.nations;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.engine.Tiny;
import org.muster.engine.resolve.Resolver;
import org.muster.model.condition.Condition.AnyOf;
import org.muster.model.condition.Condition.HomeHolds;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.PledgeId;
import org.muster.model.scenario.DecisionId;
import org.muster.model.why.Reason;
import org.muster.model.why.Verdict;
import org.muster.model.why.Why;

class ExplainerTest {
  @Test
  void aRingIsFollowedUntilItCloses() {
    var mission = new Tiny().land("EST", 1, joins("LVA")).land("LVA", 1, joins("EST"));

    assertThat(reasons(why(mission, "est")))
        .anySatisfy(reason ->
            assertThat(reason)
                .isInstanceOfSatisfying(
                    Reason.SeeAbove.class,
                    see -> {
                      assertThat(see.pledge()).isEqualTo(PledgeId.of("est"));
                      assertThat(see.ring()).isTrue();
                    }));
  }

  @Test
  void whatHoldsInTurnNeverRestsOnItself() {
    // EST comes because of GBR; that LVA joins too, because of EST, is no reason for EST
    var mission =
        new Tiny()
            .land("EST", 1, new AnyOf(List.of(joins("LVA"), joins("GBR"))))
            .land("LVA", 1, joins("EST"))
            .land("GBR", 1, always());

    assertThat(reasons(why(mission, "est"))).doesNotHaveAnyElementsOfTypes(Reason.SeeAbove.class);
  }

  @Test
  void aBlockedPledgeIsFollowedAlongTheFewestLeaves() {
    var mission =
        new Tiny()
            .question("ceasefire", "no", "yes")
            .question("mandate", "no", "yes")
            .question("us", "no", "yes")
            .land(
                "DNK",
                1,
                new AnyOf(
                    List.of(
                        all(decided("ceasefire", "yes"), decided("mandate", "yes")),
                        decided("us", "yes"))));

    assertThat(missing(why(mission, "dnk"))).containsExactly("us");
  }

  @Test
  void onlyTheMissingPartOfAnAllIsTold() {
    var mission =
        new Tiny()
            .question("ceasefire", "no", "yes")
            .question("vote", "no", "yes")
            .land("DNK", 1, all(decided("ceasefire", "yes"), decided("vote", "yes")));

    assertThat(missing(explained(mission, "dnk", "ceasefire=yes"))).containsExactly("vote");
  }

  @Test
  void whatHoldsAlreadyIsToldBrieflyAfterWhatIsMissing() {
    var mission =
        new Tiny()
            .question("peace", "no", "yes")
            .spare("LVA", 360)
            .land("LVA", 250, all(new HomeHolds(NationId.of("LVA")), decided("peace", "yes")));

    var because = why(mission, "lva").because();

    assertThat(because.get(0).verdict()).isEqualTo(Verdict.NO);
    assertThat(because.get(1).reason()).isInstanceOf(Reason.OfHome.class);
    assertThat(because.get(1).verdict()).isEqualTo(Verdict.IN_TURN);
  }

  @Test
  void anOfferThatNobodyMadeIsTold() {
    var mission = new Tiny().land("ITA", 1, joins("USA"));

    assertThat(reasons(why(mission, "ita"))).hasAtLeastOneElementOfType(Reason.NoOffer.class);
  }

  @Test
  void aThresholdTellsWhatItHasAndWhatItNeeds() {
    var mission = new Tiny().land("LTU", 1, nations(3)).land("GBR", 1, always());

    assertThat(reasons(why(mission, "ltu")))
        .filteredOn(Reason.OfQuantity.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Reason.OfQuantity.class,
            quantity -> {
              assertThat(quantity.needed()).isEqualTo(3);
              assertThat(quantity.inTurn()).isEqualTo(2);
            });
  }

  @Test
  void aNationThatOffersNothingIsExplainedByThat() {
    var setting = new Tiny().land("LTU", 1, always()).setting();

    var why = Explainer.whyNation(setting, Resolver.resolve(setting), NationId.of("HUN"));

    assertThat(why.verdict()).isEqualTo(Verdict.NO);
    assertThat(why.because()).isEmpty();
  }

  private static Why why(Tiny mission, String pledge) {
    return explained(mission, pledge);
  }

  private static Why explained(Tiny mission, String pledge, String... choices) {
    var setting = mission.setting(choices);
    return Explainer.whyPledge(setting, Resolver.resolve(setting), PledgeId.of(pledge));
  }

  /// Decisions that are not taken as they would have to be.
  private static List<String> missing(Why why) {
    return reasons(why).stream()
        .filter(Reason.OfDecision.class::isInstance)
        .map(Reason.OfDecision.class::cast)
        .filter(decision -> !decision.wanted().equals(decision.taken()))
        .map(Reason.OfDecision::decision)
        .map(DecisionId::name)
        .toList();
  }

  private static List<Reason> reasons(Why why) {
    var found = new ArrayList<Reason>();
    found.add(why.reason());
    why.because().forEach(part -> found.addAll(reasons(part)));
    return found;
  }
}
