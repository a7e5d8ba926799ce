package org.muster.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.audit.Theatre.messages;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.muster.model.plan.Order;
import org.muster.model.pledge.Range;

final class OrderRulesTest {
  private final Theatre theatre =
      new Theatre()
          .pledge("lva-land", "LVA", it -> it.units = Optional.of(Range.of(2)))
          .line("ground", it -> {})
          .line("second", it -> {})
          .stay("lva-land#1", "ground", 2, 9);

  private Theatre under(Order order) {
    theatre.orders.add(order);
    return theatre;
  }

  private static Order pin(String unit, String line, Optional<String> site, OptionalInt from) {
    return new Order.Pin(unit, line, site, from);
  }

  @Test
  void whatWasPinnedIsThere() {
    under(pin("lva-land#1", "ground", Optional.empty(), OptionalInt.empty()));
    under(pin("lva-land#1", "ground", Optional.of("kyiv"), OptionalInt.of(2)));
    assertThat(theatre.breaches()).isEmpty();
  }

  @Test
  void aPinMayNameThePlaceAndTheWeek() {
    under(pin("lva-land#1", "ground", Optional.of("kyiv"), OptionalInt.of(3)));
    under(pin("lva-land#1", "ground", Optional.of("lviv"), OptionalInt.empty()));
    under(pin("lva-land#1", "second", Optional.empty(), OptionalInt.empty()));
    assertThat(messages(theatre.breaches()))
        .containsExactly(
            "the order lva-land#1=ground@kyiv:D+21 is not kept: unit lva-land#1 has no such stay.",
            "the order lva-land#1=ground@lviv is not kept: unit lva-land#1 has no such stay.",
            "the order lva-land#1=second is not kept: unit lva-land#1 has no such stay.");
  }

  @Test
  void aPinnedPledgeMeansAllItsUnits() {
    under(pin("lva-land", "ground", Optional.empty(), OptionalInt.empty()));
    assertThat(messages(theatre.breaches()))
        .containsExactly(
            "the order lva-land=ground is not kept: unit lva-land#2 has no such stay.");
  }

  @Test
  void whoDoesNotComeCannotBePinned() {
    under(pin("est-land", "ground", Optional.empty(), OptionalInt.empty()));
    assertThat(messages(theatre.breaches()))
        .containsExactly("the order est-land=ground is about no unit that comes.");
  }

  @Test
  void whatIsForbiddenIsNotThere() {
    under(new Order.Forbid("lva-land", Optional.of("second")));
    under(new Order.Forbid("lva-land#2", Optional.empty()));
    under(new Order.Forbid("est-land", Optional.empty()));
    assertThat(theatre.breaches()).isEmpty();
    under(new Order.Forbid("lva-land", Optional.of("ground")));
    assertThat(messages(theatre.breaches()))
        .containsExactly(
            "the order lva-land=ground forbids unit lva-land#1 to stay on line ground, weeks 2 to 8.");
    under(new Order.Forbid("lva-land#1", Optional.empty()));
    assertThat(theatre.broken()).hasSize(2);
  }
}
