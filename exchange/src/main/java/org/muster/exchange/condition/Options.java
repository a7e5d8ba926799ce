package org.muster.exchange.condition;

import java.util.List;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Condition.Decided;
import org.muster.model.scenario.Decision;

/// What is said about the options of decisions.
final class Options {
  private final Faults faults;

  Options(Faults faults) {
    this.faults = faults;
  }

  static Condition yes(Decision decision) {
    return new Decided(decision.id(), "yes");
  }

  Condition decided(Decision decision, Term option, String value) {
    if (!decision.options().contains(value)) {
      faults.add(
          option,
          "The decision '%s' has no option '%s'.".formatted(decision.id(), Faults.shortened(value)),
          Hints.forName(value, decision.options(), ""));
    }
    return new Decided(decision.id(), value);
  }

  /// One of the options in a list.
  Condition oneOf(Decision decision, List<Term> items) {
    return Logic.oneOf(items.stream().map(item -> option(decision, item)).toList());
  }

  private Condition option(Decision decision, Term item) {
    return item instanceof Term.Text(_, var value)
        ? decided(decision, item, value)
        : faults.wrong(
            item,
            "%s is not an option of '%s'.".formatted(faults.written(item), decision.id()),
            "Write options in quotes: %s.".formatted(Hints.quoted(decision.options())));
  }

  Condition nameAlone(Term at, Decision decision) {
    return faults.wrong(
        at,
        "The decision '%s' is a yes or no and is not compared with texts.".formatted(decision.id()),
        hintForYesNo(decision));
  }

  private static String hintForYesNo(Decision decision) {
    return "Write %1$s alone for yes, and !%1$s for no.".formatted(decision.id());
  }

  static String hintForChoice(Decision decision) {
    return decision.isYesNo()
        ? hintForYesNo(decision)
        : "Compare '%s' with one of its options by == or !=: %s."
            .formatted(decision.id(), Hints.quoted(decision.options()));
  }
}
