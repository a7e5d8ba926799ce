package org.muster.model.pledge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.muster.model.time.Span;
import org.muster.model.word.Word;

/// A restriction on the use of what came. It never decides whether a pledge counts.
///
/// @param text the restriction in words, such as "not within 50 km of the line of contact"
/// @param scope the uses that it restricts, as far as a plan can tell them
/// @param approval how long permission takes, where it is a limitation; empty if not told
public record Caveat(Kind kind, Rule rule, String text, Scope scope, Optional<Span> approval) {
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

  /// The uses that a caveat restricts: all places and lines that any of these names.
  ///
  /// @param places ids of sites, or places in words
  /// @param closerThan kilometres: places that are nearer to the line of contact
  /// @param capabilities lines that ask for these
  public record Scope(List<String> places, OptionalLong closerThan, List<Capability> capabilities) {
    /// Nothing is named: the caveat is on every use.
    public static final Scope EVERYWHERE = new Scope(List.of(), OptionalLong.empty(), List.of());

    public Scope {
      places = List.copyOf(places);
      capabilities = List.copyOf(capabilities);
    }

    public boolean isEverywhere() {
      return equals(EVERYWHERE);
    }
  }
}
