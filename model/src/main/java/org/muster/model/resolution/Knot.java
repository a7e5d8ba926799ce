package org.muster.model.resolution;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.PledgeId;

/// Pledges that wait for each other, in a circle or several.
///
/// @param nations whose pledges they are
/// @param ring a shortest circle through the knot, told from its first nation by code; each waits
///   for the next, the last for the first
public record Knot(SortedSet<NationId> nations, SortedSet<PledgeId> pledges, List<PledgeId> ring) {
  public Knot {
    nations = Collections.unmodifiableSortedSet(new TreeSet<>(nations));
    pledges = Collections.unmodifiableSortedSet(new TreeSet<>(pledges));
    ring = List.copyOf(ring);
  }
}
