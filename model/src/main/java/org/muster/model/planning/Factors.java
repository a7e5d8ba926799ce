package org.muster.model.planning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.muster.model.evidence.Backing;
import org.muster.model.time.Span;

/// What is planned with where an offer says nothing itself. A mission may lay each of them down;
/// what it leaves out is taken from the constants here, and shown as an assumption of Muster.
///
/// @param notice from the national order, given on D-day, until a unit is ready to leave its base
/// @param approach from the base to the first corridor, or to the place where no corridor leads
/// @param handover how long a unit is in place before it counts: integration, and the overlap with
///   the unit that it relieves
/// @param tour how long a unit stays before it must be relieved; empty if the nation relieves its
///   units itself for as long as they are available
/// @param rotationRatio tours at home after each tour in theatre, where a pledge tells no dwell
/// @param approval what a limitation costs before a unit may be used, where the caveat tells none
/// @param unitSize personnel of one notional unit, into which an offer of personnel without units
///   is divided
/// @param backing who says so
public record Factors(
    Optional<Span> notice,
    Optional<Span> approach,
    Optional<Span> handover,
    Optional<Span> tour,
    OptionalInt rotationRatio,
    Optional<Span> approval,
    OptionalLong unitSize,
    List<Backing> backing) {

  /// Nothing is laid down.
  public static final Factors NONE =
      new Factors(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          OptionalLong.empty(),
          List.of());

  private static final int NOTICE_DAYS = 30;
  private static final int APPROACH_DAYS = 14;
  private static final int HANDOVER_DAYS = 7;
  private static final int RATIO = 2;
  private static final int APPROVAL_DAYS = 14;
  private static final long UNIT_SIZE = 500;

  /// @throws IllegalArgumentException if units would have no personnel or rest less than no time
  public Factors {
    backing = List.copyOf(backing);
    if (unitSize.orElse(1) < 1 || rotationRatio.orElse(0) < 0) {
      throw new IllegalArgumentException(
          "The size of a notional unit (%s) must be at least 1 and the rotation ratio (%s) at least 0."
              .formatted(unitSize, rotationRatio));
    }
  }

  /// In calendar days.
  public long noticeDays() {
    return notice.map(Span::days).orElse((long) NOTICE_DAYS);
  }

  /// In calendar days.
  public long approachDays() {
    return approach.map(Span::days).orElse((long) APPROACH_DAYS);
  }

  /// In calendar days.
  public long handoverDays() {
    return handover.map(Span::days).orElse((long) HANDOVER_DAYS);
  }

  /// Tours at home after each tour in theatre.
  public int ratio() {
    return rotationRatio.orElse(RATIO);
  }

  /// In calendar days.
  public long approvalDays() {
    return approval.map(Span::days).orElse((long) APPROVAL_DAYS);
  }

  /// In heads.
  public long headsOfUnit() {
    return unitSize.orElse(UNIT_SIZE);
  }
}
