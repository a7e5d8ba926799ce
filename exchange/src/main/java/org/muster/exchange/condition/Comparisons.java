package org.muster.exchange.condition;

import java.util.Optional;
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
import org.muster.model.condition.Quantity;
import org.muster.model.scenario.Decision;

/// Gives a comparison its meaning, once both sides have theirs.
final class Comparisons {
  private final Options options;
  private final Faults faults;

  Comparisons(Options options, Faults faults) {
    this.options = options;
    this.faults = faults;
  }

  /// `==` and `!=`, which compare more than numbers.
  Meaning equality(Operation it, Meaning left, Meaning right) {
    var equal = it.operator() == Operator.EQUAL;
    if (left instanceof Choice(var decision) && right instanceof Literal(var value)) {
      return new Truth(negatedUnless(equal, options.decided(decision, it.last(), value)));
    }
    if (left instanceof Literal(var value) && right instanceof Choice(var decision)) {
      return new Truth(negatedUnless(equal, options.decided(decision, it.first(), value)));
    }
    if (left instanceof YesNo(var decision) && right instanceof Literal) {
      return new Truth(options.nameAlone(it, decision));
    }
    if (left instanceof Literal && right instanceof YesNo(var decision)) {
      return new Truth(options.nameAlone(it, decision));
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
        ? Options.yes(decision)
        : meaning instanceof Truth(var condition) ? condition : Faults.STAND_IN;
  }

  /// Quantities with constants.
  Meaning numeric(Operation it, Meaning left, Meaning right) {
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
      return faults.unclear(
          it,
          "%s and %s both depend on pledges and cannot be compared with each other."
              .formatted(faults.written(it.first()), faults.written(it.last())),
          "Compare each with a number.");
    }
    if (left instanceof Constant && right instanceof Constant) {
      return faults.unclear(
          it,
          "%s compares two numbers.".formatted(faults.written(it)),
          "Compare something that is counted, as in nations() >= 5, or write true or false.");
    }
    return faults.unclear(
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
        .map(Options::hintForChoice)
        .orElse(
            "Numbers are compared with numbers, as in nations() >= 5; conditions are joined by && and ||.");
  }

  private Meaning bounded(Operation it, Quantity quantity, Operator operator, long number) {
    if (Math.abs(number) >= Long.MAX_VALUE / 2) {
      return faults.unclear(
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
}
