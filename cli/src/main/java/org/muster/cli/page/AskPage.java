package org.muster.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.muster.cli.ask.AskInquiry;
import org.muster.cli.text.Chart;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.ask.Advice;
import org.muster.model.ask.Estimate;
import org.muster.model.ask.NextStep;
import org.muster.model.ask.Outcome;
import org.muster.model.ask.Question;
import org.muster.model.ask.QuestionPair;
import org.muster.model.ask.Regret;
import org.muster.model.ask.Robustness;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.Move;
import org.muster.model.sweep.Method;

/// What to ask next: `muster ask`.
public final class AskPage {
  private static final int BAR = 12;
  private static final int MOST_PAIRS = 3;
  private static final int MOST_FIXES = 3;
  private static final int MOST_PACKAGES = 8;

  private final Page page;
  private final AskInquiry asked;
  private final Advice advice;
  private final MoveSentences moves;

  private AskPage(Page page, AskInquiry asked, Advice advice) {
    this.page = page;
    this.asked = asked;
    this.advice = advice;
    this.moves = new MoveSentences(asked.mission());
  }

  public static void print(Page page, AskInquiry asked, Advice advice) {
    new AskPage(page, asked, advice).print();
  }

  private void print() {
    Header.print(page, asked.inquiry());
    page.heading("What to ask next for", asked.target().name());
    page.say(answer());
    page.say(basis());
    ranking();
    pairs();
    notToAsk();
    next();
    gaps();
    advice.regret().ifPresent(this::regret);
    if (!advice.complete()) {
      page.say("Stopped before all was looked at.");
    }
    page.blank();
    Foot.stamp(page, asked.inquiry());
  }

  private String answer() {
    var questions = advice.questions();
    if (questions.entropy() <= 0) {
      return "Nothing is worth asking: \"%s\" is reached in %s."
          .formatted(
              asked.target().name(),
              questions.reached().isAlways()
                  ? "every world"
                  : "no world, whatever the answers are");
    }
    return questions
        .first()
        .map(it ->
            "Ask first %s: it settles %s of what is uncertain about \"%s\" (%s)."
                .formatted(
                    asking(it.decision()), percent(it.value()), asked.target().name(), answers(it)))
        .orElse("No answer tells anything by itself; only several together do.");
  }

  /// `ceasefire ("Do the arms fall silent?")`.
  private String asking(DecisionId decision) {
    var question = asked.mission().findDecision(decision).map(Decision::question).orElse("");
    return question.isEmpty() ? decision.name() : "\"%s\" (%s)".formatted(question, decision);
  }

  private static String answers(Question question) {
    return question.answers().stream()
        .map(it -> it.option() + ": " + Shares.percent(it.target()))
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }

  private String basis() {
    var size = Figures.number(advice.space().size());
    var how =
        switch (advice.method()) {
          case Method.Whole _ -> "All %s worlds were looked at".formatted(size);
          case Method.Factored(int parts, _) ->
              "%s worlds in %d parts, each wholly".formatted(size, parts);
          case Method.Sampled(long samples, _) ->
              "%s of %s worlds were drawn, with 95%% intervals"
                  .formatted(Figures.number(samples), size);
        };
    var counts =
        advice.weighted()
            ? "each counts by its chance (chances.yaml)"
            : "all count the same: shares are of the worlds, not chances";
    return "%s; %s. \"%s\" is reached in %s of them, %s."
        .formatted(
            how,
            counts,
            asked.target().name(),
            Shares.percent(advice.questions().reached()),
            UnlocksPage.mode(advice.questions().mode()));
  }

