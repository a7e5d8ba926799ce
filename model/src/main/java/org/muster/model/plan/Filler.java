package org.muster.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Standing;

/// Somebody who could fill a line, and what that would change; measured by planning again.
///
/// @param comes whether it is counted as coming; if not, its gain is what it would bring if it came
///   without its condition
/// @param standing of the pledge
/// @param now lines that its units are on in the plan
/// @param gain what the line itself would miss less, in millionths of a weighted shortfall-week
/// @param elsewhere what all other lines would miss more, likewise; below 0 if they gain too
/// @param inPlace first week in which it would stand on the line; empty if it would not
/// @param risk what is risked because it is a substitute
/// @param obstacles why it cannot go there at all; empty if it can
public record Filler(
    PledgeId pledge,
    NationId nation,
    boolean comes,
    Standing standing,
    List<String> now,
    long gain,
    long elsewhere,
    OptionalInt inPlace,
    Optional<String> risk,
    List<Limit> obstacles) {
  public Filler {
    now = List.copyOf(now);
    obstacles = List.copyOf(obstacles);
  }

  /// What the plan would gain in all, in millionths.
  public long net() {
    return gain - elsewhere;
  }
}
