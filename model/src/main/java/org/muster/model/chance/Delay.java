package org.muster.model.chance;

import java.util.List;
import org.muster.model.evidence.Backing;
import org.muster.model.time.Span;

/// By how much somebody is late: a triangle over whole days.
///
/// @param least at least so much
/// @param likely most often so much
/// @param most at most so much
/// @param backing what it rests on; nothing makes it an assumption
public record Delay(Span least, Span likely, Span most, List<Backing> backing) {
  private static final Span NOTHING = new Span(0, Span.Unit.DAYS);

  /// On time, because nobody tells of a delay.
  public static final Delay NONE =
      new Delay(
          NOTHING,
          NOTHING,
          NOTHING,
          List.of(new Backing.Assumed("no delay is told, so everybody is on time")));

  /// @throws IllegalArgumentException if they are not in order
  public Delay {
    backing = List.copyOf(backing);
    if (least.days() > likely.days() || likely.days() > most.days()) {
      throw new IllegalArgumentException(
          "The delays (%s, %s, %s) must be in order."
              .formatted(least.written(), likely.written(), most.written()));
    }
  }

  /// Whether it is always on time.
  public boolean isNothing() {
    return most.days() == 0;
  }

  /// Whether nobody said it, in whole or in part.
  public boolean isAssumed() {
    return Chance.isAssumed(backing);
  }
}
