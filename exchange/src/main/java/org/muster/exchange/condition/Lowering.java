package org.muster.exchange.condition;

import java.util.List;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import org.muster.exchange.condition.Meaning.Choice;
import org.muster.exchange.condition.Meaning.Constant;
import org.muster.exchange.condition.Meaning.Counted;
import org.muster.exchange.condition.Meaning.Literal;
import org.muster.exchange.condition.Meaning.Truth;
import org.muster.exchange.condition.Meaning.Unclear;
import org.muster.exchange.condition.Meaning.YesNo;
import org.muster.exchange.condition.Term.Operation;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Condition.Decided;
import org.muster.model.condition.Condition.Not;
import org.muster.model.condition.Quantity;
import org.muster.model.scenario.Decision;

/// Gives the parts of a condition their meaning, and tells where there is none.
///
/// Where something is wrong it goes on with a stand-in, so that one reading finds all faults; what
/// it returns is worth nothing if there are any.
final class Lowering {
  private static final Condition STAND_IN = new Condition.Constant(false);

  private final Names names;
  private final Calls calls;
  private final Faults faults;

  Lowering(Vocabulary vocabulary, Use use, Faults faults) {
    this.names = new Names(vocabulary, faults);
    this.calls = new Calls(names, use, faults);
    this.faults = faults;
  }

  Condition condition(Term term) {
    return condition(term, meaning(term));
  }

  private Condition condition(Term term, Meaning meaning) {
    return switch (meaning) {
      case Truth(var condition) -> condition;
      case YesNo(var decision) -> yes(decision);
      case Unclear() -> STAND_IN;
      case Choice(var decision) ->
          wrong(
              term,
              "%s is a choice and needs an option.".formatted(faults.written(term)),
              "Compare it, as in %s == '%s'."
                  .formatted(
                      faults.written(term),
                      decision.isYesNo() ? "yes" : decision.options().getFirst()));
      case Counted(var _) ->
          wrong(
              term,
              "%s is a number and needs a comparison.".formatted(faults.written(term)),
              "Compare it, as in %s >= %d.".formatted(faults.written(term), example(term)));
      case Constant(var value) ->
          wrong(
              term,
              "%d is a number, and a condition is needed here.".formatted(value),
              "Compare something with it, as in strength() >= %d.".formatted(value));
      case Literal(var value) ->
          wrong(
              term,
              "'%s' is a text, and a condition is needed here.".formatted(Faults.shortened(value)),
              names.hintForText(value));
    };
  }

  private static int example(Term term) {
    return term instanceof Term.Call(_, var name, _) && name.equals("strength") ? 1000 : 2;
  }

  private Condition wrong(Term term, String message, String hint) {
    faults.add(term, message, hint);
    return STAND_IN;
  }

  private Meaning unclear(Term term, String message, String hint) {
    faults.add(term, message, hint);
    return new Unclear();
  }

  private Meaning meaning(Term term) {
    return switch (term) {
      case Term.Name name -> names.meaning(name);
      case Term.Text(_, var value) -> new Literal(value);
      case Term.Whole(_, var value) -> new Constant(value);
      case Term.Flag(_, var value) -> new Truth(new Condition.Constant(value));
      case Term.Call call -> calls.meaning(call);
      case Operation operation -> operation(operation);
      case Term.Listing _ ->
          unclear(
              term,
              "The list %s cannot stand here.".formatted(faults.written(term)),
              "Lists stand after in, and in count([...]) and all([...]).");
      case Term.Foreign _ ->
          unclear(
              term,
              "%s is not part of the condition language.".formatted(faults.written(term)),
              "Conditions are built from decisions, functions, && || ! and comparisons.");
    };
  }

  private Meaning operation(Operation it) {
    return switch (it.operator()) {
      case AND -> new Truth(Logic.all(condition(it.first()), condition(it.last())));
      case OR -> new Truth(Logic.any(condition(it.first()), condition(it.last())));
      case NOT -> new Truth(new Not(condition(it.first())));
      case CHOICE -> choice(it);
      case EQUAL, UNEQUAL -> equality(it);
      case IN -> new Truth(membership(it));
      case LESS, AT_MOST, MORE, AT_LEAST -> comparison(it);
      case PLUS -> arithmetic(it, Math::addExact);
      case MINUS -> arithmetic(it, Math::subtractExact);
      case TIMES -> arithmetic(it, Math::multiplyExact);
      case DIVIDED -> arithmetic(it, Math::divideExact);
      case REMAINDER -> arithmetic(it, (a, b) -> a % b);
      case NEGATIVE -> negative(it);
    };
  }

