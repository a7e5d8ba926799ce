package org.muster.model.chance;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Rung;

/// By how much what comes is late, behind notice and movement.
///
/// What is told of the pledge itself counts before what is told of its nation, that before its
/// component, and that before its rung. Of whom nothing is told is on time.
public record Delays(
    SortedMap<Rung, Delay> rungs,
    SortedMap<Component, Delay> components,
    SortedMap<NationId, Delay> nations,
    SortedMap<PledgeId, Delay> pledges) {
  /// Nothing is told: everybody is on time.
  public static final Delays UNTOLD =
      new Delays(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  public Delays {
    rungs = Collections.unmodifiableSortedMap(new TreeMap<>(rungs));
    components = Collections.unmodifiableSortedMap(new TreeMap<>(components));
    nations = Collections.unmodifiableSortedMap(new TreeMap<>(nations));
    pledges = Collections.unmodifiableSortedMap(new TreeMap<>(pledges));
  }

  /// By how much this pledge is late.
  public Delay of(Pledge pledge) {
    return Optional.ofNullable(pledges.get(pledge.id()))
        .or(() -> Optional.ofNullable(nations.get(pledge.nation())))
        .or(() -> pledge.component().flatMap(it -> Optional.ofNullable(components.get(it))))
        .or(() -> Optional.ofNullable(rungs.get(pledge.rung())))
        .orElse(Delay.NONE);
  }
}
