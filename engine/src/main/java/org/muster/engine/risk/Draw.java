package org.muster.engine.risk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.model.pledge.PledgeId;
import org.muster.model.scenario.World;

/// One way it could turn out.
///
/// @param broken pledges that are not honoured
/// @param positions where within its range the strength of a pledge lies, from 0 to below 1; of
///   whom nothing is told here brings what was planned with
/// @param late by how many days a pledge is late; of whom nothing is told here is on time
/// @param dDay empty if nobody says
public record Draw(
    World world,
    SortedSet<PledgeId> broken,
    SortedMap<PledgeId, Double> positions,
    SortedMap<PledgeId, Integer> late,
    Optional<LocalDate> dDay) {
  public Draw {
    broken = Collections.unmodifiableSortedSet(new TreeSet<>(broken));
    positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
    late = Collections.unmodifiableSortedMap(new TreeMap<>(late));
  }

  /// All is as promised.
  public static Draw asPromised(World world) {
    return new Draw(world, new TreeSet<>(), new TreeMap<>(), new TreeMap<>(), Optional.empty());
  }

  public Draw without(Set<PledgeId> others) {
    return new Draw(world, new TreeSet<>(others), positions, late, dDay);
  }

  OptionalDouble position(PledgeId pledge) {
    var told = positions.get(pledge);
    return told == null ? OptionalDouble.empty() : OptionalDouble.of(told);
  }

  /// In days.
  int lateness(PledgeId pledge) {
    return late.getOrDefault(pledge, 0);
  }
}
