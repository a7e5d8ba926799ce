package org.muster.model.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.muster.model.chance.ChanceTable.Row;
import org.muster.model.evidence.Backing;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.pledge.Rung;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;
import org.muster.model.time.Span;

class ChancesTest {
  private static final Decision CEASEFIRE = Decision.of("ceasefire", "no", "yes");
  private static final Decision PEACE = Decision.of("peace", "no", "yes");
  private static final Pledge LAND =
      Pledge.of(
          PledgeId.of("lva-land"),
          NationId.of("LVA"),
          Optional.of(Component.LAND),
          Optional.empty(),
          List.of(Offer.PLAIN));

  private static Row row(Map<String, String> when, double no, double yes) {
    var given = new TreeMap<DecisionId, String>();
    when.forEach((name, option) -> given.put(DecisionId.of(name), option));
    return new Row(given, new TreeMap<>(Map.of("no", no, "yes", yes)));
  }

  @Test
  void theChanceOfAnOptionIsThatOfTheRowForTheWorld() {
    var rows =
        List.of(row(Map.of("ceasefire", "yes"), 0.7, 0.3), row(Map.of("ceasefire", "no"), 1, 0));
    var table = new ChanceTable(PEACE.id(), List.of(CEASEFIRE.id()), rows, List.of());
    var chances = Chances.of(new TreeMap<>(Map.of(PEACE.id(), table)));
    var world = World.initial(List.of(CEASEFIRE, PEACE));
    assertThat(chances.of(PEACE, world)).isEqualTo(1.0);
    var truce = world.with(CEASEFIRE.id(), "yes").with(PEACE.id(), "yes");
    assertThat(chances.of(PEACE, truce)).isEqualTo(0.3);
  }

  @Test
  void aDecisionOfWhichNothingIsToldHasEvenChancesAndThatIsAnAssumption() {
    var world = World.initial(List.of(CEASEFIRE));
    assertThat(Chances.EVEN.of(CEASEFIRE, world)).isEqualTo(0.5);
    assertThat(Chances.EVEN.isAssumed(CEASEFIRE.id())).isTrue();
  }

  @Test
  void whatIsSourcedIsNoAssumptionUnlessAPartOfItIs() {
    var cited = new Backing.Cited("S1");
    assertThat(new Chance(0.5, List.of(cited)).isAssumed()).isFalse();
    assertThat(new Chance(0.5, List.of(cited, new Backing.Assumed("why"))).isAssumed()).isTrue();
    assertThat(new Chance(0.5, List.of()).isAssumed()).isTrue();
  }

  @Test
  void chancesThatDoNotAddUpAreAMistake() {
    assertThatThrownBy(() -> row(Map.of(), 0.7, 0.4)).hasMessageContaining("add up to 1");
    assertThatThrownBy(() -> new Chance(1.1, List.of())).hasMessageContaining("from 0 to 1");
  }

  @Test
  void whatIsToldOfThePledgeCountsBeforeItsNationAndThatBeforeItsRung() {
    var told = new Chance(0.3, List.of());
    var byRung = new Honouring(map(Rung.CONDITIONAL, told), new TreeMap<>(), new TreeMap<>());
    assertThat(byRung.of(LAND)).isEqualTo(told);
    var nation = new Chance(0.4, List.of());
    var byNation = new Honouring(byRung.rungs(), map(NationId.of("LVA"), nation), new TreeMap<>());
    assertThat(byNation.of(LAND)).isEqualTo(nation);
    var own = new Chance(0.5, List.of());
    assertThat(new Honouring(byRung.rungs(), byNation.nations(), map(LAND.id(), own)).of(LAND))
        .isEqualTo(own);
  }

  @Test
  void withoutAWordMusterAssumesMoreOfThoseWhoHaveDoneMore() {
    var ladder = new ArrayList<Double>();
    for (var rung : Rung.values()) {
      if (rung != Rung.REFUSED) {
        assertThat(Honouring.prior(rung).isAssumed()).isTrue();
        ladder.add(Honouring.prior(rung).value());
      }
    }
    assertThat(ladder).isSorted().doesNotHaveDuplicates();
    assertThat(Honouring.prior(Rung.REFUSED).value()).isZero();
    assertThat(Honouring.UNTOLD.of(LAND)).isEqualTo(Honouring.prior(Rung.CONDITIONAL));
  }

  @Test
  void ofWhomNothingIsToldIsOnTimeAndThatIsAnAssumption() {
    assertThat(Delays.UNTOLD.of(LAND)).isEqualTo(Delay.NONE);
    assertThat(Delay.NONE.isNothing()).isTrue();
    assertThat(Delay.NONE.isAssumed()).isTrue();
  }

  @Test
  void theDelayOfANationCountsBeforeThatOfItsComponentAndThatBeforeTheRung() {
    var rungs = map(Rung.CONDITIONAL, delay(1));
    var components = map(Component.LAND, delay(2));
    var nations = map(NationId.of("LVA"), delay(3));
    var none = new TreeMap<PledgeId, Delay>();
    assertThat(new Delays(rungs, new TreeMap<>(), new TreeMap<>(), none).of(LAND))
        .isEqualTo(delay(1));
    assertThat(new Delays(rungs, components, new TreeMap<>(), none).of(LAND)).isEqualTo(delay(2));
    assertThat(new Delays(rungs, components, nations, none).of(LAND)).isEqualTo(delay(3));
  }

  private static Delay delay(int days) {
    var span = new Span(days, Span.Unit.DAYS);
    return new Delay(span, span, span, List.of());
  }

  private static <K extends Comparable<K>, V> SortedMap<K, V> map(K key, V value) {
    return new TreeMap<>(Map.of(key, value));
  }

  @Test
  void everyNumberOfARangeHasAnEqualPartOfTheWay() {
    var range = Range.of(200, 202);
    assertThat(range.at(0)).isEqualTo(200);
    assertThat(range.at(0.34)).isEqualTo(201);
    assertThat(range.at(Math.nextDown(1.0))).isEqualTo(202);
    assertThat(Range.of(7).at(0.9)).isEqualTo(7);
  }

  @Test
  void aChanceIsWrittenInPercent() {
    assertThat(Chance.written(0.6)).isEqualTo("60%");
    assertThat(Chance.written(0.335)).isEqualTo("33.5%");
    assertThat(Chance.written(1)).isEqualTo("100%");
    assertThat(Chance.written(0)).isEqualTo("0%");
  }
}
