package org.muster.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.muster.cli.Run;
import org.muster.model.finding.Finding;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Order;
import org.muster.model.resolution.Mode;

final class WishReaderTest {
  private final Inquiry inquiry =
      MissionAtHand.in(Run.HOME.resolve("missions/five-nations"), "five")
          .ask(Map.of("ceasefire", "yes", "port-open", "yes"), Optional.empty(), false);

  @Test
  void aPinNamesUnitLinePlaceAndDay() {
    assertThat(orders(List.of("nld-land#1=det-ground@north:D+60"), List.of()))
        .containsExactly(
            new Order.Pin("nld-land#1", "det-ground", Optional.of("north"), OptionalInt.of(9)));
    assertThat(orders(List.of("nld-land=det-ground"), List.of()))
        .containsExactly(
            new Order.Pin("nld-land", "det-ground", Optional.empty(), OptionalInt.empty()));
  }

  @Test
  void aUnitMayBeForbiddenOneLineOrAll() {
    assertThat(orders(List.of(), List.of("nordic-group", "nor-land=det-ground")))
        .containsExactly(
            new Order.Forbid("nordic-group", Optional.empty()),
            new Order.Forbid("nor-land", Optional.of("det-ground")));
  }

  @Test
  void whatIsWrittenIsReadAsItWasMeant() {
    for (var order : orders(List.of("nld-sea#2=det-sea-watch@coast:D+56"), List.of("prt-land"))) {
      var pins = order instanceof Order.Pin ? List.of(order.written()) : List.<String>of();
      var forbids = order instanceof Order.Forbid ? List.of(order.written()) : List.<String>of();
      assertThat(orders(pins, forbids)).containsExactly(order);
    }
  }

  @Test
  void shiftsAndTheHorizonAreRead() {
    var wishes =
        wishes(
            new Spoken(
                List.of(), List.of(), List.of("NLD=14", "NOR=-7"), Optional.of("18 months")));
    assertThat(wishes.shifts())
        .containsExactly(Map.entry(NationId.of("NLD"), 14), Map.entry(NationId.of("NOR"), -7));
    assertThat(wishes.horizon()).hasValueSatisfying(it -> assertThat(it.days()).isEqualTo(540));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceWithTheNearestName() {
    var spoken =
        new Spoken(
            List.of("nld-lnd=det-grund@nroth", "nonsense"),
            List.of("irl-land"),
            List.of("NRO=3", "NOR=x"),
            Optional.of("99 years"));
    assertThatThrownBy(() -> wishes(spoken))
        .isInstanceOf(CannotAsk.class)
        .extracting(
            it -> ((CannotAsk) it).findings(), InstanceOfAssertFactories.list(Finding.class))
        .extracting(Finding::hint)
        .contains(
            "Did you mean nld-land?",
            "Did you mean det-ground?",
            "Did you mean north?",
            "Did you mean NOR?")
        .hasSize(8);
  }

  @Test
  void whatThePlanIsWantedToBeIsInItsHashAndNotInThatOfItsSetting() {
    var plain = asked(new Spoken(List.of(), List.of(), List.of(), Optional.empty()));
    var later = asked(new Spoken(List.of(), List.of(), List.of("NLD=14"), Optional.empty()));
    var without = asked(new Spoken(List.of(), List.of("prt-land"), List.of(), Optional.empty()));
    var shorter = asked(new Spoken(List.of(), List.of(), List.of(), Optional.of("6 months")));
    assertThat(List.of(plain, later, without, shorter))
        .extracting(it -> it.inquiry().inputsHash())
        .doesNotHaveDuplicates();
    assertThat(later.inquiry().settingHash()).isEqualTo(plain.inquiry().settingHash());
  }

  private List<Order> orders(List<String> pins, List<String> forbids) {
    return wishes(new Spoken(pins, forbids, List.of(), Optional.empty())).orders();
  }

  private Wishes wishes(Spoken spoken) {
    return asked(spoken).wishes();
  }

  private PlanInquiry asked(Spoken spoken) {
    var plain = Wishes.plain();
    return PlanInquiry.of(
        inquiry,
        new Wishes(
            Mode.SIMULTANEOUS,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            new TreeMap<>(),
            Optional.empty(),
            plain.effort()),
        spoken);
  }
}
