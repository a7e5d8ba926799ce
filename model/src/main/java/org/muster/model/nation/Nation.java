package org.muster.model.nation;

import java.util.List;
import java.util.OptionalLong;
import org.muster.model.evidence.Backing;

/// A nation and what it has. What is not known is empty, never zero.
///
/// @param name in English, such as "Latvia"
/// @param active personnel on active duty in all services, in heads
/// @param army personnel of the army, in heads
/// @param brigades combat brigades of the regular army
/// @param committedElsewhere personnel bound by standing deployments, in heads
/// @param homeFloor personnel that must stay for home defence, in heads
/// @param backing who said so; an estimate of ours is an assumption with its reasoning
public record Nation(
    NationId id,
    String name,
    OptionalLong active,
    OptionalLong army,
    OptionalLong brigades,
    OptionalLong committedElsewhere,
    OptionalLong homeFloor,
    List<Backing> backing) {

  public Nation {
    backing = List.copyOf(backing);
  }

  /// Personnel the nation can pledge before its home-defence floor is touched; may be negative.
  /// Empty if the active strength or the floor is not known. A standing deployment that is not
  /// known is taken as none.
  public OptionalLong spare() {
    return active.isEmpty() || homeFloor.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(
            active.getAsLong() - committedElsewhere.orElse(0) - homeFloor.getAsLong());
  }
}
