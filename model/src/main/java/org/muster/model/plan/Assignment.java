package org.muster.model.plan;

import java.util.List;
import java.util.Optional;

/// A stay of a unit: where it stands from when to when, and how it gets there.
///
/// @param unit id of the unit
/// @param set id of the requirement set of the line
/// @param line id of the line
/// @param site id of a site, or the line's place in words
/// @param from first week in place, relative to D-day
/// @param effective first week in which it counts, once it is integrated and has taken over
/// @param to first week in which it is no longer in place
/// @param legs how it gets there, in order; empty where no corridor leads
/// @param risk what is risked because it is a substitute; empty for the capability itself
public record Assignment(
    String unit,
    String set,
    String line,
    String site,
    int from,
    int effective,
    int to,
    List<Leg> legs,
    Optional<String> risk) {

  /// @throws IllegalArgumentException if the stay is upside down
  public Assignment {
    legs = List.copyOf(legs);
    if (from > effective || effective > to || from >= to) {
      throw new IllegalArgumentException(
          "The stay of unit (%s) on line (%s) must not end (%d) before it begins (%d, %d)."
              .formatted(unit, line, to, from, effective));
    }
  }

  public boolean isInPlace(int week) {
    return from <= week && week < to;
  }

  public boolean isEffective(int week) {
    return effective <= week && week < to;
  }

  /// A passage through a corridor.
  ///
  /// Its load is spread evenly over the weeks it touches, each share rounded up: these must fit the
  /// corridor, the places at its ends and the lift.
  ///
  /// @param corridor id of the corridor
  /// @param departs day relative to D-day on which the unit enters it
  /// @param arrives day on which all of it is through, after `departs`
  /// @param load personnel with their equipment
  public record Leg(String corridor, int departs, int arrives, long load) {
    /// @throws IllegalArgumentException if it takes no time or carries less than nothing
    public Leg {
      if (arrives <= departs || load < 0) {
        throw new IllegalArgumentException(
            "The passage (%s, D%+d to D%+d) of %d must take time and carry something."
                .formatted(corridor, departs, arrives, load));
      }
    }

    /// The first week it touches.
    public int firstWeek() {
      return Math.floorDiv(departs, 7);
    }

    /// The last week it touches.
    public int lastWeek() {
      return Math.floorDiv(arrives - 1, 7);
    }

    /// What passes in each of the weeks.
    public long weekly() {
      return Math.ceilDiv(load, (long) (lastWeek() - firstWeek() + 1));
    }
  }
}
