package org.muster.engine.assign;

import java.util.List;
import java.util.Optional;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.plan.Score;
import org.muster.model.plan.Weights;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementLine.Substitute;

/// A line that applies, in exact numbers.
///
/// @param things that are needed; 0 for none
/// @param strength personnel that is needed; 0 for none
/// @param from first week in which it is due
/// @param to first week in which it is due no longer
/// @param spots where it can be filled, at least one
/// @param requires places of the lines that it requires, among the needs
record Need(
    int index,
    String set,
    RequirementLine line,
    long things,
    long strength,
    int from,
    int to,
    List<Spot> spots,
    List<Integer> requires) {
  Need {
    spots = List.copyOf(spots);
    requires = List.copyOf(requires);
  }

  private int kinds() {
    return (things > 0 ? 1 : 0) + (strength > 0 ? 1 : 0);
  }

  /// What one missing thing counts in a week, in millionths.
  long thingCost() {
    return things == 0 ? 0 : Weights.of(line) * Score.SCALE / (things * kinds());
  }

  /// What one missing head counts in a week, in millionths.
  long headCost() {
    return strength == 0 ? 0 : Weights.of(line) * Score.SCALE / (strength * kinds());
  }

  /// What a thing counts in a week that only a substitute covers, in millionths.
  long substituteThingCost() {
    return thingCost() * Weights.SUBSTITUTE_PERCENT / 100;
  }

  /// What a head counts in a week that only a substitute covers, in millionths.
  long substituteHeadCost() {
    return headCost() * Weights.SUBSTITUTE_PERCENT / 100;
  }

  /// Things that a unit of the group gives this line.
  long thingsOf(Group group) {
    return line.capability().isPresent() ? group.things() : 0;
  }

  boolean isDue(int week) {
    return from <= week && week < to;
  }

  /// Whether the unit is of the kind that the line asks for.
  boolean fits(PlannedUnit unit) {
    return line.capability().map(it -> unit.capability().equals(Optional.of(it))).orElse(true)
        && line.component().map(it -> unit.component().equals(Optional.of(it))).orElse(true);
  }

  /// As what else the unit will do.
  Optional<Substitute> substitute(PlannedUnit unit) {
    return line.substitutes().stream()
        .filter(it -> unit.capability().equals(Optional.of(it.capability())))
        .findFirst();
  }

  /// Whether the unit has anything that the line counts.
  boolean isServedBy(Group group) {
    return (things > 0 && thingsOf(group) > 0) || (strength > 0 && group.strength() > 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Need need && need.index == index;
  }

  @Override
  public int hashCode() {
    return index;
  }
}
