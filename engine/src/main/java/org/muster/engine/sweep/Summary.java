package org.muster.engine.sweep;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.EventShares;
import org.muster.model.sweep.Method;
import org.muster.model.sweep.Spread;
import org.muster.model.sweep.Sweep;
import org.muster.model.sweep.WorldSpace;

/// Makes the answer of what was counted world by world.
///
/// @param idle decisions that were asked for and that nothing reads
record Summary(SweepTask task, SweepCode code, Readers readers, List<DecisionId> idle) {
  Sweep of(WorldSpace space, Method method, CountPartial all, boolean complete) {
    var telling = new Telling(task, space, method, idle);
    return telling.sweep(all.alone, complete, mode -> inMode(telling, all, mode));
  }

  private Sweep.InMode inMode(Telling telling, CountPartial all, int mode) {
    var events = new ArrayList<EventShares>();
    for (int event = 0; event < code.events().size(); event++) {
      events.add(shares(telling, all, mode, event));
    }
    var spreads = new ArrayList<Spread>();
    for (int figure = 0; figure < code.figures().size(); figure++) {
      spreads.add(all.figures[mode][figure].spread(code.figures().get(figure)));
    }
    return new Sweep.InMode(events, spreads);
  }

  private EventShares shares(Telling telling, CountPartial all, int mode, int event) {
    var asked = all.asked[event];
    var holds = all.holds[mode][event];
    var inputs = readers.of(code.events().get(event));
    return new EventShares(
        code.events().get(event),
        telling.share(asked.mass(0), all.worlds.mass(0)),
        telling.share(holds.mass(0), asked.mass(0)),
        telling.given(
            telling.space().over(),
            decision -> readers.isRead(decision, inputs),
            holds::mass,
            asked::mass));
  }
}
