package org.muster.engine.sweep;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.EventShares;
import org.muster.model.sweep.Method;
import org.muster.model.sweep.Share;
import org.muster.model.sweep.Spread;
import org.muster.model.sweep.Sweep;
import org.muster.model.sweep.WorldSpace;

/// Puts together what the parts say: every world of the whole is one world of each part.
///
/// @param parts the decisions of each part
/// @param issues of the events, then of the figures
/// @param idle decisions that nothing reads
record Product(
    SweepTask task,
    WorldSpace space,
    List<List<Decision>> parts,
    List<Issue> issues,
    Readers readers,
    List<DecisionId> idle) {

  Sweep of(List<PartPartial> partials, Method method) {
    var modes = new EnumMap<Mode, Sweep.InMode>(Mode.class);
    for (int mode = 0; mode < Walk.MODES.size(); mode++) {
      modes.put(Walk.MODES.get(mode), inMode(partials, mode));
    }
    return new Sweep(
        space,
        task.setting().optimistic(),
        method,
        idle,
        task.chances().isPresent(),
        partials.stream().mapToLong(PartPartial::alone).sum(),
        true,
        modes);
  }

  private Sweep.InMode inMode(List<PartPartial> partials, int mode) {
    var asked = Asked.events(task.setting());
    var figures = Asked.figures(task.setting());
    var events = new ArrayList<EventShares>();
    var spreads = new ArrayList<Spread>();
    for (int at = 0; at < issues.size(); at++) {
      var joint = new Joint(partials, mode, at);
      if (at < asked.size()) {
        var inputs = readers.of(asked.get(at));
        events.add(
            new EventShares(
                asked.get(at),
                share(joint.asked(), joint.all()),
                share(joint.holds(), joint.asked()),
                joint.given(decision -> readers.isRead(decision, inputs))));
      } else {
        spreads.add(joint.histogram().spread(figures.get(at - asked.size())));
      }
    }
    return new Sweep.InMode(events, spreads);
  }

  private Share share(Mass part, Mass whole) {
    if (whole.count().signum() == 0) {
      return Share.NONE;
    }
    if (task.chances().isEmpty()) {
      return Share.of(part.count(), whole.count());
    }
    var value = whole.weight() == 0 ? 0 : Math.clamp(part.weight() / whole.weight(), 0, 1);
    return new Share(part.count(), whole.count(), value, value, value);
  }

  /// One issue in one mode, over all parts.
  private final class Joint {
    private final Issue issue;
    private final List<PartPartial> partials;
    private final List<SortedMap<Sums, Tally>> said = new ArrayList<>();
    private final List<Integer> saying = new ArrayList<>();
    private final Chain chain;
    private Mass others = Mass.ONE;

    Joint(List<PartPartial> partials, int mode, int at) {
      this.issue = issues.get(at);
      this.partials = partials;
      for (int part = 0; part < partials.size(); part++) {
        var own = partials.get(part).said().get(mode).get(at);
        if (own.size() == 1 && own.firstKey().equals(Sums.nought(issue.slots().size()))) {
          others = others.times(partials.get(part).worlds().mass(0));
        } else {
          said.add(own);
          saying.add(part);
        }
      }
      this.chain = new Chain(said, issue.packing(), isSmall());
    }

    private boolean isSmall() {
      return saying.stream()
              .map(part -> partials.get(part).worlds().mass(0).count())
              .reduce(BigInteger.ONE, BigInteger::multiply)
              .bitLength()
          < Long.SIZE;
    }

    Mass all() {
      return partials.stream().map(it -> it.worlds().mass(0)).reduce(Mass.ONE, Mass::times);
    }

    Mass asked() {
      return chain.where(issue.asked()).times(others);
    }

    Mass holds() {
      return chain.where(both()).times(others);
    }

    private Formula both() {
      return new Formula.All(List.of(issue.asked(), issue.holds()));
    }

    SortedMap<DecisionId, SortedMap<String, Share>> given(Predicate<Decision> which) {
      var given = new TreeMap<DecisionId, SortedMap<String, Share>>();
      var asked = chain.byPart(issue.asked());
      var holds = chain.byPart(both());
      for (int at = 0; at < saying.size(); at++) {
        var decisions = parts.get(saying.get(at));
        var offsets = Count.offsets(decisions);
        for (int place = 0; place < offsets.length; place++) {
          var decision = decisions.get(place);
          if (which.test(decision)) {
            var shares = new TreeMap<String, Share>();
            for (int option = 0; option < decision.options().size(); option++) {
              var where = offsets[place] + option;
              shares.put(
                  decision.options().get(option),
                  share(taking(at, where, holds.get(at)), taking(at, where, asked.get(at))));
            }
            given.put(decision.id(), shares);
          }
        }
      }
      return given;
    }

    private Mass taking(int at, int place, Map<Sums, Mass> worth) {
      var mass = Mass.NONE;
      for (var entry : said.get(at).entrySet()) {
        var each = Objects.requireNonNull(worth.get(entry.getKey()));
        mass = mass.plus(entry.getValue().mass(place).times(each));
      }
      return mass.times(others);
    }

    Histogram histogram() {
      var histogram = new Histogram();
      chain.into(histogram);
      return histogram;
    }
  }
}
