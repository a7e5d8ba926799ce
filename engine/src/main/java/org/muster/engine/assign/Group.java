package org.muster.engine.assign;

import java.util.List;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.pledge.Pledge;

/// Units that do not differ: they are planned by number and told apart afterwards.
///
/// @param pledge the pledge, or the first part of the composite
/// @param lift what moving one of them takes, in personnel with their equipment
record Group(int index, List<PlannedUnit> units, Pledge pledge, Readiness readiness, long lift) {
  Group {
    units = List.copyOf(units);
  }

  PlannedUnit first() {
    return units.getFirst();
  }

  int count() {
    return units.size();
  }

  long things() {
    return first().things();
  }

  long strength() {
    return first().strength();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Group group && group.index == index;
  }

  @Override
  public int hashCode() {
    return index;
  }
}
