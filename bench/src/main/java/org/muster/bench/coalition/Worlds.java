package org.muster.bench.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.muster.model.mission.Mission;
import org.muster.model.scenario.World;

/// Worlds of a mission drawn at random, the same for the same seed; the first is the initial one.
public final class Worlds {
  private Worlds() {}

  /// Draws `count` worlds; each decision takes each of its options equally often.
  public static List<World> draw(Mission mission, int count, long seed) {
    var random = new SplittableRandom(seed);
    var worlds = new ArrayList<>(List.of(mission.initialWorld()));
    while (worlds.size() < count) {
      var world = mission.initialWorld();
      for (var decision : mission.decisions()) {
        var option = decision.options().get(random.nextInt(decision.options().size()));
        world = world.with(decision.id(), option);
      }
      worlds.add(world);
    }
    return List.copyOf(worlds);
  }
}
