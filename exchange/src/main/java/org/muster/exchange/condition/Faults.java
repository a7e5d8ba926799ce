package org.muster.exchange.condition;

import java.util.ArrayList;
import java.util.List;

/// What has been found wrong with one text so far.
final class Faults {
  private static final int QUOTED = 60;

  private final String text;
  private final List<Fault> faults = new ArrayList<>();

  Faults(String text) {
    this.text = text;
  }

  void add(Term term, String message, String hint) {
    faults.add(new Fault(term.at().start(), message, hint));
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
