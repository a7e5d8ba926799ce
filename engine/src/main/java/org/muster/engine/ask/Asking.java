package org.muster.engine.ask;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.muster.model.ask.Estimate;
import org.muster.model.ask.NextStep;
import org.muster.model.ask.Question;
import org.muster.model.ask.Question.Answer;
import org.muster.model.ask.Questions;
import org.muster.model.condition.Clause;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.Share;

/// The value of each question for a target: how much the answer narrows what is uncertain.
final class Asking {
  /// Values that differ by less are the same, and rounding does not decide who comes first.
  private static final double SAME = 1e-9;

  private final Looked looked;
  private final NextSteps next;
  private final NextStep now;
  private final AnswerChances chances;
  private final double entropy;

  private Asking(Looked looked, NextSteps next) {
    this.looked = looked;
    this.next = next;
    this.now = next.now();
    this.chances = new AnswerChances(looked.space(), looked.chances());
    this.entropy = Uncertainty.entropy(looked.shares().holds().value());
  }

  static Questions questions(Looked looked, Clause target, Mode mode, NextSteps next) {
    var asking = new Asking(looked, next);
    var ranked = new ArrayList<Question>();
    var worthless = new ArrayList<DecisionId>();
    for (var decision : looked.space().over()) {
      if (asking.isWorthless(decision)) {
        worthless.add(decision.id());
      } else {
        ranked.add(asking.question(decision));
      }
    }
    ranked.sort(
        comparingLong((Question it) -> -Math.round(it.value().value() / SAME))
            .thenComparingLong(it -> -Math.round(it.total().orElse(0) / SAME))
            .thenComparing(Question::decision));
    var pairs = looked.row().map(it -> Pairs.of(it, asking.entropy));
    return new Questions(
        target,
        mode,
        looked.shares().holds(),
        asking.entropy,
        asking.now,
        ranked,
        pairs.flatMap(Pairs::best),
        pairs.map(Pairs::worthMoreTogether).orElse(List.of()),
        worthless.stream().sorted().toList(),
        asking.chances.areIndependent());
  }

  /// In a whole space: it tells no two worlds apart. Else: nothing that was asked reads it.
  private boolean isWorthless(Decision decision) {
    return looked
        .row()
        .map(row ->
            Sensitivity.isIndifferent(
                row.every().digits(), row.every().place(decision.id()), row.holds()))
        .orElseGet(() -> !looked.shares().given().containsKey(decision.id()));
  }

  private Question question(Decision decision) {
    var likely = chances.of(decision);
    var given = given(decision);
    var values = given.stream().mapToDouble(Share::value).toArray();
    var answers = new ArrayList<Answer>();
    for (int option = 0; option < likely.length; option++) {
      answers.add(answer(decision, option, likely[option], given.get(option)));
    }
    return new Question(
        decision.id(),
        answers,
        share(Uncertainty.told(likely, given)),
        narrowing(likely, values),
        chances.areIndependent() && isExact()
            ? OptionalDouble.of(Sensitivity.alone(likely, values))
            : OptionalDouble.empty(),
        total(decision, likely));
  }

  /// With each answer. Where an option cannot be, nothing was asked.
  private List<Share> given(Decision decision) {
    var given = looked.shares().given().get(decision.id());
    return decision.options().stream()
        .map(option ->
            given == null ? looked.shares().holds() : given.getOrDefault(option, Share.NONE))
        .toList();
  }

  private Answer answer(Decision decision, int place, double chance, Share given) {
    var option = decision.options().get(place);
    var after = next.after(decision.id(), option);
    return new Answer(
        option, chance, given, after, NextSteps.turns(now, after, decision.id(), option));
  }

  private boolean isExact() {
    return looked.shares().holds().isExact();
  }

  private OptionalDouble total(Decision decision, double[] likely) {
    return looked
        .row()
        .filter(_ -> chances.areIndependent())
        .map(row ->
            OptionalDouble.of(
                Sensitivity.total(
                    row.every().digits(),
                    row.every().place(decision.id()),
                    row.holds(),
                    row.every().weights(),
                    likely)))
        .orElse(OptionalDouble.empty());
  }

  private Estimate share(Estimate bits) {
    return entropy <= 0
        ? Estimate.NOTHING
        : new Estimate(
            Math.min(1, bits.value() / entropy),
            Math.min(1, bits.low() / entropy),
            Math.min(1, bits.high() / entropy));
  }

  private static double narrowing(double[] likely, double[] given) {
    var mean = Uncertainty.mean(likely, given);
    var narrowing = 0.0;
    for (int answer = 0; answer < likely.length; answer++) {
      narrowing += likely[answer] * Math.abs(given[answer] - mean);
    }
    return Uncertainty.cleaned(narrowing);
  }
}
