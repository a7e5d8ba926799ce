package org.muster.exchange.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Condition.AllOf;
import org.muster.model.condition.Condition.AnyOf;
import org.muster.model.condition.Condition.AtLeast;
import org.muster.model.condition.Condition.Constant;
import org.muster.model.condition.Condition.Counts;
import org.muster.model.condition.Condition.Decided;
import org.muster.model.condition.Condition.HomeHolds;
import org.muster.model.condition.Condition.Joins;
import org.muster.model.condition.Condition.Named;
import org.muster.model.condition.Condition.Not;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Pledge;
import org.muster.testkit.Sample;

/// Whatever a condition is, its written form says the same.
final class RoundTripTest {
  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#mixed")
  void readsWhatWasWritten(Sample sample) {
    sample.obeys(it -> {
      var reader = new ConditionReader(vocabulary(it.mission()));
      conditions(it.mission())
          .forEach(condition -> {
            var read = reader.read(condition.written(), Use.PLEDGE);
            assertThat(read.faults()).as(condition.written()).isEmpty();
            assertThat(read.condition().map(RoundTripTest::plain))
                .as(condition.written())
                .contains(plain(condition));
          });
    });
  }

  /// Made-up conditions speak of nations that offer nothing.
  private static Vocabulary vocabulary(Mission mission) {
    var named = Vocabulary.of(mission);
    return new Vocabulary(
        named.decisions(),
        named.conditions(),
        named.members(),
        Stream.of(
                "EST", "LVA", "LTU", "POL", "FRA", "GBR", "USA", "DEU", "ITA", "ESP", "NOR", "CAN",
                "XXX")
            .map(NationId::of)
            .collect(Collectors.toSet()),
        named.pledges(),
        named.subjects());
  }

  private static List<Condition> conditions(Mission mission) {
    return Stream.of(
            mission.conditions().values().stream().map(Clause::meaning),
            mission.targets().values().stream().map(Clause::meaning),
            mission.pledges().stream()
                .map(Pledge::tiers)
                .flatMap(List::stream)
                .map(Pledge.Tier::condition))
        .<Condition>flatMap(it -> it)
        .toList();
  }

  /// The same without "all" in "all", "any" in "any", and what always or never holds.
  private static Condition plain(Condition condition) {
    return switch (condition) {
      case Constant _, Decided _, Named _, Joins _, Counts _, HomeHolds _ -> condition;
      case AtLeast(_, var threshold) -> threshold <= 0 ? new Constant(true) : condition;
      case Not(var part) -> new Not(plain(part));
      case AllOf(var parts) -> joined(parts, new Constant(true), Logic::all);
      case AnyOf(var parts) -> joined(parts, new Constant(false), Logic::any);
    };
  }

  private static Condition joined(
      List<Condition> parts, Condition ofNone, BinaryOperator<Condition> join) {
    return parts.stream().map(RoundTripTest::plain).reduce(join).orElse(ofNone);
  }
}