  private Meaning choice(Operation it) {
    var asked = condition(it.first());
    var then = meaning(it.operands().get(1));
    var otherwise = meaning(it.last());
    if (isNumber(then) && isNumber(otherwise)) {
      return unclear(
          it,
          "%s chooses between numbers.".formatted(faults.written(it)),
          "Choose between conditions, as in ceasefire ? nations() >= 5 : nations() >= 10.");
    }
    return new Truth(
        Logic.choice(
            asked, condition(it.operands().get(1), then), condition(it.last(), otherwise)));
  }

  private static boolean isNumber(Meaning meaning) {
    return meaning instanceof Counted || meaning instanceof Constant;
  }

  // Decisions and their options.

  private static Condition yes(Decision decision) {
    return new Decided(decision.id(), "yes");
  }

  private Condition decided(Decision decision, Term option, String value) {
    if (!decision.options().contains(value)) {
      faults.add(
          option,
          "The decision '%s' has no option '%s'.".formatted(decision.id(), Faults.shortened(value)),
          Hints.forName(value, decision.options(), ""));
    }
    return new Decided(decision.id(), value);
  }

  /// `mission in ['monitoring', 'peacekeeping']`.
  private Condition membership(Operation it) {
    var left = meaning(it.first());
    if (!(it.last() instanceof Term.Listing(_, var items)) || items.isEmpty()) {
      return wrong(
          it.last(),
          "%s is not a list of options.".formatted(faults.written(it.last())),
          "Write the options in brackets, as in mission in ['monitoring', 'peacekeeping'].");
    }
    return switch (left) {
      case Choice(var decision) -> Logic.oneOf(options(decision, items));
      case YesNo(var decision) -> nameAlone(it, decision);
      case Unclear() -> STAND_IN;
      case Truth _, Counted _, Constant _, Literal _ ->
          wrong(
              it.first(),
              "%s is not a decision, and only decisions can be in a list."
                  .formatted(faults.written(it.first())),
              "Write a decision before in, as in mission in ['monitoring', 'peacekeeping'].");
    };
  }

  private List<Condition> options(Decision decision, List<Term> items) {
    return items.stream().map(item -> option(decision, item)).toList();
  }

  private Condition option(Decision decision, Term item) {
    return item instanceof Term.Text(_, var value)
        ? decided(decision, item, value)
        : wrong(
            item,
            "%s is not an option of '%s'.".formatted(faults.written(item), decision.id()),
            "Write options in quotes: %s.".formatted(Hints.quoted(decision.options())));
  }

  private Condition nameAlone(Term at, Decision decision) {
    return wrong(
        at,
        "The decision '%s' is a yes or no and is not compared with texts.".formatted(decision.id()),
        hintForYesNo(decision));
  }

  private static String hintForYesNo(Decision decision) {
    return "Write %1$s alone for yes, and !%1$s for no.".formatted(decision.id());
  }

  // Comparisons.

  private Meaning equality(Operation it) {
    var left = meaning(it.first());
    var right = meaning(it.last());
    var equal = it.operator() == Operator.EQUAL;
    if (left instanceof Choice(var decision) && right instanceof Literal(var value)) {
      return new Truth(negatedUnless(equal, decided(decision, it.last(), value)));
    }
    if (left instanceof Literal(var value) && right instanceof Choice(var decision)) {
      return new Truth(negatedUnless(equal, decided(decision, it.first(), value)));
    }
    if (left instanceof YesNo(var decision) && right instanceof Literal) {
      return new Truth(nameAlone(it, decision));
    }
    if (left instanceof Literal && right instanceof YesNo(var decision)) {
      return new Truth(nameAlone(it, decision));
    }
    if (isTrueOrFalse(left) && isTrueOrFalse(right)) {
      var one = truth(left);
      var other = truth(right);
      return new Truth(equal ? Logic.same(one, other) : Logic.different(one, other));
    }
    return numeric(it, left, right);
  }

  private static Condition negatedUnless(boolean positive, Condition condition) {
    return positive ? condition : new Not(condition);
  }

  private static boolean isTrueOrFalse(Meaning meaning) {
    return meaning instanceof Truth || meaning instanceof YesNo;
  }

  private static Condition truth(Meaning meaning) {
    return meaning instanceof YesNo(var decision)
        ? yes(decision)
        : meaning instanceof Truth(var condition) ? condition : STAND_IN;
  }

  private Meaning comparison(Operation it) {
    if (it.first() instanceof Operation before && isComparison(before)) {
      var left = faults.written(before);
      var middle = faults.written(before.last());
      condition(before);
      meaning(it.last());
      return unclear(
          it,
          "Comparisons cannot be chained.",
          "Write %s && %s %s %s."
              .formatted(left, middle, it.operator().written(), faults.written(it.last())));
    }
    return numeric(it, meaning(it.first()), meaning(it.last()));
  }

  private static boolean isComparison(Operation it) {
    return it.operator() != it.operator().mirrored();
  }

