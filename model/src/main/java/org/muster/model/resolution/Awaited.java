package org.muster.model.resolution;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.muster.model.condition.Subject;
import org.muster.model.nation.NationId;

/// A nation that others wait for: their conditions name it, and it does not come in turn.
///
/// @param nation whom they wait for
/// @param subjects components and capabilities they ask of it; none if any part will do
/// @param by who waits, by code
/// @param pledges how many of their offers do
public record Awaited(
    NationId nation, SortedSet<Subject> subjects, SortedSet<NationId> by, int pledges) {
  public Awaited {
    subjects = Collections.unmodifiableSortedSet(new TreeSet<>(subjects));
    by = Collections.unmodifiableSortedSet(new TreeSet<>(by));
  }
}
