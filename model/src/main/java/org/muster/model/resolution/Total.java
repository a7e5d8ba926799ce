package org.muster.model.resolution;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;

/// What a set of pledges adds up to.
///
/// @param strength personnel; the sum of what is told
/// @param byComponent personnel by component; pledges without a component are not in it
/// @param amounts things by capability, where a number is told
/// @param unnumbered pledges that count and name no strength
public record Total(
    SortedSet<PledgeId> pledges,
    SortedSet<NationId> nations,
    Range strength,
    SortedMap<Component, Range> byComponent,
    SortedMap<Capability, Range> amounts,
    int unnumbered) {

  public Total {
    pledges = Collections.unmodifiableSortedSet(new TreeSet<>(pledges));
    nations = Collections.unmodifiableSortedSet(new TreeSet<>(nations));
    byComponent = Collections.unmodifiableSortedMap(new TreeMap<>(byComponent));
    amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
  }
}
