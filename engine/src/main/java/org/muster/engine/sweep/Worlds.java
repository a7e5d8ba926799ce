package org.muster.engine.sweep;

import org.muster.engine.Setting;
import org.muster.model.sweep.WorldSpace;

/// Sweeps a space of worlds.
public final class Worlds {
  private Worlds() {}

  /// What becomes of every world of the space.
  ///
  /// @param setting of which the world is not looked at: the space has one for itself
  /// @throws IllegalArgumentException if there are too many worlds to be looked at one by one
  public static WorldTable whole(Setting setting, WorldSpace space) {
    return new PlainSweep(setting, space).table();
  }
}
