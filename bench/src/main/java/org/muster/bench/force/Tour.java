package org.muster.bench.force;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.bench.force.Ground.Line;
import org.muster.bench.force.Ground.Stay;
import org.muster.bench.force.Ground.Unit;

/// One of the tours that a unit has time for, as Timefold plans it: a line and a week, or none.
@PlanningEntity
public class Tour {
  private int number;
  private @Nullable Unit unit;

  private @Nullable Line line;
  private @Nullable Integer week;

  /// For Timefold, which makes copies.
  public Tour() {}

  Tour(int number, Unit unit, int week) {
    this.number = number;
    this.unit = unit;
    this.week = week;
  }

  @ValueRangeProvider(id = "lines")
  public List<Line> lines() {
    return unit == null ? List.of() : unit.lines();
  }

  @PlanningId
  public int getNumber() {
    return number;
  }

  @PlanningVariable(valueRangeProviderRefs = "lines", allowsUnassigned = true)
  public @Nullable Line getLine() {
    return line;
  }

  public void setLine(@Nullable Line line) {
    this.line = line;
  }

  @PlanningVariable(valueRangeProviderRefs = "weeks")
  public @Nullable Integer getWeek() {
    return week;
  }

  public void setWeek(@Nullable Integer week) {
    this.week = week;
  }

  void choose(Stay stay) {
    this.line = stay.line();
    this.week = stay.from();
  }

  /// What it comes to; null if the unit stays at home, or cannot be there then.
  @Nullable Stay stay(Ground ground, int[][] earliest) {
    if (unit == null || line == null || week == null) {
      return null;
    }
    var first = earliest[unit.index()][line.index()];
    var counts = Math.max(week + ground.handover(), line.from());
    return week < first || counts >= Math.min(week + unit.tour(), line.to())
        ? null
        : ground.stay(unit, line, week);
  }
}
