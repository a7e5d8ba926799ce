package org.muster.engine.risk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.model.pledge.PledgeId;
import org.muster.model.scenario.World;

/// A draw that somebody made up.
record Imagined(
    World world,
    SortedSet<PledgeId> broken,
    SortedMap<PledgeId, Double> positions,
    SortedMap<PledgeId, Integer> late,
    Optional<LocalDate> dDay)
    implements Draw {
  /// All is as promised.
  static Imagined asPromised(World world) {
    return new Imagined(world, new TreeSet<>(), new TreeMap<>(), new TreeMap<>(), Optional.empty());
  }

  Draw without(Set<PledgeId> others) {
    return new Imagined(world, new TreeSet<>(others), positions, late, dDay);
  }

  @Override
  public boolean isBroken(PledgeId pledge) {
    return broken.contains(pledge);
  }

  @Override
  public OptionalDouble position(PledgeId pledge) {
    var told = positions.get(pledge);
    return told == null ? OptionalDouble.empty() : OptionalDouble.of(told);
  }

  @Override
  public int lateness(PledgeId pledge) {
    return late.getOrDefault(pledge, 0);
  }
}
