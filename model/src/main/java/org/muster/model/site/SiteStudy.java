package org.muster.model.site;

import java.util.List;
import java.util.OptionalInt;

/// The answer to a [SiteQuestion].
///
/// @param demand what must be room for
/// @param tradeOff by count, then distance before coverage
/// @param knee the count from which more places bring distance down less and less; empty if there
///   are too few points to tell
/// @param selections for the count that was asked for, or the knee: one for each aim, or one that
///   says why there is none
/// @param alone ids of places without any other within the radius
/// @param unweighed ids of places without a weight of their own, that count as the others' mean
public record SiteStudy(
    SiteQuestion question,
    SiteRanking ranking,
    Demand demand,
    List<Point> tradeOff,
    OptionalInt knee,
    List<SiteSelection> selections,
    List<String> alone,
    List<String> unweighed) {

  public SiteStudy {
    tradeOff = List.copyOf(tradeOff);
    selections = List.copyOf(selections);
    alone = List.copyOf(alone);
    unweighed = List.copyOf(unweighed);
  }

  public boolean isPossible() {
    return selections.stream().anyMatch(SiteSelection.Chosen.class::isInstance);
  }

  /// Personnel for which the chosen places must have room.
  ///
  /// @param strength the most that lines ask for on any one day, by their lower ends; 0 for nothing
  /// @param day relative to D-day, on which that is so first
  /// @param sets ids of the requirement sets that apply
  /// @param elsewhere ids of their lines that are at no site of the mission, and so are left out
  public record Demand(long strength, int day, List<String> sets, List<String> elsewhere) {
    public Demand {
      sets = List.copyOf(sets);
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /// The best that so many places can do for an aim.
  ///
  /// @param dominated whether another point has no more places, is no farther, covers no less, and
  ///   is better in one of these
  public record Point(SiteSelection selection, boolean dominated) {}
}
