package org.muster.engine.audit;

import org.muster.model.word.Word;

/// A rule of `docs/planning.md`, in the order of that page.
public enum Rule implements Word {
  TIME("section 1"),
  UNITS("section 2"),
  LINES("section 3"),
  WINDOW("rule 1"),
  HANDOVER("rule 2"),
  WAY("rule 3"),
  ONE_PLACE("rule 4"),
  TOUR("rule 5"),
  CAVEATS("rule 6"),
  CONSENT("rule 7"),
  PLACES("rule 8"),
  CORRIDORS("rule 9"),
  LIFT("rule 10"),
  HOME("rule 11"),
  /// Rule 12 says that it decides what is missing, so it is told with that.
  MISSING("section 5"),
  SCORE("section 6"),
  ORDERS("section 6"),
  MILESTONES("section 7");

  private final String place;

  Rule(String place) {
    this.place = place;
  }

  /// Where it stands: `rule 3` of section 4, or `section 5`.
  public String place() {
    return place;
  }
}
