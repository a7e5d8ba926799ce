package org.muster.bench;

import java.util.Objects;
import org.muster.bench.coalition.MadeUpCoalition;
import org.muster.bench.coalition.MadeUpCoalition.Size;
import org.muster.model.condition.Clause;
import org.muster.model.mission.Mission;

/// The missions that all measurements share.
public final class Measured {
  /// Seeds of coalitions in which many offers are firm, many wait and many are blocked.
  private static final long LARGE_SEED = 4;

  private static final long TWENTY_MOVERS_SEED = 31;

  /// Of the first forty seeds the one whose worlds differ most: each of 20 decisions is read, of 62
  /// tiers 53 come in some worlds and not in others, and there are 282,123 different coalitions.
  private static final long SWEEP_SEED = 1;

  /// How many worlds are resolved in turn.
  public static final int WORLDS = 64;

  /// Seed of those worlds.
  public static final long SEED = 1;

  /// How many moves an unlock has at most.
  public static final int UNLOCK_SIZE = 3;

  private Measured() {}

  /// 40 nations, 200 pledges, 20 decisions.
  public static Mission large() {
    return MadeUpCoalition.draw(LARGE_SEED, Size.LARGE);
  }

  /// 12 nations and 8 decisions that can move.
  public static Mission twentyMovers() {
    return MadeUpCoalition.draw(TWENTY_MOVERS_SEED, Size.TWENTY_MOVERS);
  }

  /// 40 pledges of 20 nations and as many binary decisions, to sweep over.
  public static Mission sweep(int decisions) {
    return MadeUpCoalition.draw(SWEEP_SEED, Size.sweep(decisions));
  }

  /// What unlocks and pivots are looked for.
  public static Clause target(Mission mission) {
    return Objects.requireNonNull(mission.targets().get(MadeUpCoalition.TARGET));
  }
}
