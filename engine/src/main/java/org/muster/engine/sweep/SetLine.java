package org.muster.engine.sweep;

import java.util.List;
import org.muster.model.mission.Mission;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.sweep.Event;

/// A requirement line and the set it is in.
record SetLine(RequirementSet set, RequirementLine line) {
  /// All of a mission, in its order.
  static List<SetLine> all(Mission mission) {
    return mission.requirements().stream()
        .flatMap(set -> set.lines().stream().map(line -> new SetLine(set, line)))
        .toList();
  }

  Event.Line event() {
    return new Event.Line(set.id(), line.id());
  }
}
