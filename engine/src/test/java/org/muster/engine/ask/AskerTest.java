package org.muster.engine.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.muster.engine.Tiny.all;
import static org.muster.engine.Tiny.decided;
import static org.muster.engine.Tiny.joins;
import static org.muster.engine.Tiny.nations;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.engine.Asked;
import org.muster.engine.Setting;
import org.muster.engine.Tiny;
import org.muster.engine.Watch;
import org.muster.engine.sweep.SweepTask;
import org.muster.model.ask.Advice;
import org.muster.model.ask.NextStep;
import org.muster.model.ask.Outcome;
import org.muster.model.ask.Question;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.Move;
import org.muster.model.sweep.WorldSpace;
import org.muster.testkit.Oracle;
import org.muster.testkit.Sample;

/// What to ask, in tiny missions and against brute force over made-up ones.
class AskerTest {
  private static final Condition CEASEFIRE = decided("ceasefire", "yes");
  private static final Condition VOTE = decided("vote", "yes");

  /// Estonia waits for a ceasefire, Latvia for Estonia and a vote; nobody reads the weather.
  private static Setting baltics() {
    return new Tiny()
        .question("ceasefire", "no", "yes")
        .question("vote", "no", "yes")
        .question("weather", "fair", "foul")
        .land("EST", 100, CEASEFIRE)
        .land("LVA", 200, all(joins("EST"), VOTE))
        .setting();
  }

  @Test
  void whatBothNationsNeedIsWorthTheSameAndMoreTogether() {
    var questions = advice(baltics(), nations(2), Outcome.STRENGTH).questions();
    assertThat(questions.ranked())
        .extracting(it -> it.decision().name())
        .containsExactly("ceasefire", "vote");
    assertThat(questions.reached().value()).isEqualTo(0.25);
    assertThat(questions.pairs()).hasSize(1);
    assertThat(questions.pairs().getFirst().value()).isCloseTo(1, within(1e-12));
    assertThat(questions.best()).contains(questions.pairs().getFirst());
  }

  @Test
  void whatOnlyOneNationNeedsIsWorthNothingForTheOther() {
    var questions = advice(baltics(), joins("EST"), Outcome.STRENGTH).questions();
    assertThat(questions.first().map(Question::decision)).contains(DecisionId.of("ceasefire"));
    assertThat(questions.first().orElseThrow().value().value()).isEqualTo(1);
    assertThat(questions.worthless()).containsExactly(DecisionId.of("vote"));
  }

  @Test
  void aDecisionThatNobodyReadsIsToldAndLeftOut() {
    var over = List.of("ceasefire", "vote", "weather").stream().map(DecisionId::of).toList();
    var advice =
        Asker.ask(
            task(SweepTask.of(baltics()).over(over), joins("EST"), Outcome.STRENGTH),
            Watch.nobody());
    assertThat(advice.idle()).containsExactly(DecisionId.of("weather"));
    assertThat(advice.space().size()).isEqualTo(4);
  }

  @Test
  void anAnswerThatTakesTheWayTurnsWhatOneWouldDo() {
    var question =
        advice(baltics(), joins("EST"), Outcome.STRENGTH).questions().first().orElseThrow();
    var no = question.answers().getFirst();
    var yes = question.answers().getLast();
    assertThat(yes.next()).isEqualTo(new NextStep.Reached());
    assertThat(no.next())
        .isInstanceOfSatisfying(
            NextStep.Cheapest.class,
            it -> assertThat(it.unlock().moves()).hasOnlyElementsOfType(Move.Commit.class));
    assertThat(no.turns() || yes.turns()).isTrue();
  }

  @Test
  void whoCanHoldTheVoteRegretsNotHoldingItByWhatLatviaBrings() {
    var task =
        new AskTask(
            SweepTask.of(baltics()),
            Clause.of(nations(2)),
            Mode.SEQUENTIAL,
            Outcome.STRENGTH,
            Optional.of(new TreeSet<>(List.of(DecisionId.of("vote")))),
            2);
    var regret = Asker.ask(task, Watch.nobody()).regret().orElseThrow();
    assertThat(regret.states()).isEqualTo(2);
    var hold = regret.packages().getFirst();
    var leave = regret.packages().getLast();
    assertThat(hold.options().values()).containsExactly("yes");
    assertThat(hold.largestRegret()).isZero();
    assertThat(leave.largestRegret()).isEqualTo(200);
    assertThat(leave.meanRegret()).isEqualTo(100);
    assertThat(leave.worst().values()).containsExactly("yes");
    assertThat(leave.dominatedBy()).hasValue(0);
  }

  @Test
  void whereNobodyCanTakeADecisionThereIsNothingToRegret() {
    assertThat(advice(baltics(), nations(2), Outcome.STRENGTH).regret()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#small")
  void theTargetIsReachedWithEachAnswerAsOftenAsBruteForceSays(Sample sample) {
    var setting = Asked.setting(sample);
    for (var mode : List.of(Mode.SEQUENTIAL, Mode.SIMULTANEOUS)) {
      var advice =
          Asker.ask(
              new AskTask(
                  SweepTask.of(setting),
                  sample.target(),
                  mode,
                  Outcome.TARGET,
                  Optional.empty(),
                  1),
              Watch.nobody());
      for (var question : advice.questions().ranked()) {
        for (var answer : question.answers()) {
          assertThat(answer.target().value())
              .isEqualTo(share(sample, advice.space(), mode, question, answer.option()));
        }
      }
    }
  }

  private static double share(
      Sample sample, WorldSpace space, Mode mode, Question question, String option) {
    var hits = 0;
    var all = 0;
    for (int number = 0; number < space.size().intValueExact(); number++) {
      var world = space.world(number);
      if (world.option(question.decision()).equals(option)) {
        var oracle =
            new Oracle(
                sample.mission(),
                Asked.setting(sample).roll().current(),
                world,
                sample.optimistic());
        all++;
        hits += oracle.holds(sample.target().meaning(), oracle.counting(mode)) ? 1 : 0;
      }
    }
    return (double) hits / all;
  }

  private static Advice advice(Setting setting, Condition target, Outcome outcome) {
    return Asker.ask(task(SweepTask.of(setting), target, outcome), Watch.nobody());
  }

  private static AskTask task(SweepTask sweep, Condition target, Outcome outcome) {
    return new AskTask(sweep, Clause.of(target), Mode.SEQUENTIAL, outcome, Optional.empty(), 2);
  }
}
