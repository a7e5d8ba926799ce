package org.muster.engine.ask;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.ask.Outcome;
import org.muster.model.ask.Regret;
import org.muster.model.ask.Regret.Choice;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;

/// Regret, against its definition written out over one world after the other.
class RegretLawsTest {
  private static final Offset<Double> EXACTLY = within(1e-9);

  /// @param outcomes of each world
  /// @param taken what somebody can take
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Case(MadeUp worlds, long[] outcomes, Set<DecisionId> taken, Regret regret) {
    static Case of(MadeUp worlds) {
      var random = new Random(worlds.seed());
      var outcomes = new long[worlds.size()];
      for (int world = 0; world < outcomes.length; world++) {
        outcomes[world] = worlds.holds().get(world) ? random.nextLong(4) : 0;
      }
      var taken = new HashSet<DecisionId>();
      for (var decision : worlds.space().over()) {
        if (random.nextBoolean()) {
          taken.add(decision.id());
        }
      }
      return new Case(worlds, outcomes, taken, regret(worlds, outcomes, taken));
    }

    private static Regret regret(MadeUp worlds, long[] outcomes, Set<DecisionId> taken) {
      var weights =
          worlds.weighted()
              ? Weights.of(worlds.space(), worlds.chances(), taken)
              : Weights.even(worlds.size());
      return Regrets.of(
          Every.of(worlds.space(), weights),
          worlds.space().base(),
          Outcome.STRENGTH,
          Mode.SEQUENTIAL,
          outcomes,
          taken);
    }

    long outcome(World world) {
      return outcomes[worlds.worlds().indexOf(world)];
    }

    /// All worlds with these options.
    List<World> with(Map<DecisionId, String> options) {
      return worlds.worlds().stream()
          .filter(world ->
              options.entrySet().stream()
                  .allMatch(it -> world.option(it.getKey()).equals(it.getValue())))
          .toList();
    }

    /// How likely the state of a world is, given its package.
    double likely(World world) {
      return worlds.space().over().stream()
          .filter(it -> !taken.contains(it.id()))
          .mapToDouble(it -> worlds.chances().of(it, world))
          .reduce(1, (a, b) -> a * b);
    }

    /// The best any package comes to in the state of a world.
    long best(World world) {
      return regret.packages().stream()
          .map(it -> world.with(it.options()))
          .filter(it -> likely(it) > 0)
          .mapToLong(this::outcome)
          .max()
          .orElseThrow();
    }

    List<World> possible(Choice choice) {
      return with(choice.options()).stream().filter(it -> likely(it) > 0).toList();
    }

    double mean(List<World> of, Function<World, Long> what) {
      var all = of.stream().mapToDouble(this::likely).sum();
      return of.stream().mapToDouble(it -> likely(it) * what.apply(it)).sum() / all;
    }
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#all")
  void theRegretOfAPackageIsWhatTheBestWouldHaveReachedLessWhatItReaches(MadeUp worlds) {
    var it = Case.of(worlds);
    for (var choice : it.regret().packages()) {
      var states = it.possible(choice);
      var regrets = states.stream().mapToLong(state -> it.best(state) - it.outcome(state));
      assertThat(choice.largestRegret()).isEqualTo(regrets.max().orElseThrow());
      assertThat(choice.meanRegret())
          .isCloseTo(it.mean(states, state -> it.best(state) - it.outcome(state)), EXACTLY);
    }
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#all")
  void aPackageTellsWhatItComesTo(MadeUp worlds) {
    var it = Case.of(worlds);
    for (var choice : it.regret().packages()) {
      var states = it.possible(choice);
      var outcomes = states.stream().mapToLong(it::outcome).summaryStatistics();
      assertThat(choice.least()).isEqualTo(outcomes.getMin());
      assertThat(choice.most()).isEqualTo(outcomes.getMax());
      assertThat(choice.mean()).isCloseTo(it.mean(states, it::outcome), EXACTLY);
    }
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#all")
  void theWorstStateIsOneWithTheLargestRegret(MadeUp worlds) {
    var it = Case.of(worlds);
    for (var choice : it.regret().packages()) {
      var there = new TreeMap<>(choice.worst());
      there.putAll(choice.options());
      assertThat(it.with(there))
          .filteredOn(state -> it.likely(state) > 0)
          .anySatisfy(state ->
              assertThat(it.best(state) - it.outcome(state)).isEqualTo(choice.largestRegret()));
    }
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#all")
  void noPackageHasASmallerLargestRegretThanTheFirst(MadeUp worlds) {
    var packages = Case.of(worlds).regret().packages();
    assertThat(packages)
        .isSortedAccordingTo(
            (one, other) -> Long.compare(one.largestRegret(), other.largestRegret()));
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#all")
  void allPackagesAreToldEachOnce(MadeUp worlds) {
    var it = Case.of(worlds);
    var count =
        worlds.space().over().stream()
            .filter(decision -> it.regret().chosen().contains(decision.id()))
            .mapToLong(decision -> decision.options().size())
            .reduce(1, (a, b) -> a * b);
    assertThat(it.regret().packages())
        .extracting(Choice::options)
        .doesNotHaveDuplicates()
        .hasSize((int) count);
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#all")
  void whatChangesNoOutcomeIsInNoPackage(MadeUp worlds) {
    var it = Case.of(worlds);
    var indifferent =
        worlds.space().over().stream()
            .map(Decision::id)
            .filter(it.taken()::contains)
            .filter(decision -> isIndifferent(it, decision))
            .toList();
    assertThat(it.regret().indifferent()).isEqualTo(indifferent);
    assertThat(it.regret().chosen()).filteredOn(indifferent::contains).isEmpty();
  }

  private static boolean isIndifferent(Case it, DecisionId decision) {
    return it.worlds().worlds().stream()
        .collect(groupingBy(world -> world.with(decision, "")))
        .values()
        .stream()
        .allMatch(alike -> alike.stream().map(it::outcome).distinct().count() == 1);
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#all")
  void aDominatedPackageNamesTheFirstThatIsNowhereWorseAndSomewhereBetter(MadeUp worlds) {
    var it = Case.of(worlds);
    var packages = it.regret().packages();
    var all = packages.stream().map(choice -> outcomes(it, choice.options())).toList();
    for (int one = 0; one < all.size(); one++) {
      var mine = all.get(one);
      var over =
          IntStream.range(0, all.size())
              .filter(other -> dominates(all.get(other), mine))
              .findFirst();
      assertThat(packages.get(one).dominatedBy()).isEqualTo(over);
    }
  }

  private static List<Long> outcomes(Case it, SortedMap<DecisionId, String> options) {
    var outcomes = new ArrayList<Long>();
    it.with(options).forEach(world -> outcomes.add(it.outcome(world)));
    return outcomes;
  }

  private static boolean dominates(List<Long> one, List<Long> other) {
    var places = IntStream.range(0, one.size());
    return !one.equals(other) && places.allMatch(at -> one.get(at) >= other.get(at));
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#even")
  void outcomesAreReadFromTheirBits(MadeUp worlds) {
    var outcomes = Case.of(worlds).outcomes();
    var planes = new long[Long.SIZE][(outcomes.length + 63) / 64];
    for (int world = 0; world < outcomes.length; world++) {
      for (int bit = 0; bit < planes.length; bit++) {
        planes[bit][world / 64] |= ((outcomes[world] >> bit) & 1) << (world % 64);
      }
    }
    assertThat(LongStream.of(Regrets.outcomes(planes, outcomes.length)).boxed().toList())
        .isEqualTo(LongStream.of(outcomes).boxed().toList());
  }
}
