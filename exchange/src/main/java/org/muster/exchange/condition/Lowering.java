package org.muster.exchange.condition;

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
import org.muster.model.condition.Condition.Not;

/// Gives the parts of a condition their meaning, and tells where there is none.
///
/// Where something is wrong it goes on with a stand-in, so that one reading finds all faults; what
/// it returns is worth nothing if there are any.
final class Lowering {
  private final Names names;
  private final Calls calls;
  private final Options options;
  private final Comparisons comparisons;
  private final Faults faults;

  Lowering(Vocabulary vocabulary, Use use, Faults faults) {
    this.names = new Names(vocabulary, faults);
    this.calls = new Calls(names, use, faults);
    this.options = new Options(faults);
    this.comparisons = new Comparisons(options, faults);
    this.faults = faults;
  }

  Condition condition(Term term) {
    return condition(term, meaning(term));
  }

  private Condition condition(Term term, Meaning meaning) {
    return switch (meaning) {
      case Truth(var condition) -> condition;
      case YesNo(var decision) -> Options.yes(decision);
      case Unclear() -> Faults.STAND_IN;
      case Choice(var decision) ->
          faults.wrong(
              term,
              "%s is a choice and needs an option.".formatted(faults.written(term)),
              "Compare it, as in %s == '%s'."
                  .formatted(
                      faults.written(term),
                      decision.isYesNo() ? "yes" : decision.options().getFirst()));
      case Counted(var _) ->
          faults.wrong(
              term,
              "%s is a number and needs a comparison.".formatted(faults.written(term)),
              "Compare it, as in %s >= %d.".formatted(faults.written(term), example(term)));
      case Constant(var value) ->
          faults.wrong(
              term,
              "%d is a number, and a condition is needed here.".formatted(value),
              "Compare something with it, as in strength() >= %d.".formatted(value));
      case Literal(var value) ->
          faults.wrong(
              term,
              "'%s' is a text, and a condition is needed here.".formatted(Faults.shortened(value)),
              names.hintForText(value));
    };
  }

  private static int example(Term term) {
    return term instanceof Term.Call(_, var name, _) && name.equals("strength") ? 1000 : 2;
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
          faults.unclear(
              term,
              "The list %s cannot stand here.".formatted(faults.written(term)),
              "Lists stand after in, and in count([...]) and all([...]).");
      case Term.Foreign _ ->
          faults.unclear(
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
      case EQUAL, UNEQUAL -> comparisons.equality(it, meaning(it.first()), meaning(it.last()));
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
      return faults.unclear(
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

  /// `mission in ['monitoring', 'peacekeeping']`.
  private Condition membership(Operation it) {
    var left = meaning(it.first());
    if (!(it.last() instanceof Term.Listing(_, var items)) || items.isEmpty()) {
      return faults.wrong(
          it.last(),
          "%s is not a list of options.".formatted(faults.written(it.last())),
          "Write the options in brackets, as in mission in ['monitoring', 'peacekeeping'].");
    }
    return switch (left) {
      case Choice(var decision) -> options.oneOf(decision, items);
      case YesNo(var decision) -> options.nameAlone(it, decision);
      case Unclear() -> Faults.STAND_IN;
      case Truth _, Counted _, Constant _, Literal _ ->
          faults.wrong(
              it.first(),
              "%s is not a decision, and only decisions can be in a list."
                  .formatted(faults.written(it.first())),
              "Write a decision before in, as in mission in ['monitoring', 'peacekeeping'].");
    };
  }

  private Meaning comparison(Operation it) {
    if (it.first() instanceof Operation before && isComparison(before)) {
      var left = faults.written(before);
      var middle = faults.written(before.last());
      condition(before);
      meaning(it.last());
      return faults.unclear(
          it,
          "Comparisons cannot be chained.",
          "Write %s && %s %s %s."
              .formatted(left, middle, it.operator().written(), faults.written(it.last())));
    }
    return comparisons.numeric(it, meaning(it.first()), meaning(it.last()));
  }

  private static boolean isComparison(Operation it) {
    return it.operator() != it.operator().mirrored();
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
      return faults.unclear(
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
    return number(it.first())
        .<Meaning>map(value ->
            value == Long.MIN_VALUE
                ? faults.unclear(
                    it,
                    "%s is too large a number.".formatted(faults.written(it)),
                    "Write the number that is meant.")
                : new Constant(-value))
        .orElseGet(Unclear::new);
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
