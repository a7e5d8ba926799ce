package org.muster.engine.resolve;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.engine.circuit.Inputs;
import org.muster.engine.circuit.Terms;
import org.muster.model.condition.Clause;
import org.muster.model.mission.Mission;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Placed.Brings;
import org.muster.model.scenario.World;

/// Says of many worlds who comes in one mode, and no more than that: without waits, rings and
/// coverage it takes a fraction of the time of [Resolver]. The answers are the same.
public final class Comers {
  private final Mode mode;
  private final Terms terms;
  private final Tally tally;
  private final SortedMap<String, Integer> targets = new TreeMap<>();

  private Comers(
      Mission mission,
      Collection<Pledge> current,
      SortedMap<String, Clause> asked,
      boolean optimistic,
      Mode mode) {
    this.mode = mode;
    this.terms = Terms.of(mission, current, optimistic);
    this.tally = Tally.of(terms);
    asked.forEach((name, target) -> targets.put(name, terms.target(target)));
  }

  /// For all worlds of a mission. Not for several threads.
  ///
  /// @param current pledges of the mission that take part
  /// @param asked targets, by name
  public static Comers over(
      Mission mission,
      Collection<Pledge> current,
      SortedMap<String, Clause> asked,
      boolean optimistic,
      Mode mode) {
    return new Comers(mission, current, asked, optimistic, mode);
  }

  /// Who comes in a world.
  ///
  /// @param brings what each pledge brings that comes
  /// @param targets names of those that are reached
  public record Coming(SortedMap<PledgeId, Brings> brings, SortedSet<String> targets) {
    public Coming {
      brings = Collections.unmodifiableSortedMap(new TreeMap<>(brings));
      targets = Collections.unmodifiableSortedSet(new TreeSet<>(targets));
    }
  }

  public Coming in(World world) {
    var inputs = Inputs.of(terms, world);
    var counted = new Outcome(terms, inputs).counted(mode);
    var reached = new TreeSet<String>();
    if (!targets.isEmpty()) {
      var values = new Valuation(terms.circuit(), inputs, counted, counted);
      targets.forEach((name, target) -> {
        if (values.must(target)) {
          reached.add(name);
        }
      });
    }
    return new Coming(tally.brought(counted), reached);
  }
}
