package org.muster.engine.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.ask.Robustness;
import org.muster.model.ask.Robustness.Gap;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.Move.Decide;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.EventShares;
import org.muster.model.sweep.Share;

/// When lines have gaps and what makes sure that they have none, by looking at every world for
/// every set of options.
class GapLawsTest {
  private static final Event.Line LINE = new Event.Line("set", "line");

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#even")
  void aGapAppearsAlwaysSometimesOrNeverWhereTheLineIsAsked(MadeUp worlds) {
    var robust = robustness(worlds);
    var filled = filled(worlds, asked(worlds));
    if (filled.isEmpty()) {
      assertThat(robust.lines()).isEmpty();
      return;
    }
    var expected =
        filled.stream().allMatch(it -> it)
            ? Gap.NEVER
            : filled.stream().noneMatch(it -> it) ? Gap.ALWAYS : Gap.SOMETIMES;
    assertThat(robust.lines().getFirst().gap()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#even")
  void theFixesAreAllSmallestSetsOfOptionsUnderWhichThereIsNoGap(MadeUp worlds) {
    for (var line : robustness(worlds).lines()) {
      var fixes = new ArrayList<List<Decide>>();
      if (line.gap() == Gap.SOMETIMES) {
        fixes.addAll(fixes(worlds, singles(worlds)));
        if (fixes.isEmpty()) {
          fixes.addAll(fixes(worlds, pairs(worlds)));
        }
      }
      assertThat(line.fixes()).containsExactlyElementsOf(fixes);
    }
  }

  private static List<List<Decide>> fixes(MadeUp worlds, List<List<Decide>> sets) {
    return sets.stream()
        .filter(set -> {
          var filled =
              filled(
                  worlds,
                  asked(worlds)
                      .and(world ->
                          set.stream()
                              .allMatch(it -> worlds.takes(world, it.decision(), it.option()))));
          return !filled.isEmpty() && filled.stream().allMatch(it -> it);
        })
        .toList();
  }

  private static List<List<Decide>> singles(MadeUp worlds) {
    return worlds.space().over().stream()
        .flatMap(it -> it.options().stream().map(option -> List.of(new Decide(it.id(), option))))
        .toList();
  }

  private static List<List<Decide>> pairs(MadeUp worlds) {
    var pairs = new ArrayList<List<Decide>>();
    for (var one : singles(worlds)) {
      for (var two : singles(worlds)) {
        if (one.getFirst().decision().compareTo(two.getFirst().decision()) < 0) {
          pairs.add(List.of(one.getFirst(), two.getFirst()));
        }
      }
    }
    return pairs;
  }

  /// Asked where the last decision does not take its last option, and not everywhere then.
  private static IntPredicate asked(MadeUp worlds) {
    var last = worlds.space().over().getLast();
    return world ->
        worlds.seed() % 3 == 0 || !worlds.takes(world, last.id(), last.options().getLast());
  }

  private static List<Boolean> filled(MadeUp worlds, IntPredicate among) {
    return IntStream.range(0, worlds.size()).filter(among).mapToObj(worlds.holds()::get).toList();
  }

  private static Robustness robustness(MadeUp worlds) {
    var asked = asked(worlds);
    var given = new TreeMap<DecisionId, SortedMap<String, Share>>();
    for (var decision : worlds.space().over()) {
      var shares = new TreeMap<String, Share>();
      for (var option : decision.options()) {
        shares.put(
            option, worlds.share(asked.and(world -> worlds.takes(world, decision.id(), option))));
      }
      given.put(decision.id(), shares);
    }
    var shares =
        new EventShares(
            LINE,
            Share.of(
                BigInteger.valueOf(filled(worlds, asked).size()),
                BigInteger.valueOf(worlds.size())),
            worlds.share(asked),
            given);
    var rows = new Gaps.Rows(row(worlds, asked), row(worlds, asked.and(worlds.holds()::get)));
    return Gaps.of(
        List.of(shares),
        worlds.space().over(),
        Mode.SEQUENTIAL,
        Optional.of(new Gaps.Whole(worlds.every(), _ -> rows)));
  }

  private static long[] row(MadeUp worlds, IntPredicate set) {
    var row = new long[(worlds.size() + 63) / 64];
    IntStream.range(0, worlds.size())
        .filter(set)
        .forEach(world -> row[world / 64] |= 1L << (world % 64));
    return row;
  }
}
