package org.muster.engine.sweep;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.Event;
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

  Sweep of(List<Said> partials, Method method) {
    var telling = new Telling(task, space, method, idle);
    var alone = partials.stream().mapToLong(Said::alone).sum();
    return telling.sweep(alone, true, mode -> inMode(telling, partials, mode));
  }

  private Sweep.InMode inMode(Telling telling, List<Said> partials, int mode) {
    var asked = Asked.events(task.setting());
    var figures = Asked.figures(task.setting());
    var events = new ArrayList<EventShares>();
    var spreads = new ArrayList<Spread>();
    for (int at = 0; at < issues.size(); at++) {
      var joint = new Joint(partials, mode, at);
      if (at < asked.size()) {
        events.add(joint.shares(telling, asked.get(at)));
      } else {
        spreads.add(joint.histogram().spread(figures.get(at - asked.size())));
      }
    }
    return new Sweep.InMode(events, spreads);
  }

  /// One issue in one mode, over all parts.
  private final class Joint {
    private final Issue issue;
    private final List<Said> partials;
    private final List<SortedMap<Sums, Tally>> said = new ArrayList<>();
    private final List<Integer> saying = new ArrayList<>();
    private final Chain chain;
    private Mass others = Mass.ONE;

    Joint(List<Said> partials, int mode, int at) {
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

    EventShares shares(Telling telling, Event event) {
      var all = partials.stream().map(it -> it.worlds().mass(0)).reduce(Mass.ONE, Mass::times);
      var asked = chain.where(issue.asked()).times(others);
      var holds = chain.where(both()).times(others);
      return new EventShares(
          event, telling.share(asked, all), telling.share(holds, asked), given(telling, event));
    }

    private Formula both() {
      return new Formula.All(List.of(issue.asked(), issue.holds()));
    }

    private SortedMap<DecisionId, SortedMap<String, Share>> given(Telling telling, Event event) {
      var inputs = readers.of(event);
      var given = new TreeMap<DecisionId, SortedMap<String, Share>>();
      var asked = chain.byPart(issue.asked());
      var holds = chain.byPart(both());
      for (int at = 0; at < saying.size(); at++) {
        var part = at;
        given.putAll(
            telling.given(
                parts.get(saying.get(at)),
                decision -> readers.isRead(decision, inputs),
                place -> taking(part, place, holds.get(part)),
                place -> taking(part, place, asked.get(part))));
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
