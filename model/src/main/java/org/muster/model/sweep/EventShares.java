package org.muster.model.sweep;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.model.scenario.DecisionId;

/// How often an event holds, and how often where a decision takes an option.
///
/// @param asked how often it is asked at all: always for a target, where its set applies for a line
/// @param holds how often it holds where it is asked
/// @param given the same for each option of each decision swept that has a say in it
public record EventShares(
    Event event, Share asked, Share holds, SortedMap<DecisionId, SortedMap<String, Share>> given) {

  public EventShares {
    given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
  }
}
