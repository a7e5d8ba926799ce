package org.muster.model.resolution;

import java.util.Optional;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;

/// A pledge and where it stands.
///
/// @param declared what it brings as if nobody had a condition; empty if it is no offer
/// @param inTurn what it brings in turn; empty if it does not come so
/// @param atOnce what it brings if all sign at once; empty if it does not come so
/// @param supersededBy the pledge that replaced it
public record Placed(
    Pledge pledge,
    Standing standing,
    Optional<Brings> declared,
    Optional<Brings> inTurn,
    Optional<Brings> atOnce,
    Optional<PledgeId> supersededBy) {

  /// What it brings in the mode; empty if it does not come so.
  public Optional<Brings> in(Mode mode) {
    return switch (mode) {
      case DECLARED -> declared;
      case SIMULTANEOUS -> atOnce;
      case SEQUENTIAL -> inTurn;
    };
  }

  /// What comes of a pledge: the best of its tiers whose condition holds.
  ///
  /// @param strength personnel; empty if nobody named a number
  /// @param units things of the capability; empty if not told
  public record Brings(Optional<Range> strength, Optional<Range> units) {}
}
