package org.muster.engine.sweep;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.engine.chance.Interval;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.EventShares;
import org.muster.model.sweep.Method;
import org.muster.model.sweep.Share;
import org.muster.model.sweep.Spread;
import org.muster.model.sweep.Sweep;
import org.muster.model.sweep.WorldSpace;

/// Makes the answer of what was counted.
final class Summary {
  private final SweepTask task;
  private final SweepCode code;
  private final Readers readers;
  private final List<DecisionId> idle;

  Summary(SweepTask task, SweepCode code, Readers readers, List<DecisionId> idle) {
    this.task = task;
    this.code = code;
    this.readers = readers;
    this.idle = idle;
  }

  /// @param partials at least one
  Sweep of(WorldSpace space, Method method, List<Partial> partials, boolean complete) {
    var all =
        partials.stream().map(CountPartial.class::cast).reduce(CountPartial::plus).orElseThrow();
    var modes = new EnumMap<Mode, Sweep.InMode>(Mode.class);
    for (int mode = 0; mode < Walk.MODES.size(); mode++) {
      modes.put(Walk.MODES.get(mode), inMode(space, method, all, mode));
    }
    return new Sweep(
        space,
        task.setting().optimistic(),
        method,
        idle,
        task.chances().isPresent(),
        all.alone,
        complete,
        modes);
  }

  private Sweep.InMode inMode(WorldSpace space, Method method, CountPartial all, int mode) {
    var events = new ArrayList<EventShares>();
    for (int event = 0; event < code.events().size(); event++) {
      events.add(shares(space, method, all, mode, event));
    }
    var spreads = new ArrayList<Spread>();
    for (int figure = 0; figure < code.figures().size(); figure++) {
      spreads.add(all.figures[mode][figure].spread(code.figures().get(figure)));
    }
    return new Sweep.InMode(events, spreads);
  }

  private EventShares shares(
      WorldSpace space, Method method, CountPartial all, int mode, int event) {
    var asked = all.asked[event];
    var holds = all.holds[mode][event];
    var inputs = readers.of(code.events().get(event));
    var offsets = Count.offsets(space.over());
    var given = new TreeMap<DecisionId, SortedMap<String, Share>>();
    for (int at = 0; at < offsets.length; at++) {
      var decision = space.over().get(at);
      if (readers.isRead(decision, inputs)) {
        var byOption = new TreeMap<String, Share>();
        for (int option = 0; option < decision.options().size(); option++) {
          var share = share(method, holds, asked, offsets[at] + option);
          byOption.put(decision.options().get(option), share);
        }
        given.put(decision.id(), byOption);
      }
    }
    return new EventShares(
        code.events().get(event),
        share(method, asked, all.worlds, 0),
        share(method, holds, asked, 0),
        given);
  }

  private Share share(Method method, Tally part, Tally whole, int place) {
    var in = BigInteger.valueOf(part.counts[place]);
    var of = BigInteger.valueOf(whole.counts[place]);
    if (of.signum() == 0) {
      return Share.NONE;
    }
    if (method instanceof Method.Sampled) {
      var interval = Interval.wilson((double) part.counts[place], (double) whole.counts[place]);
      return new Share(in, of, Share.of(in, of).value(), interval.low(), interval.high());
    }
    if (task.chances().isEmpty()) {
      return Share.of(in, of);
    }
    var weight = whole.weights[place];
    var value = weight == 0 ? 0 : Math.clamp(part.weights[place] / weight, 0, 1);
    return new Share(in, of, value, value, value);
  }
}
