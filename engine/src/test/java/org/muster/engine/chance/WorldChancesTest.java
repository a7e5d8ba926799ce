package org.muster.engine.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.chance.Chances;
import org.muster.model.sweep.WorldSpace;

class WorldChancesTest {
  /// Spaces of all decisions, and of all but one.
  static Stream<Network> networks() {
    return Stream.iterate(1L, it -> it + 1).limit(60).map(Network::of);
  }

  private static double plainly(Chances chances, WorldSpace space, long number) {
    var world = space.world(number);
    return space.over().stream()
        .mapToDouble(it -> chances.of(it, world))
        .reduce(1, (a, b) -> a * b);
  }

  @ParameterizedTest
  @MethodSource("networks")
  void theChanceOfAWorldIsTheProductOfThoseOfItsOptions(Network network) {
    for (var space : network.spaces()) {
      var chances = WorldChances.of(network.chances(), space);
      var all = chances.block(0, space.size().intValueExact());
      for (int number = 0; number < all.length; number++) {
        assertThat(all[number]).isCloseTo(plainly(network.chances(), space, number), within(1e-12));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void allWorldsOfASpaceTogetherHaveOne(Network network) {
    for (var space : network.spaces()) {
      var all = WorldChances.of(network.chances(), space).block(0, space.size().intValueExact());
      assertThat(Arrays.stream(all).sum()).isCloseTo(1, within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void aPartOfTheWorldsHasTheSameChancesAsInTheWhole(Network network) {
    var space = network.spaces().getFirst();
    var chances = WorldChances.of(network.chances(), space);
    var size = space.size().intValueExact();
    var all = chances.block(0, size);
    var from = size / 3;
    assertThat(chances.block(from, size - from))
        .containsExactly(Arrays.copyOfRange(all, from, size));
    assertThat(chances.of(from)).isEqualTo(all[from]);
  }

  @Test
  void worldsBeyondTheLastAreAMistake() {
    var network = Network.of(3);
    var chances = WorldChances.of(network.chances(), network.spaces().getFirst());
    var size = network.spaces().getFirst().size().intValueExact();
    assertThatThrownBy(() -> chances.block(1, size)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> chances.of(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withoutADecisionThereIsOneWorldAndItIsCertain() {
    var space = new WorldSpace(Network.of(1).base(), List.of());
    assertThat(WorldChances.of(Chances.EVEN, space).block(0, 1)).containsExactly(1);
  }
}
