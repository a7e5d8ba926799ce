package org.muster.bench.force;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.bench.force.Ground.Stay;

/// All tours of all units, as Timefold plans them.
@PlanningSolution
public class Tours {
  private static final int NEVER = Integer.MAX_VALUE;

  private @Nullable Ground ground;

  /// By unit and line, the first week in which the unit can be there.
  private int[][] earliest = new int[0][0];

  private List<Tour> tours = List.of();
  private @Nullable HardSoftScore score;

  /// For Timefold, which makes copies.
  public Tours() {}

  /// As many tours as each unit has time for, chosen as the stays are.
  static Tours of(Ground ground, List<Stay> stays) {
    var all = new Tours();
    all.ground = ground;
    all.earliest = earliest(ground);
    all.tours = tours(ground, stays);
    return all;
  }

  private static int[][] earliest(Ground ground) {
    var earliest = new int[ground.units().size()][ground.lines().size()];
    Arrays.stream(earliest).forEach(it -> Arrays.fill(it, NEVER));
    for (var unit : ground.units()) {
      for (var line : unit.lines()) {
        earliest[unit.index()][line.index()] = ground.earliest(unit, line).orElse(NEVER);
      }
    }
    return earliest;
  }

  private static List<Tour> tours(Ground ground, List<Stay> stays) {
    var byUnit = new HashMap<Integer, List<Stay>>();
    stays.forEach(it -> byUnit.computeIfAbsent(it.unit().index(), _ -> new ArrayList<>()).add(it));
    var tours = new ArrayList<Tour>();
    for (var unit : ground.units()) {
      var chosen = byUnit.getOrDefault(unit.index(), List.of());
      var most = Math.ceilDiv(ground.horizon(), unit.tour() + unit.dwell());
      for (int i = 0; i < Math.max(most, chosen.size()); i++) {
        var tour = new Tour(tours.size(), unit, unit.from());
        if (i < chosen.size()) {
          tour.choose(chosen.get(i));
        }
        tours.add(tour);
      }
    }
    return tours;
  }

  @ValueRangeProvider(id = "weeks")
  public ValueRange<Integer> weeks() {
    return ValueRangeFactory.createIntValueRange(0, ground().horizon());
  }

  @PlanningScore
  public @Nullable HardSoftScore getScore() {
    return score;
  }

  public void setScore(@Nullable HardSoftScore score) {
    this.score = score;
  }

  Ground ground() {
    return Objects.requireNonNull(ground);
  }

  @PlanningEntityCollectionProperty
  public List<Tour> getTours() {
    return tours;
  }

  public void setTours(List<Tour> tours) {
    this.tours = tours;
  }

  @Nullable Stay stay(Tour tour) {
    return tour.stay(ground(), earliest);
  }

  /// The stays of all tours that come to one.
  List<Stay> stays() {
    var stays = new ArrayList<Stay>();
    for (var tour : tours) {
      var stay = stay(tour);
      if (stay != null) {
        stays.add(stay);
      }
    }
    return stays;
  }
}
