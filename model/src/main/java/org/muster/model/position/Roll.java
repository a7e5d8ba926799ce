package org.muster.model.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;

/// The pledges as known on a date. What nobody had said yet is not on it.
///
/// @param asOf empty if the mission has no dated evidence and no date was asked for
public record Roll(Optional<LocalDate> asOf, List<Entry> entries) {
  public Roll {
    entries = List.copyOf(entries);
  }

  /// The pledges that take part in the resolution.
  public List<Pledge> current() {
    return entries.stream()
        .filter(entry -> entry.status() instanceof Status.Current)
        .map(Entry::pledge)
        .toList();
  }

  /// What is left of it on a later day, if nothing more is said: offers whose last day is before it
  /// stand no more.
  public Roll expiredBefore(LocalDate day) {
    return new Roll(asOf, entries.stream().map(it -> it.expiredBefore(day)).toList());
  }

  /// A pledge on the roll.
  ///
  /// @param lastSaid the latest day on which it was said, as far as known on the date
  public record Entry(Pledge pledge, Status status, Optional<LocalDate> lastSaid) {
    private Entry expiredBefore(LocalDate day) {
      return pledge
          .expires()
          .filter(it -> status instanceof Status.Current && it.isBefore(day))
          .map(it -> new Entry(pledge, new Status.Expired(it), lastSaid))
          .orElse(this);
    }
  }

  /// Whether a pledge stands, and if not, why.
  public sealed interface Status {
    /// It stands.
    record Current() implements Status {}

    /// The nation said no.
    record Refused() implements Status {}

    /// Its last day has passed.
    record Expired(LocalDate lastDay) implements Status {}

    /// Somebody with at least the same authority said something else later, or the other pledge
    /// says that it replaces this one.
    record Superseded(PledgeId by) implements Status {}
  }
}
