package org.muster.model.sweep;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Placed.Brings;
import org.muster.model.scenario.World;

/// Worlds that have the same force plan: the same pledges come with the same amounts, and the same
/// requirement sets apply.
///
/// Pledges that bring no unit, because they name neither personnel nor things, are not looked at:
/// no plan depends on them.
///
/// @param first the number of the first of its worlds, from 0
/// @param world that world
/// @param comes what each pledge brings that comes and brings a unit
/// @param sets ids of the requirement sets that apply, sorted
/// @param worlds how many worlds it is
/// @param weight how likely it is that one of them comes true, from 0 to 1
public record PlanCase(
    long first,
    World world,
    SortedMap<PledgeId, Brings> comes,
    List<String> sets,
    long worlds,
    double weight) {
  /// The likeliest first, then those of most worlds, then by number.
  public static final Comparator<PlanCase> ORDER =
      Comparator.comparingDouble((PlanCase it) -> -it.weight())
          .thenComparingLong(it -> -it.worlds())
          .thenComparingLong(PlanCase::first);

  public PlanCase {
    comes = Collections.unmodifiableSortedMap(new TreeMap<>(comes));
    sets = List.copyOf(sets);
  }
}
