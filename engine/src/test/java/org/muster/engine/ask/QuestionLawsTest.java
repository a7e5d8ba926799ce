package org.muster.engine.ask;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.model.ask.Question;
import org.muster.model.ask.Questions;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.mission.Mission;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;

/// What questions are worth, against the definitions written out over one world after the other.
class QuestionLawsTest {
  private static final Offset<Double> EXACTLY = within(1e-9);

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#all")
  void theValueOfAQuestionIsTheShareOfTheEntropyThatItTakes(MadeUp it) {
    for (var question : questions(it).ranked()) {
      var left = uncertaintyLeft(it, world -> option(it, question.decision(), world));
      assertThat(question.value().value() * entropy(it)).isCloseTo(entropy(it) - left, EXACTLY);
    }
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#all")
  void anAnswerIsAsLikelyAsTheWorldsInWhichItIsGiven(MadeUp it) {
    for (var question : questions(it).ranked()) {
      for (var answer : question.answers()) {
        assertThat(answer.chance())
            .isCloseTo(
                it.chance(world -> it.takes(world, question.decision(), answer.option())), EXACTLY);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#all")
  void anAnswerIsExpectedToMoveTheChanceByTheNarrowing(MadeUp it) {
    for (var question : questions(it).ranked()) {
      var narrowing =
          question.answers().stream()
              .mapToDouble(answer ->
                  answer.chance()
                      * Math.abs(
                          it.given(world -> it.takes(world, question.decision(), answer.option()))
                              - it.given(_ -> true)))
              .sum();
      assertThat(question.narrowing()).isCloseTo(narrowing, EXACTLY);
    }
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#all")
  void whatTellsNoTwoWorldsApartIsWorthNothing(MadeUp it) {
    var worthless =
        it.space().over().stream()
            .filter(decision ->
                IntStream.range(0, it.size())
                    .boxed()
                    .collect(groupingBy(world -> others(it, decision, world)))
                    .values()
                    .stream()
                    .allMatch(
                        worlds -> worlds.stream().map(it.holds()::get).distinct().count() == 1))
            .map(Decision::id)
            .toList();
    assertThat(questions(it).worthless()).isEqualTo(worthless);
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#even")
  void whereAllWorldsCountTheSameTheIndicesAreThoseOfSobol(MadeUp it) {
    assertIndices(it);
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#independent")
  void whereDecisionsAreIndependentTheIndicesAreThoseOfSobol(MadeUp it) {
    assertIndices(it);
  }

  private static void assertIndices(MadeUp it) {
    var variance = variance(it.given(_ -> true));
    for (var question : questions(it).ranked()) {
      if (variance > 0) {
        var alone =
            1 - varianceLeft(it, world -> option(it, question.decision(), world)) / variance;
        var total = varianceLeft(it, world -> others(it, decision(it, question), world)) / variance;
        assertThat(question.alone().orElseThrow()).isCloseTo(alone, EXACTLY);
        assertThat(question.total().orElseThrow()).isCloseTo(total, EXACTLY);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#dependent")
  void whereDecisionsHangOnEachOtherThereAreNoIndices(MadeUp it) {
    var questions = questions(it);
    var dependent =
        it.chances().decisions().values().stream().anyMatch(table -> !table.given().isEmpty());
    assertThat(questions.independent()).isEqualTo(!dependent);
    assertThat(questions.ranked())
        .allSatisfy(question -> {
          assertThat(question.alone().isPresent()).isEqualTo(!dependent);
          assertThat(question.total().isPresent()).isEqualTo(!dependent);
        });
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#all")
  void aPairIsWorthWhatBothAnswersTellTogether(MadeUp it) {
    var questions = questions(it);
    for (var pair : questions.pairs()) {
      var together =
          1
              - uncertaintyLeft(
                      it,
                      world -> option(it, pair.first(), world) + option(it, pair.second(), world))
                  / entropy(it);
      var first = 1 - uncertaintyLeft(it, world -> option(it, pair.first(), world)) / entropy(it);
      var second = 1 - uncertaintyLeft(it, world -> option(it, pair.second(), world)) / entropy(it);
      assertThat(pair.value()).isCloseTo(together, EXACTLY);
      assertThat(pair.synergy()).isCloseTo(together - first - second, EXACTLY).isPositive();
      for (var answers : pair.answers()) {
        assertThat(answers.target())
            .isCloseTo(
                it.given(world ->
                    it.takes(world, pair.first(), answers.first())
                        && it.takes(world, pair.second(), answers.second())),
                EXACTLY);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#all")
  void noTwoQuestionsTellMoreThanTheBestPair(MadeUp it) {
    var most = 0.0;
    for (var one : it.space().over()) {
      for (var two : it.space().over()) {
        if (one.id().compareTo(two.id()) < 0 && entropy(it) > 1e-9) {
          most =
              Math.max(
                  most,
                  1
                      - uncertaintyLeft(
                              it,
                              world -> option(it, one.id(), world) + option(it, two.id(), world))
                          / entropy(it));
        }
      }
    }
    assertThat(questions(it).best().map(pair -> pair.value()).orElse(0.0)).isCloseTo(most, EXACTLY);
  }

  @ParameterizedTest
  @MethodSource("org.muster.engine.ask.MadeUp#all")
  void theMostTellingComesFirstAndThenByName(MadeUp it) {
    var ranked = new ArrayList<>(questions(it).ranked());
    for (int i = 1; i < ranked.size(); i++) {
      var before = ranked.get(i - 1).value().value();
      var after = ranked.get(i).value().value();
      assertThat(before).isGreaterThanOrEqualTo(after - 1e-9);
    }
  }

  // The definitions, written out

  private static double entropy(MadeUp it) {
    return entropy(it.given(_ -> true));
  }

  private static double entropy(double chance) {
    return chance <= 0 || chance >= 1
        ? 0
        : -(chance * Math.log(chance) + (1 - chance) * Math.log(1 - chance)) / Math.log(2);
  }

  private static double variance(double chance) {
    return chance < 1e-12 || chance > 1 - 1e-12 ? 0 : chance * (1 - chance);
  }

  private static double uncertaintyLeft(MadeUp it, IntFunction<String> known) {
    return left(it, known, QuestionLawsTest::entropy);
  }

  private static double varianceLeft(MadeUp it, IntFunction<String> known) {
    return left(it, known, QuestionLawsTest::variance);
  }

  private static double left(MadeUp it, IntFunction<String> known, DoubleUnaryOperator of) {
    var all = new HashMap<String, Double>();
    var holding = new HashMap<String, Double>();
    for (int world = 0; world < it.size(); world++) {
      all.merge(known.apply(world), it.likely().get(world), Double::sum);
      holding.merge(
          known.apply(world), it.holds().get(world) ? it.likely().get(world) : 0, Double::sum);
    }
    return all.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .mapToDouble(entry ->
            entry.getValue()
                * of.applyAsDouble(holding.getOrDefault(entry.getKey(), 0.0) / entry.getValue()))
        .sum();
  }

  private static String option(MadeUp it, DecisionId decision, int world) {
    return it.worlds().get(world).option(decision);
  }

  private static String others(MadeUp it, Decision decision, int world) {
    return it.worlds().get(world).with(decision.id(), "").choices().toString();
  }

  private static Decision decision(MadeUp it, Question question) {
    return it.space().over().stream()
        .filter(decision -> decision.id().equals(question.decision()))
        .findFirst()
        .orElseThrow();
  }

  private static Questions questions(MadeUp it) {
    var mission = Mission.of("made-up", it.space().over(), new TreeMap<>(), List.of(), List.of());
    var setting = Setting.of(mission, Optional.empty(), new TreeMap<>(), false);
    var target = Clause.of(Condition.always());
    var next = new NextSteps(setting, target, Mode.SEQUENTIAL, 1, Watch.nobody());
    return Asking.questions(it.looked(), target, Mode.SEQUENTIAL, next);
  }
}