  private void ranking() {
    if (advice.questions().ranked().isEmpty() || advice.questions().entropy() <= 0) {
      return;
    }
    page.blank();
    var sobol = advice.questions().ranked().stream().anyMatch(it -> it.total().isPresent());
    var table =
        sobol
            ? Table.of("rlrll").head("settles", "", "with others", "question", "then")
            : Table.of("rlll").head("settles", "", "question", "then");
    for (var question : told()) {
      var bar = Chart.bar(question.value().value(), BAR);
      var value = percent(question.value());
      var name = question.decision().name();
      if (sobol) {
        var total = question.total().isPresent() ? percent(question.total().getAsDouble()) : "";
        table.row(value, bar, total, name, answers(question));
      } else {
        table.row(value, bar, name, answers(question));
      }
    }
    page.add(table);
    page.say(
        "Settles: the share of the uncertainty that the answer takes away."
            + (sobol
                ? " With others: the share of the variance that stays open if all others are known"
                    + " (total Sobol index)."
                : advice.questions().independent()
                    ? ""
                    : " Decisions depend on each other, so there are no Sobol indices."));
  }

  /// Questions whose worth can be told from nothing; where every world was looked at, all.
  private List<Question> told() {
    return advice.questions().ranked().stream().filter(it -> !isTooLittle(it)).toList();
  }

  private static boolean isTooLittle(Question question) {
    return !question.value().isExact() && question.value().low() <= 0;
  }

  private void pairs() {
    var questions = advice.questions();
    if (questions.best().isPresent()) {
      page.heading("Two at once");
      var best = questions.best().orElseThrow();
      page.say(
          "If two can be asked: %s and %s settle %s together."
              .formatted(best.first(), best.second(), percent(best.value())));
      questions.pairs().stream().limit(MOST_PAIRS).forEach(it -> page.item("-", pair(it)));
    }
  }

  private static String pair(QuestionPair pair) {
    return "%s and %s: %s together, %s of it only together."
        .formatted(pair.first(), pair.second(), percent(pair.value()), percent(pair.synergy()));
  }

  private void notToAsk() {
    var worthless = advice.questions().worthless();
    var little =
        advice.questions().ranked().stream()
            .filter(AskPage::isTooLittle)
            .map(Question::decision)
            .toList();
    if (worthless.isEmpty() && little.isEmpty() && advice.idle().isEmpty()) {
      return;
    }
    page.heading("What not to ask");
    if (!worthless.isEmpty()) {
      page.say("Changes nothing for this target: " + names(worthless) + ".");
    }
    if (!little.isEmpty()) {
      page.say(
          "Too little to tell from nothing in this sample (--samples draws more): "
              + names(little)
              + ".");
    }
    if (!advice.idle().isEmpty()) {
      page.say("Nothing reads: " + names(advice.idle()) + ".");
    }
  }

  private static String names(List<DecisionId> ids) {
    return Names.list(ids.stream().map(DecisionId::name).toList());
  }

  private void next() {
    page.heading("What to do then");
    page.say("As things stand: " + step(advice.questions().now()) + ".");
    for (var question : advice.questions().ranked()) {
      for (var answer : question.answers()) {
        if (answer.turns()) {
          page.item(
              "-",
              "%s = %s: %s.".formatted(question.decision(), answer.option(), step(answer.next())));
        }
      }
    }
    if (advice.questions().ranked().stream().noneMatch(Question::turns)) {
      page.say("No answer changes that.");
    }
  }

  private String step(NextStep step) {
    return switch (step) {
      case NextStep.Reached _ -> "it is reached, nothing has to move";
      case NextStep.Cheapest(var unlock) ->
          "%s, cost %s".formatted(moves.condition(unlock.moves()), Figures.number(unlock.cost()));
      case NextStep.NoWay(int size) ->
          "no set of up to %s reaches it".formatted(Figures.count(size, "move"));
      case NextStep.NotLooked _ -> "not looked at";
    };
  }

  private void gaps() {
    var robustness = advice.robustness().get(advice.questions().mode());
    if (robustness == null || robustness.lines().isEmpty()) {
      return;
    }
    page.heading("Gaps");
    page.say(
        "Where a line is asked, by the first look of resolve, %s."
            .formatted(UnlocksPage.mode(robustness.mode())));
    var table = Table.of("lrl").head("line", "filled", "gap");
    robustness.lines().stream()
        .filter(it -> it.gap() == Robustness.Gap.SOMETIMES)
        .forEach(it ->
            table.row(it.line().line(), Shares.percent(it.filled()), "sometimes" + fixes(it)));
    if (!table.isEmpty()) {
      page.add(table);
    }
    lines("Always has a gap: ", robustness, Robustness.Gap.ALWAYS);
    lines("Never has one: ", robustness, Robustness.Gap.NEVER);
  }

