package org.muster.engine.sweep;

import java.util.EnumMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.muster.engine.chance.Interval;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.Method;
import org.muster.model.sweep.Share;
import org.muster.model.sweep.Sweep;
import org.muster.model.sweep.WorldSpace;

/// Tells as shares what was counted.
///
/// @param idle decisions that were asked for and that nothing reads
record Telling(SweepTask task, WorldSpace space, Method method, List<DecisionId> idle) {
  Sweep sweep(long alone, boolean complete, IntFunction<Sweep.InMode> inMode) {
    var modes = new EnumMap<Mode, Sweep.InMode>(Mode.class);
    for (int mode = 0; mode < Walk.MODES.size(); mode++) {
      modes.put(Walk.MODES.get(mode), inMode.apply(mode));
    }
    return new Sweep(
        space,
        task.setting().optimistic(),
        method,
        idle,
        task.chances().isPresent(),
        alone,
        complete,
        modes);
  }

  Share share(Mass part, Mass whole) {
    if (whole.count().signum() == 0) {
      return Share.NONE;
    }
    var plain = Share.of(part.count(), whole.count());
    if (method instanceof Method.Sampled) {
      var interval = Interval.wilson(part.count().doubleValue(), whole.count().doubleValue());
      return new Share(part.count(), whole.count(), plain.value(), interval.low(), interval.high());
    }
    if (task.chances().isEmpty()) {
      return plain;
    }
    var value = whole.weight() == 0 ? 0 : Math.clamp(part.weight() / whole.weight(), 0, 1);
    return new Share(part.count(), whole.count(), value, value, value);
  }

  /// The shares where a decision takes an option.
  ///
  /// @param decisions in the order of the places
  /// @param which of them are told
  /// @param part what holds at a place
  /// @param whole what is asked there
  SortedMap<DecisionId, SortedMap<String, Share>> given(
      List<Decision> decisions,
      Predicate<Decision> which,
      IntFunction<Mass> part,
      IntFunction<Mass> whole) {
    var given = new TreeMap<DecisionId, SortedMap<String, Share>>();
    var offsets = Count.offsets(decisions);
    for (int at = 0; at < offsets.length; at++) {
      var decision = decisions.get(at);
      if (which.test(decision)) {
        var shares = new TreeMap<String, Share>();
        for (int option = 0; option < decision.options().size(); option++) {
          var place = offsets[at] + option;
          shares.put(decision.options().get(option), share(part.apply(place), whole.apply(place)));
        }
        given.put(decision.id(), shares);
      }
    }
    return given;
  }
}
