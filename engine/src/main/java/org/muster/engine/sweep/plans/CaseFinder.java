package org.muster.engine.sweep.plans;

import java.math.BigInteger;
import java.util.List;
import java.util.TreeMap;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.engine.resolve.Comers;
import org.muster.model.chance.Chances;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.World;
import org.muster.model.sweep.PlanCase;
import org.muster.model.sweep.WorldSpace;

/// Finds the cases of a space: groups of worlds that have the same force plan.
@FunctionalInterface
public interface CaseFinder {
  /// By [PlanCase#ORDER]. If the watch ends it, those of the worlds looked at so far.
  ///
  /// @param setting of which the world is not looked at: the space has one for itself
  /// @throws IllegalArgumentException if there are too many worlds
  List<PlanCase> find(Setting setting, WorldSpace space, Mode mode, Chances chances, Watch watch);

  /// Looks at one world after the other.
  ///
  /// @param limit worlds, at most
  static CaseFinder oneByOne(long limit) {
    return (setting, space, mode, chances, watch) -> {
      if (space.size().compareTo(BigInteger.valueOf(limit)) > 0) {
        throw new IllegalArgumentException(
            "There are too many worlds (%s) to look at one by one; %d at most."
                .formatted(space.size(), limit));
      }
      var comers =
          Comers.over(
              setting.mission(),
              setting.roll().current(),
              new TreeMap<>(),
              setting.optimistic(),
              mode);
      var cases = new Cases(setting.mission(), setting.optimistic());
      var size = space.size().longValueExact();
      for (long number = 0; number < size && watch.goesOn(number, size); number++) {
        var world = space.world(number);
        cases.add(number, world, comers.in(world).brings(), chance(space, chances, world));
      }
      return cases.all();
    };
  }

  private static double chance(WorldSpace space, Chances chances, World world) {
    return space.over().stream()
        .mapToDouble(it -> chances.of(it, world))
        .reduce(1, (a, b) -> a * b);
  }
}
