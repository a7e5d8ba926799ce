package org.muster.model.requirement;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.model.evidence.Backing;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;

/// A statement of requirements for the worlds it is made for, such as a small monitoring mission.
///
/// @param appliesTo decision to option; the set applies where all of them are taken
public record RequirementSet(
    String id,
    String title,
    SortedMap<DecisionId, String> appliesTo,
    List<Backing> backing,
    List<RequirementLine> lines,
    String note) {

  public RequirementSet {
    appliesTo = Collections.unmodifiableSortedMap(new TreeMap<>(appliesTo));
    backing = List.copyOf(backing);
    lines = List.copyOf(lines);
  }

  public boolean appliesIn(World world) {
    return appliesTo.entrySet().stream()
        .allMatch(it -> world.option(it.getKey()).equals(it.getValue()));
  }
}
