package org.muster.model.site;

import java.util.List;
import org.muster.model.word.Word;

/// Places chosen together, or why there are none.
public sealed interface SiteSelection {

  /// How many were to be chosen.
  int count();

  /// The best choice for an aim.
  ///
  /// @param sites ids, sorted
  /// @param meanKm from a place to the nearest chosen one, weighed by the places
  /// @param covered share of the weight of all places that is within the radius of a chosen one
  /// @param room personnel that the chosen places can take; those that do not say are left out
  /// @param roomUnknown ids of chosen places that do not say how many they can take
  /// @param served by place, the farthest first
  /// @param proved whether nothing better was left to be looked at
  record Chosen(
      int count,
      Aim aim,
      List<String> sites,
      double meanKm,
      double covered,
      long room,
      List<String> roomUnknown,
      List<Served> served,
      boolean proved)
      implements SiteSelection {
    public Chosen {
      sites = List.copyOf(sites);
      roomUnknown = List.copyOf(roomUnknown);
      served = List.copyOf(served);
    }
  }

  /// No choice of so many places keeps the rules.
  ///
  /// @param why the rule that cannot be kept
  /// @param wayOut what would change that
  record Impossible(int count, String why, String wayOut) implements SiteSelection {}

  /// A place and the chosen one that is nearest to it.
  record Served(String place, String site, double km) {}

  /// What a choice is best for.
  enum Aim implements Word {
    /// The mean distance is least; of those with the same, whichever is found.
    DISTANCE,
    /// The most weight is within the radius; of those with the same, the mean distance is least.
    COVERAGE
  }
}
