package org.muster.model.pledge;

import org.muster.model.word.Word;

/// A restriction on the use of what came. It never decides whether a pledge counts.
///
/// @param text the restriction in words, such as "not within 50 km of the line of contact"
public record Caveat(Kind kind, Rule rule, String text) {
  /// What the restriction is about.
  public enum Kind implements Word {
    AREA,
    FUNCTION,
    TIME,
    FORCE_EMPLOYMENT,
    COMMAND,
    PARTNER,
    LOGISTIC,
    INTELLIGENCE,
    PERSONNEL,
    WEAPON,
    LEGAL,
    WEATHER
  }

  /// How hard it is: permitted by rule, permitted after approval, or excluded.
  public enum Rule implements Word {
    AUTHORISATION,
    LIMITATION,
    PROHIBITION
  }
}
