package org.muster.engine.sweep;

import java.util.List;
import org.muster.model.scenario.Decision;
import org.muster.model.sweep.WorldSpace;

/// Where in a tally the options stand that a world takes.
final class Places {
  private final int[] sizes;
  private final int[] offsets;
  private final int count;

  /// @param inOrder the worlds, in the order of their numbers
  /// @param decisions the same decisions, in the order of the tally
  Places(WorldSpace inOrder, List<Decision> decisions) {
    this.sizes = inOrder.over().stream().mapToInt(it -> it.options().size()).toArray();
    var told = Count.offsets(decisions);
    this.offsets = inOrder.over().stream().mapToInt(it -> told[decisions.indexOf(it)]).toArray();
    this.count = 1 + decisions.stream().mapToInt(it -> it.options().size()).sum();
  }

  int count() {
    return count;
  }

  /// The place of all worlds, and of each option that the world takes.
  int[] of(long world) {
    var places = new int[sizes.length + 1];
    var rest = world;
    for (int at = sizes.length - 1; at >= 0; at--) {
      places[at + 1] = offsets[at] + (int) (rest % sizes[at]);
      rest /= sizes[at];
    }
    return places;
  }
}
