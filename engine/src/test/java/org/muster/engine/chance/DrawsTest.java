package org.muster.engine.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.model.chance.Chance;
import org.muster.model.chance.ChanceTable;
import org.muster.model.chance.Chances;
import org.muster.model.chance.DDay;
import org.muster.model.chance.Delay;
import org.muster.model.chance.Delays;
import org.muster.model.chance.Honouring;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.World;
import org.muster.model.sweep.WorldSpace;
import org.muster.model.time.Span;

class DrawsTest {
  private static final Decision CEASEFIRE = Decision.of("ceasefire", "no", "yes");
  private static final Decision SCALE = Decision.of("scale", "small", "medium", "large");

  private static Pledge pledge(String id) {
    return Pledge.of(
        PledgeId.of(id),
        NationId.of("LVA"),
        Optional.of(Component.LAND),
        Optional.empty(),
        List.of(Offer.PLAIN));
  }

  private static Chances chances(double ceasefire) {
    var row = new TreeMap<String, Double>();
    row.put("no", 1 - ceasefire);
    row.put("yes", ceasefire);
    var tables = new TreeMap<>(Chances.EVEN.decisions());
    tables.put(CEASEFIRE.id(), ChanceTable.of(CEASEFIRE.id(), row, List.of()));
    return Chances.of(tables);
  }

  private static Chances honouring(double chance) {
    var pledges = new TreeMap<PledgeId, Chance>();
    pledges.put(PledgeId.of("lva-land"), new Chance(chance, List.of()));
    return new Chances(
        new TreeMap<>(),
        new Honouring(new TreeMap<>(), new TreeMap<>(), pledges),
        Delays.UNTOLD,
        Optional.empty());
  }

  private static Draws draws(Chances chances, int size, long seed, Decision... over) {
    var decisions = List.of(over);
    return Draws.of(chances, new WorldSpace(World.initial(decisions), decisions), size, seed);
  }

