package org.muster.model.chance;

import java.time.LocalDate;
import java.util.List;
import org.muster.model.evidence.Backing;

/// When D-day is, as far as somebody can say: a triangle over whole days.
///
/// @param earliest not before this day
/// @param likely most likely this day
/// @param latest not after this day
/// @param backing what it rests on; nothing makes it an assumption
public record DDay(LocalDate earliest, LocalDate likely, LocalDate latest, List<Backing> backing) {
  /// @throws IllegalArgumentException if the days are not in order
  public DDay {
    backing = List.copyOf(backing);
    if (earliest.isAfter(likely) || likely.isAfter(latest)) {
      throw new IllegalArgumentException(
          "The days (%s, %s, %s) of D-day must be in order.".formatted(earliest, likely, latest));
    }
  }

  /// Whether nobody said it, in whole or in part.
  public boolean isAssumed() {
    return Chance.isAssumed(backing);
  }
}
