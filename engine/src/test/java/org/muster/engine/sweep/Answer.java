package org.muster.engine.sweep;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.scenario.World;

/// Everything a table says of one world, as text.
record Answer(World world, List<String> lines) {
  static Answer of(WorldTable table, long world) {
    var lines = new ArrayList<String>();
    for (int event = 0; event < table.events().size(); event++) {
      lines.add("%s asked: %s".formatted(table.events().get(event), table.isAsked(event, world)));
    }
    for (var mode : Walk.MODES) {
      for (int event = 0; event < table.events().size(); event++) {
        var holds = table.holds(mode, event, world);
        lines.add("%s %s: %s".formatted(mode, table.events().get(event), holds));
      }
      for (int figure = 0; figure < table.figures().size(); figure++) {
        var value = table.figure(mode, figure, world);
        lines.add("%s %s: %d".formatted(mode, table.figures().get(figure), value));
      }
    }
    return new Answer(table.space().world(world), lines);
  }
}
