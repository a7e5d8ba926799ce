package org.muster.engine.sweep.plans;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.model.mission.Mission;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.resolution.Placed.Brings;
import org.muster.model.scenario.World;
import org.muster.model.sweep.PlanCase;

/// Groups worlds by the plan that they have.
public final class Cases {
  private final Mission mission;
  private final boolean optimistic;
  private final Map<Key, Gathered> gathered = new LinkedHashMap<>();

  public Cases(Mission mission, boolean optimistic) {
    this.mission = mission;
    this.optimistic = optimistic;
  }

  private record Key(SortedMap<PledgeId, Brings> comes, List<String> sets) {}

  /// A case as it grows.
  private static final class Gathered {
    private final int index;
    private final long first;
    private final World world;
    private long worlds;
    private double weight;

    Gathered(int index, long first, World world) {
      this.index = index;
      this.first = first;
      this.world = world;
    }
  }

  /// Enters a world; worlds come by number.
  ///
  /// @param comes what each pledge brings that comes
  /// @return the place of its case, from 0 in the order in which cases turn up
  public int add(long number, World world, SortedMap<PledgeId, Brings> comes, double weight) {
    var key = new Key(withUnits(comes), sets(world));
    var into = gathered.computeIfAbsent(key, _ -> new Gathered(gathered.size(), number, world));
    into.worlds++;
    into.weight += weight;
    return into.index;
  }

  private SortedMap<PledgeId, Brings> withUnits(SortedMap<PledgeId, Brings> comes) {
    var kept = new TreeMap<>(comes);
    kept.values().removeIf(it -> bound(it.units()) == 0 && bound(it.strength()) == 0);
    return kept;
  }

  private long bound(Optional<Range> range) {
    return range.map(it -> it.bound(optimistic)).orElse(0L);
  }

  private List<String> sets(World world) {
    return mission.requirements().stream()
        .filter(set -> set.appliesIn(world))
        .map(RequirementSet::id)
        .sorted()
        .toList();
  }

  /// In the order in which they turned up.
  public List<PlanCase> asTheyCame() {
    return gathered.entrySet().stream().map(it -> told(it.getKey(), it.getValue())).toList();
  }

  /// By [PlanCase#ORDER].
  public List<PlanCase> all() {
    return asTheyCame().stream().sorted(PlanCase.ORDER).toList();
  }

  private static PlanCase told(Key key, Gathered it) {
    return new PlanCase(it.first, it.world, key.comes(), key.sets(), it.worlds, it.weight);
  }
}
