package org.muster.model.pledge;

import java.util.Optional;
import org.muster.model.condition.Clause;

/// How much is offered under which condition; a graded pledge has several.
///
/// @param strength personnel in theatre at one time, in heads; empty if nobody named a number
/// @param units things of the pledge's capability, such as battalions or aircraft; empty if not
///   told
/// @param condition empty for an unconditional offer
public record Offer(Optional<Range> strength, Optional<Range> units, Optional<Clause> condition) {
  /// An offer that says nothing but that something is offered.
  public static final Offer PLAIN = new Offer(Optional.empty(), Optional.empty(), Optional.empty());
}
