package org.muster.model.size;

import java.util.Optional;
import java.util.OptionalLong;

/// What a force is to be sized for. What is left out is not known, never zero.
///
/// @param scale the formation, if somebody has chosen one
/// @param lineKm length of the line that is watched, held or kept apart, in kilometres; at least 1
///   and at most [#LONGEST_LINE]
/// @param inhabitants of the area in which the force keeps order; at least 1 and at most
///   [#MOST_INHABITANTS]
public record Task(
    MissionType type, Optional<Scale> scale, OptionalLong lineKm, OptionalLong inhabitants) {

  /// In kilometres; the equator is not longer.
  public static final long LONGEST_LINE = 40_000;

  public static final long MOST_INHABITANTS = 2_000_000_000;

  /// @throws IllegalArgumentException if the line or the population is out of bounds
  public Task {
    if (!isWithin(lineKm, LONGEST_LINE) || !isWithin(inhabitants, MOST_INHABITANTS)) {
      throw new IllegalArgumentException(
          "The line (%s km) must be within 1..%d, the population (%s) within 1..%d."
              .formatted(lineKm, LONGEST_LINE, inhabitants, MOST_INHABITANTS));
    }
  }

  private static boolean isWithin(OptionalLong number, long most) {
    return number.orElse(1) >= 1 && number.orElse(1) <= most;
  }

  public static Task of(MissionType type) {
    return new Task(type, Optional.empty(), OptionalLong.empty(), OptionalLong.empty());
  }

  public Task withScale(Scale chosen) {
    return new Task(type, Optional.of(chosen), lineKm, inhabitants);
  }

  public Task withLine(long kilometres) {
    return new Task(type, scale, OptionalLong.of(kilometres), inhabitants);
  }

  public Task withInhabitants(long heads) {
    return new Task(type, scale, lineKm, OptionalLong.of(heads));
  }
}
