package org.muster.model.site;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What is asked about the places of a mission.
///
/// @param count how many places are to be chosen; empty for the knee of the trade-off
/// @param radiusKm how far the force at a place reaches, in kilometres
/// @param bandPercent by how much weights of criteria may be wrong, from 0 to 100
/// @param with ids of places that are chosen in any case
/// @param without ids of places that are not chosen
/// @param aside ids of places that are left out of everything: neither ranked nor chosen nor
///   reached
/// @param room whether the chosen places must have room for what the lines that apply ask for
public record SiteQuestion(
    OptionalInt count,
    double radiusKm,
    CriterionWeights weights,
    double bandPercent,
    SortedSet<String> with,
    SortedSet<String> without,
    SortedSet<String> aside,
    boolean room) {
  /// An assumption of Muster: half a day by road.
  public static final double USUAL_RADIUS_KM = 300;

  /// An assumption of Muster: beyond it, more distance from the line of contact adds nothing.
  public static final double FAR_KM = 300;

  /// An assumption of Muster.
  public static final double USUAL_BAND_PERCENT = 25;

  /// @throws IllegalArgumentException if a number is out of bounds, or a place is both with and
  ///   without
  public SiteQuestion {
    with = Collections.unmodifiableSortedSet(new TreeSet<>(with));
    without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
    aside = Collections.unmodifiableSortedSet(new TreeSet<>(aside));
    if (count.isPresent() && count.getAsInt() < 1) {
      throw new IllegalArgumentException(
          "The count (%d) must be at least 1.".formatted(count.getAsInt()));
    }
    if (!(radiusKm > 0) || !(bandPercent >= 0 && bandPercent <= 100)) {
      throw new IllegalArgumentException(
          "The radius (%s) must be above 0, the band (%s) from 0 to 100."
              .formatted(radiusKm, bandPercent));
    }
    if (!Collections.disjoint(with, without) || !Collections.disjoint(with, aside)) {
      throw new IllegalArgumentException(
          "The places that are chosen (%s) must not be left out (%s, %s) too."
              .formatted(with, without, aside));
    }
  }

  /// Everything as Muster assumes it.
  public static SiteQuestion usual() {
    return new SiteQuestion(
        OptionalInt.empty(),
        USUAL_RADIUS_KM,
        CriterionWeights.USUAL,
        USUAL_BAND_PERCENT,
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        true);
  }

  public SiteQuestion withCount(int count) {
    return new SiteQuestion(
        OptionalInt.of(count), radiusKm, weights, bandPercent, with, without, aside, room);
  }

  public SiteQuestion withRadius(double km) {
    return new SiteQuestion(count, km, weights, bandPercent, with, without, aside, room);
  }

  public SiteQuestion withWeights(CriterionWeights weights) {
    return new SiteQuestion(count, radiusKm, weights, bandPercent, with, without, aside, room);
  }

  public SiteQuestion withPins(Set<String> with, Set<String> without) {
    return new SiteQuestion(
        count,
        radiusKm,
        weights,
        bandPercent,
        new TreeSet<>(with),
        new TreeSet<>(without),
        aside,
        room);
  }
}