  private static long count(long[] row) {
    return Arrays.stream(row).map(Long::bitCount).sum();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.001, 0.1, 0.333, 0.5, 0.9999, 1})
  void whatDependsOnNothingIsDrawnAsOftenAsItIsLikely(double chance) {
    for (int size : new int[] {1, 2, 10, 99, 1_000, 4_321}) {
      for (long seed = 0; seed < 20; seed++) {
        var draws = draws(chances(chance), size, seed, CEASEFIRE, SCALE);
        assertThat((double) count(draws.taking(0, 1))).isCloseTo(size * chance, within(1.0));
        assertThat((double) count(draws.taking(1, 2))).isCloseTo(size / 3.0, within(1.0));
        var honoured = draws(honouring(chance), size, seed).honoured(pledge("lva-land"));
        assertThat((double) count(honoured)).isCloseTo(size * chance, within(1.0));
      }
    }
  }

  static Stream<Network> networks() {
    return Stream.iterate(1L, it -> it + 1).limit(40).map(Network::of);
  }

  /// A binomial count is within five of its deviations but for once in a million.
  @ParameterizedTest
  @MethodSource("networks")
  void everyWorldIsDrawnAboutAsOftenAsItIsLikely(Network network) {
    var space = network.spaces().getFirst();
    var size = 40_000;
    var draws = Draws.of(network.chances(), space, size, network.seed());
    var drawn = new int[space.size().intValueExact()];
    for (int draw = 0; draw < size; draw++) {
      drawn[number(draws, draw)]++;
    }
    var likely = WorldChances.of(network.chances(), space).block(0, drawn.length);
    for (int world = 0; world < drawn.length; world++) {
      var expected = size * likely[world];
      assertThat((double) drawn[world]).isCloseTo(expected, within(5 * Math.sqrt(expected) + 2));
    }
  }

  private static int number(Draws draws, int draw) {
    var number = 0;
    for (int place = 0; place < draws.options().length; place++) {
      var sizes = draws.space().over().get(place).options().size();
      number = number * sizes + draws.options()[place][draw];
    }
    return number;
  }

  /// Of a few draws many times, for an event on which all decisions have a say.
  @ParameterizedTest
  @ValueSource(longs = {2, 5, 11, 14, 23})
  void theIntervalHoldsTheTrueChanceAsOftenAsItSays(long made) {
    var network = Network.of(made);
    var space = network.spaces().getFirst();
    var likely = WorldChances.of(network.chances(), space).block(0, space.size().intValueExact());
    var truth = 0.0;
    for (int world = 0; world < likely.length; world += 3) {
      truth += likely[world];
    }
    var tries = 1_000;
    var held = 0;
    for (long seed = 0; seed < tries; seed++) {
      var draws = Draws.of(network.chances(), space, 100, seed);
      var hits = IntStream.range(0, 100).filter(it -> number(draws, it) % 3 == 0).count();
      var interval = Interval.wilson((double) hits, 100);
      held += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
    }
    assertThat((double) held / tries).isGreaterThan(0.93);
  }

  @ParameterizedTest
  @MethodSource("networks")
  void theBitsAndTheWorldsOfADrawAgree(Network network) {
    var draws = Draws.of(network.chances(), network.spaces().getFirst(), 130, network.seed());
    for (int draw = 0; draw < draws.size(); draw++) {
      assertThat(draws.world(draw)).isEqualTo(draws.space().world(number(draws, draw)));
      for (int place = 0; place < network.decisions().size(); place++) {
        var row = draws.taking(place, draws.options()[place][draw]);
        assertThat(row[draw >>> 6] >>> (draw & 63) & 1).isOne();
      }
    }
  }

  /// Written down so that another machine, or another year, must draw the same.
  @Test
  void theSameSeedDrawsTheSameEverywhere() {
    var draws = draws(chances(0.4), 12, 42, CEASEFIRE, SCALE);
    assertThat(draws.options()[0]).containsExactly(0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0);
    assertThat(draws.options()[1]).containsExactly(2, 2, 0, 2, 1, 1, 0, 0, 2, 1, 1, 0);
    assertThat(draws.honoured(pledge("lva-land"))).containsExactly(0b110111010100);
    assertThat(draws.options())
        .isNotEqualTo(draws(chances(0.4), 12, 43, CEASEFIRE, SCALE).options());
  }

  @Test
  void anotherDecisionChangesNothingForTheFirst() {
    var alone = draws(chances(0.4), 500, 7, CEASEFIRE);
    var both = draws(chances(0.4), 500, 7, SCALE, CEASEFIRE);
    assertThat(both.options()[1]).containsExactly(alone.options()[0]);
    assertThat(both.honoured(pledge("a"))).containsExactly(alone.honoured(pledge("a")));
  }

  @Test
  void likelierMeansMoreOfTheSameDraws() {
    var often = draws(honouring(0.7), 500, 7).honoured(pledge("lva-land"));
    var seldom = draws(honouring(0.3), 500, 7).honoured(pledge("lva-land"));
    for (int word = 0; word < often.length; word++) {
      assertThat(seldom[word] & ~often[word]).isZero();
    }
  }

  @Test
  void positionsAreSpreadEvenly() {
    var positions = draws(Chances.EVEN, 1_000, 5).positions(pledge("a"));
    Arrays.sort(positions);
    for (int part = 0; part < positions.length; part++) {
      assertThat((int) (positions[part] * positions.length)).isBetween(part - 1, part + 1);
      assertThat(positions[part]).isBetween(0.0, Math.nextDown(1.0));
    }
  }

  @Test
  void thingsThatAreDrawnHaveNothingToDoWithEachOther() {
    var draws = draws(Chances.EVEN, 10_000, 5);
    var pledges = IntStream.range(0, 8).mapToObj(it -> draws.positions(pledge("p" + it))).toList();
    for (int a = 0; a < pledges.size(); a++) {
      for (int b = 0; b < a; b++) {
        assertThat(correlation(pledges.get(a), pledges.get(b))).isCloseTo(0, within(0.05));
      }
    }
  }

  private static double correlation(double[] a, double[] b) {
    var sum = 0.0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - 0.5) * (b[i] - 0.5);
    }
    return 12 * sum / a.length;
  }

  @Test
  void delaysAreWithinWhatIsTold() {
    var late = new TreeMap<Component, Delay>();
    late.put(Component.LAND, new Delay(days(3), days(10), days(40), List.of()));
    var told =
        new Chances(
            new TreeMap<>(),
            Honouring.UNTOLD,
            new Delays(new TreeMap<>(), late, new TreeMap<>(), new TreeMap<>()),
            Optional.empty());
    var delays = draws(told, 1_000, 5).delays(pledge("a"));
    assertThat(Arrays.stream(delays).summaryStatistics())
        .satisfies(it -> assertThat(it.getMin()).isEqualTo(3))
        .satisfies(it -> assertThat(it.getMax()).isBetween(37, 40))
        .satisfies(it -> assertThat(it.getAverage()).isCloseTo(17.5, within(0.5)));
    assertThat(draws(Chances.EVEN, 10, 5).delays(pledge("a"))).containsOnly(0);
  }

  private static Span days(int count) {
    return new Span(count, Span.Unit.DAYS);
  }

  @Test
  void dDayIsDrawnIfTheMissionTellsWhenItIs() {
    var first = LocalDate.of(2026, 3, 1);
    var told =
        new Chances(
            new TreeMap<>(),
            Honouring.UNTOLD,
            Delays.UNTOLD,
            Optional.of(new DDay(first, first.plusDays(30), first.plusDays(300), List.of())));
    var days = new ArrayList<LocalDate>();
    for (var day : draws(told, 1_000, 5).dDays().orElseThrow()) {
      days.add(LocalDate.ofEpochDay(day));
    }
    assertThat(days)
        .allSatisfy(it -> assertThat(it).isBetween(first, first.plusDays(300)))
        .anySatisfy(it -> assertThat(it).isBefore(first.plusDays(10)))
        .anySatisfy(it -> assertThat(it).isAfter(first.plusDays(280)));
    assertThat(draws(Chances.EVEN, 10, 5).dDays()).isEmpty();
  }

  @Test
  void noDrawsAreAMistake() {
    assertThatThrownBy(() -> draws(Chances.EVEN, 0, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
