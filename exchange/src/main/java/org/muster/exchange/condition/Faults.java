package org.muster.exchange.condition;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.condition.Condition;

/// What has been found wrong with one text so far.
final class Faults {
  /// Instead of a condition that could not be understood; nobody sees it in the end.
  static final Condition STAND_IN = new Condition.Constant(false);

  private static final int QUOTED = 60;

  private final String text;
  private final List<Fault> faults = new ArrayList<>();

  Faults(String text) {
    this.text = text;
  }

  void add(Term term, String message, String hint) {
    faults.add(new Fault(term.at().start(), message, hint));
  }

  /// Adds a fault, and stands in for what cannot be understood.
  Meaning unclear(Term term, String message, String hint) {
    add(term, message, hint);
    return new Meaning.Unclear();
  }

  /// Adds a fault, and stands in for what is no condition.
  Condition wrong(Term term, String message, String hint) {
    add(term, message, hint);
    return STAND_IN;
  }

  /// The term as it stands in the text, to be shown in a message.
  String written(Term term) {
    var written = text.substring(term.at().start(), term.at().end()).replaceAll("\\s+", " ");
    return shortened(written);
  }

  /// A text that may be long, to be shown in a message.
  static String shortened(String text) {
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  List<Fault> all() {
    return List.copyOf(faults);
  }
}
