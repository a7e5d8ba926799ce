package org.muster.engine.sweep;

import java.util.List;
import org.muster.engine.slice.Bits;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Mode;
import org.muster.model.sweep.WorldSpace;

/// Which tiers of which pledges come in each world of a space, a bit each.
///
/// Worlds in which the same tiers come are the same to everything that looks at pledges only.
public final class Comings {
  private final WorldSpace space;
  private final long size;
  private final List<Offered> tiers;
  private final long[][] inTurn;
  private final long[][] atOnce;

  /// A tier of a pledge.
  ///
  /// @param tier from 0
  public record Offered(PledgeId pledge, int tier) {}

  Comings(WorldSpace space, List<Offered> tiers) {
    this.space = space;
    this.size = space.size().longValueExact();
    this.tiers = List.copyOf(tiers);
    this.inTurn = new long[tiers.size()][Bits.words(size)];
    this.atOnce = new long[tiers.size()][Bits.words(size)];
  }

  /// The space, in the order of its worlds.
  public WorldSpace space() {
    return space;
  }

  /// How many worlds there are; they are numbered from 0.
  public long size() {
    return size;
  }

  /// All tiers of all current pledges.
  public List<Offered> tiers() {
    return tiers;
  }

  /// The worlds in which a tier comes, as bits, 64 a word; never to be changed.
  ///
  /// @throws IllegalArgumentException if the mode is that of the declared
  public long[] row(Mode mode, int tier) {
    return switch (mode) {
      case SEQUENTIAL -> inTurn[tier];
      case SIMULTANEOUS -> atOnce[tier];
      case DECLARED -> throw new IllegalArgumentException("Declared offers come in every world.");
    };
  }
}