  private Meaning numeric(Operation it, Meaning left, Meaning right) {
    if (left instanceof Unclear || right instanceof Unclear) {
      return new Unclear();
    }
    if (left instanceof Counted(var quantity) && right instanceof Constant(var number)) {
      return bounded(it, quantity, it.operator(), number);
    }
    if (left instanceof Constant(var number) && right instanceof Counted(var quantity)) {
      return bounded(it, quantity, it.operator().mirrored(), number);
    }
    if (left instanceof Counted && right instanceof Counted) {
      return unclear(
          it,
          "%s and %s both depend on pledges and cannot be compared with each other."
              .formatted(faults.written(it.first()), faults.written(it.last())),
          "Compare each with a number.");
    }
    if (left instanceof Constant && right instanceof Constant) {
      return unclear(
          it,
          "%s compares two numbers.".formatted(faults.written(it)),
          "Compare something that is counted, as in nations() >= 5, or write true or false.");
    }
    return unclear(
        it,
        "%s is %s and %s is %s; %s does not compare them."
            .formatted(
                faults.written(it.first()),
                kind(left),
                faults.written(it.last()),
                kind(right),
                it.operator().written()),
        hintForMixed(left, right));
  }

  private static String kind(Meaning meaning) {
    return switch (meaning) {
      case Truth _ -> "a condition";
      case YesNo _ -> "a yes or no";
      case Choice _ -> "a choice";
      case Counted _, Constant _ -> "a number";
      case Literal _ -> "a text";
      case Unclear _ -> "unclear";
    };
  }

  private static String hintForMixed(Meaning left, Meaning right) {
    var decision =
        left instanceof Choice(var it)
            ? Optional.of(it)
            : right instanceof Choice(var it) ? Optional.of(it) : Optional.<Decision>empty();
    return decision
        .map(Lowering::hintForChoice)
        .orElse(
            "Numbers are compared with numbers, as in nations() >= 5; conditions are joined by && and ||.");
  }

  private static String hintForChoice(Decision decision) {
    return decision.isYesNo()
        ? hintForYesNo(decision)
        : "Compare '%s' with one of its options by == or !=: %s."
            .formatted(decision.id(), Hints.quoted(decision.options()));
  }

  private Meaning bounded(Operation it, Quantity quantity, Operator operator, long number) {
    if (Math.abs(number) >= Long.MAX_VALUE / 2) {
      return unclear(
          it, "The number %d is too large.".formatted(number), "Write a smaller number.");
    }
    return new Truth(
        switch (operator) {
          case AT_LEAST -> Logic.atLeast(quantity, number);
          case MORE -> Logic.atLeast(quantity, number + 1);
          case LESS -> Logic.below(quantity, number);
          case AT_MOST -> Logic.below(quantity, number + 1);
          case EQUAL -> Logic.exactly(quantity, number);
          case UNEQUAL -> Logic.notExactly(quantity, number);
          case AND, OR, NOT, CHOICE, IN, PLUS, MINUS, TIMES, DIVIDED, REMAINDER, NEGATIVE ->
              throw new IllegalArgumentException("%s compares nothing.".formatted(operator));
        });
  }

  // Arithmetic, on constants only.

  private Meaning arithmetic(Operation it, LongBinaryOperator exact) {
    var left = number(it.first());
    var right = number(it.last());
    if (left.isEmpty() || right.isEmpty()) {
      return new Unclear();
    }
    try {
      return new Constant(exact.applyAsLong(left.orElseThrow(), right.orElseThrow()));
    } catch (ArithmeticException e) {
      return unclear(
          it,
          right.orElseThrow() == 0 && isDivision(it)
              ? "%s divides by zero.".formatted(faults.written(it))
              : "%s is too large a number.".formatted(faults.written(it)),
          "Write the number that is meant.");
    }
  }

  private static boolean isDivision(Operation it) {
    return it.operator() == Operator.DIVIDED || it.operator() == Operator.REMAINDER;
  }

  private Meaning negative(Operation it) {
    return number(it.first()).<Meaning>map(value -> new Constant(-value)).orElseGet(Unclear::new);
  }

  /// The constant that `term` stands for; if it is none, that is told.
  private Optional<Long> number(Term term) {
    return switch (meaning(term)) {
      case Constant(var value) -> Optional.of(value);
      case Unclear() -> Optional.empty();
      case Counted _ -> {
        faults.add(
            term,
            "%s depends on pledges; only constants can be calculated with."
                .formatted(faults.written(term)),
            "Bring the numbers to the other side, as in strength() >= 10000 - 500.");
        yield Optional.empty();
      }
      case Truth _, YesNo _, Choice _, Literal _ -> {
        faults.add(
            term,
            "%s is not a number.".formatted(faults.written(term)),
            "Only constants can be calculated with, as in strength() >= 10000 - 500.");
        yield Optional.empty();
      }
    };
  }
}