  private void lines(String lead, Robustness robustness, Robustness.Gap gap) {
    var lines =
        robustness.lines().stream()
            .filter(it -> it.gap() == gap)
            .map(it -> it.line().line())
            .toList();
    if (!lines.isEmpty()) {
      page.say(lead + Names.list(lines) + ".");
    }
  }

  private static String fixes(Robustness.Line line) {
    if (line.fixes().isEmpty()) {
      return "";
    }
    var some = new ArrayList<String>();
    line.fixes().stream().limit(MOST_FIXES).forEach(it -> some.add(fix(it)));
    var more = line.fixes().size() - some.size();
    return "; never with "
        + String.join(" or ", some)
        + (more > 0 ? " (and %s more)".formatted(more) : "");
  }

  private static String fix(List<Move.Decide> options) {
    return options.stream()
        .map(it -> it.decision() + " = " + it.option())
        .reduce((one, other) -> one + " with " + other)
        .orElse("");
  }

  private void regret(Regret regret) {
    page.heading("Regret");
    if (regret.chosen().isEmpty()) {
      page.say(
          "Nothing that can be chosen makes a difference: " + names(regret.indifferent()) + ".");
      return;
    }
    var first = regret.packages().getFirst();
    page.say(
        first.largestRegret() == 0
            ? "%s is at least as good as any other choice, whatever the rest turns out to be."
                .formatted(Names.sentence(choice(first.options())))
            : "Least to regret: %s, at most %s (Savage), over %s of what is not chosen."
                .formatted(
                    choice(first.options()),
                    amount(regret.outcome(), first.largestRegret()),
                    Figures.count(regret.states(), "state")));
    packages(regret);
    if (!regret.indifferent().isEmpty()) {
      page.say("Makes no difference to it: " + names(regret.indifferent()) + ".");
    }
  }

  private void packages(Regret regret) {
    var table = Table.of("rrrrl").head("most regret", "mean", "outcome", "cost", "choice");
    var left = regret.packages().stream().filter(it -> it.dominatedBy().isEmpty()).toList();
    for (var it : left.stream().limit(MOST_PACKAGES).toList()) {
      table.row(
          Figures.number(it.largestRegret()),
          mean(it.meanRegret()),
          Figures.number(it.least()) + "–" + Figures.number(it.most()),
          Figures.number(it.cost()),
          choice(it.options()));
    }
    page.add(table);
    var dominated = regret.packages().size() - left.size();
    if (dominated > 0) {
      page.say(
          "%s dominated: another is nowhere worse and somewhere better."
              .formatted(Names.sentence(Figures.count(dominated, "choice is", "choices are"))));
    }
    if (left.size() > MOST_PACKAGES) {
      page.say("%d more are not shown.".formatted(left.size() - MOST_PACKAGES));
    }
  }

  private static String amount(Outcome outcome, long regret) {
    return switch (outcome) {
      case STRENGTH -> Figures.count(regret, "head");
      case LINES -> Figures.count(regret, "line");
      case TARGET -> "the target missed";
    };
  }

  private static String mean(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
  }

  /// Only what differs from how things stand.
  private String choice(SortedMap<DecisionId, String> options) {
    var now = asked.inquiry().setting().world();
    var parts = new ArrayList<String>();
    options.forEach((decision, option) -> {
      if (!now.option(decision).equals(option)) {
        parts.add(decision + " = " + option);
      }
    });
    return parts.isEmpty() ? "to leave it as it is" : Names.list(parts);
  }

  private static String percent(Estimate estimate) {
    return estimate.isExact()
        ? percent(estimate.value())
        : "%s (%s–%s)"
            .formatted(
                percent(estimate.value()), percent(estimate.low()), percent(estimate.high()));
  }

  private static String percent(double share) {
    var percent = 100 * share;
    if (percent > 0 && percent < 1) {
      return percent < 0.1 ? "<0.1%" : String.format(Locale.ROOT, "%.1f%%", percent);
    }
    return Math.round(percent) + "%";
  }
}
