package org.muster.model.evidence;

import java.util.List;
import java.util.Locale;

/// Whose word binds: of two statements of a nation on one subject, the one with more authority
/// stands, and of two with equal authority the later one.
///
/// Heads of state, heads of government and ministers rank alike: a minister at a conference speaks
/// for the government.
public enum Authority {
  /// The opposition, third parties, unnamed sources, the press.
  OTHER,
  /// Somebody official who does not decide: a chief of defence, an adviser, an envoy, a member of
  /// parliament. Also the rank of a role that is not told.
  OFFICIAL,
  /// Those who decide: heads of state and government, ministers, the government, the parliament.
  GOVERNMENT;

  private static final List<String> OTHERS =
      List.of(
          "opposition",
          "unnamed",
          "anonymous",
          "press",
          "agency",
          "third party",
          "reported",
          "source",
          "media",
          "parliamentary group",
          "party leader",
          "former",
          "analyst",
          "expert");
  private static final List<String> OFFICIALS =
      List.of(
          "adviser",
          "advisor",
          "chief",
          "envoy",
          "ambassador",
          "official",
          "mp",
          "member",
          "candidate",
          "elect",
          "general",
          "admiral");
  private static final List<String> GOVERNMENTS =
      List.of(
          "head of",
          "president",
          "king",
          "monarch",
          "chancellor",
          "premier",
          "minister",
          "ministry",
          "secretary",
          "government",
          "parliament",
          "cabinet",
          "spokesperson",
          "commander in chief",
          "representative",
          "chair");

  /// The authority of a role as it is written in `statements.csv`, by its words; the first list
  /// that has a word of the role decides: others, officials, government.
  public static Authority of(String role) {
    var text = " " + role.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip() + " ";
    if (hasAny(text, OTHERS)) {
      return OTHER;
    }
    if (hasAny(text, OFFICIALS)) {
      return OFFICIAL;
    }
    return hasAny(text, GOVERNMENTS) ? GOVERNMENT : OFFICIAL;
  }

  private static boolean hasAny(String text, List<String> words) {
    return words.stream()
        .anyMatch(word -> text.contains(" " + word + " ") || text.contains(" " + word + "s "));
  }
}
