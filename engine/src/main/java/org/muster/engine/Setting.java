package org.muster.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.muster.engine.position.RollCall;
import org.muster.model.mission.Mission;
import org.muster.model.position.Roll;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;

/// What a question is asked of: a mission, what was known of it, and the choices that are taken.
///
/// @param optimistic whether thresholds use the upper ends of ranges instead of the lower
public record Setting(Mission mission, Roll roll, World world, boolean optimistic) {
  /// The mission as known on a date.
  ///
  /// @param asOf empty for everything that is known
  /// @param choices options that differ from the initial ones
  public static Setting of(
      Mission mission,
      Optional<LocalDate> asOf,
      Map<DecisionId, String> choices,
      boolean optimistic) {
    return new Setting(
        mission, RollCall.asKnown(mission, asOf), mission.initialWorld().with(choices), optimistic);
  }

  /// The same on the day on which it begins: offers that have expired by then stand no more.
  public Setting startingOn(LocalDate dDay) {
    return new Setting(mission, roll.expiredBefore(dDay), world, optimistic);
  }

  public Setting in(World other) {
    return new Setting(mission, roll, other, optimistic);
  }
}
