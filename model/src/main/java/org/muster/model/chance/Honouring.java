package org.muster.model.chance;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.model.evidence.Backing;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Rung;

/// How likely it is that a pledge is honoured: that it comes when its condition holds.
///
/// What is told of the pledge itself counts before what is told of its nation, and that before what
/// is told of its rung. Where nothing is told, a prior of Muster's own counts, which is an
/// assumption.
public record Honouring(
    SortedMap<Rung, Chance> rungs,
    SortedMap<NationId, Chance> nations,
    SortedMap<PledgeId, Chance> pledges) {
  /// Nothing is told.
  public static final Honouring UNTOLD =
      new Honouring(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  public Honouring {
    rungs = Collections.unmodifiableSortedMap(new TreeMap<>(rungs));
    nations = Collections.unmodifiableSortedMap(new TreeMap<>(nations));
    pledges = Collections.unmodifiableSortedMap(new TreeMap<>(pledges));
  }

  /// How likely it is that this pledge is honoured.
  public Chance of(Pledge pledge) {
    return Optional.ofNullable(pledges.get(pledge.id()))
        .or(() -> Optional.ofNullable(nations.get(pledge.nation())))
        .or(() -> Optional.ofNullable(rungs.get(pledge.rung())))
        .orElseGet(() -> prior(pledge.rung()));
  }

  /// What Muster assumes of a rung of which the mission tells nothing.
  ///
  /// No record of kept promises is behind these numbers. They say no more than that a promise is
  /// kept the more often the more somebody has already done for it.
  public static Chance prior(Rung rung) {
    var value =
        switch (rung) {
          case REFUSED -> 0.0;
          case UNKNOWN -> 0.1;
          case NOT_EXCLUDED -> 0.25;
          case CONDITIONAL -> 0.6;
          case PLEDGED -> 0.75;
          case COMMITTED -> 0.9;
          case DEPLOYED -> 0.99;
        };
    return new Chance(
        value, List.of(new Backing.Assumed("Muster's own prior for the rung " + rung.written())));
  }
}
