package org.muster.model.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Condition.AllOf;
import org.muster.model.condition.Condition.Joins;
import org.muster.model.condition.Subject;
import org.muster.model.nation.NationId;

class PledgeTest {
  private static final Condition USA = new Joins(NationId.of("USA"), Optional.empty());
  private static final Condition GBR = new Joins(NationId.of("GBR"), Optional.empty());

  @Test
  void aPlainPledgeHasOneTier() {
    assertThat(pledge(offer(500, GBR), List.of()).tiers())
        .extracting(Pledge.Tier::condition)
        .containsExactly(GBR);
  }

  @Test
  void theConditionOfAGradedPledgeHoldsForEachAlternative() {
    var graded =
        pledge(
            new Offer(Optional.empty(), Optional.empty(), clause(GBR)), List.of(offer(900, USA)));

    assertThat(graded.tiers())
        .extracting(Pledge.Tier::condition)
        .containsExactly(new AllOf(List.of(GBR, USA)));
  }

  @Test
  void anAmountBesideAlternativesIsATierOfItsOwn() {
    var graded = pledge(offer(200, GBR), List.of(offer(1000, USA)));

    assertThat(graded.tiers())
        .extracting(Pledge.Tier::strength)
        .containsExactly(Optional.of(Range.of(200)), Optional.of(Range.of(1000)));
  }

  @Test
  void aPledgeIsOfItsComponentAndOfItsCapability() {
    var pledge = pledge(offer(1, GBR), List.of());

    assertThat(pledge.isOf(Subject.of("land"))).isTrue();
    assertThat(pledge.isOf(Subject.of("infantry-company"))).isTrue();
    assertThat(pledge.isOf(Subject.of("air"))).isFalse();
  }

  @Test
  void aPledgeOfNothingIsNoPledge() {
    assertThatThrownBy(() ->
            Pledge.of(
                PledgeId.of("lva"),
                NationId.of("LVA"),
                Optional.empty(),
                Optional.empty(),
                List.of(Offer.PLAIN)))
        .hasMessage("The pledge (lva) must have a component or a capability.");
  }

  @Test
  void aRangeStaysARangeWhenItIsAddedUp() {
    assertThat(Range.of(100, 250).plus(Range.of(50))).isEqualTo(Range.of(150, 300));
    assertThat(Range.of(100, 250).written()).isEqualTo("100..250");
  }

  @Test
  void aRangeUpsideDownIsRefusedWithItsEnds() {
    assertThatThrownBy(() -> Range.of(250, 100))
        .hasMessage("A range (250..100) must not be negative or upside down.");
  }

  private static Offer offer(long strength, Condition condition) {
    return new Offer(Optional.of(Range.of(strength)), Optional.empty(), clause(condition));
  }

  private static Optional<Clause> clause(Condition condition) {
    return Optional.of(Clause.of(condition));
  }

  private static Pledge pledge(Offer offer, List<Offer> alternatives) {
    return new Pledge(
        PledgeId.of("lva-land"),
        NationId.of("LVA"),
        Optional.of(Component.LAND),
        Optional.of(Capability.of("infantry-company")),
        offer,
        alternatives,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        Rung.CONDITIONAL,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        new TreeMap<>(),
        "");
  }
}
