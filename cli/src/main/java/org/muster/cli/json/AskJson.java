package org.muster.cli.json;

import java.util.SortedMap;
import org.muster.cli.ask.AskInquiry;
import org.muster.model.ask.Advice;
import org.muster.model.ask.NextStep;
import org.muster.model.ask.Question;
import org.muster.model.ask.QuestionPair;
import org.muster.model.ask.Questions;
import org.muster.model.ask.Regret;
import org.muster.model.ask.Robustness;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.Method;
import org.muster.model.sweep.Share;

/// What to ask next: `muster ask --format json`.
public final class AskJson {
  private final boolean optimistic;

  private AskJson(boolean optimistic) {
    this.optimistic = optimistic;
  }

  public static Json of(AskInquiry asked, Advice advice) {
    var told = new AskJson(asked.inquiry().setting().optimistic());
    var questions = advice.questions();
    var json =
        Parts.begin(asked.inquiry())
            .put("target", asked.target().name())
            .put("condition", questions.target().text())
            .put("mode", questions.mode().written())
            .put("worlds", advice.space().size().toString())
            .putTexts("over", advice.space().over().stream().map(it -> it.id()).toList())
            .put("method", method(advice.method()))
            .put("weighted", advice.weighted())
            .put("complete", advice.complete())
            .put("reached", share(questions.reached()))
            .put("entropy", questions.entropy())
            .put("now", told.step(questions.now()));
    told.questions(json, questions);
    return json.putTexts("idle", advice.idle())
        .putObjects("robustness", advice.robustness().values(), AskJson::robustness)
        .putObject("regret", advice.regret(), AskJson::regret);
  }

  private void questions(Json json, Questions questions) {
    json.putObjects("ask", questions.ranked(), this::question)
        .putObject("best", questions.best(), AskJson::pair)
        .putObjects("pairs", questions.pairs(), AskJson::pair)
        .putTexts("worthless", questions.worthless())
        .put("independent", questions.independent());
  }

  private static String method(Method method) {
    return switch (method) {
      case Method.Whole _ -> "whole";
      case Method.Factored _ -> "factored";
      case Method.Sampled _ -> "sampled";
    };
  }

  private Json question(Question question) {
    var json =
        new Json()
            .put("decision", question.decision().name())
            .put("value", question.value().value())
            .put("low", question.value().low())
            .put("high", question.value().high())
            .put("narrowing", question.narrowing());
    question.alone().ifPresent(it -> json.put("alone", it));
    question.total().ifPresent(it -> json.put("total", it));
    return json.put("turns", question.turns())
        .putObjects("answers", question.answers(), this::answer);
  }

  private Json answer(Question.Answer answer) {
    return new Json()
        .put("option", answer.option())
        .put("chance", answer.chance())
        .put("target", share(answer.target()))
        .put("next", step(answer.next()))
        .put("turns", answer.turns());
  }

  private Json step(NextStep step) {
    return switch (step) {
      case NextStep.Reached _ -> new Json().put("kind", "reached");
      case NextStep.Cheapest(var unlock) ->
          new Json().put("kind", "unlock").put("unlock", UnlocksJson.unlock(unlock, optimistic));
      case NextStep.NoWay _ -> new Json().put("kind", "no-way");
      case NextStep.NotLooked _ -> new Json().put("kind", "not-looked");
    };
  }

  private static Json share(Share share) {
    return new Json().put("value", share.value()).put("low", share.low()).put("high", share.high());
  }

  private static Json pair(QuestionPair pair) {
    return new Json()
        .put("first", pair.first().name())
        .put("second", pair.second().name())
        .put("value", pair.value())
        .put("synergy", pair.synergy())
        .putObjects(
            "answers",
            pair.answers(),
            it ->
                new Json()
                    .put("first", it.first())
                    .put("second", it.second())
                    .put("chance", it.chance())
                    .put("target", it.target()));
  }

  private static Json robustness(Robustness robustness) {
    return new Json()
        .put("mode", robustness.mode().written())
        .putObjects("lines", robustness.lines(), AskJson::line);
  }

  private static Json line(Robustness.Line line) {
    return new Json()
        .put("set", line.line().set())
        .put("line", line.line().line())
        .put("gap", line.gap().written())
        .put("asked", share(line.asked()))
        .put("filled", share(line.filled()))
        .putObjects(
            "fixes", line.fixes(), fix -> new Json().putObjects("options", fix, Parts::move));
  }

  private static Json regret(Regret regret) {
    return new Json()
        .put("outcome", regret.outcome().written())
        .putTexts("choose", regret.chosen())
        .putTexts("indifferent", regret.indifferent())
        .put("states", regret.states())
        .putObjects("packages", regret.packages(), AskJson::choice);
  }

  private static Json choice(Regret.Choice choice) {
    var json =
        new Json()
            .put("options", options(choice.options()))
            .put("cost", choice.cost())
            .put("least", choice.least())
            .put("mean", choice.mean())
            .put("most", choice.most())
            .put("largestRegret", choice.largestRegret())
            .put("worst", options(choice.worst()))
            .put("meanRegret", choice.meanRegret());
    choice.dominatedBy().ifPresent(it -> json.put("dominatedBy", it));
    return json;
  }

  private static Json options(SortedMap<DecisionId, String> options) {
    var json = new Json();
    options.forEach((decision, option) -> json.put(decision.name(), option));
    return json;
  }
}
