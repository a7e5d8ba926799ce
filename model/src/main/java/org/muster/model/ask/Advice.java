package org.muster.model.ask;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.Method;
import org.muster.model.sweep.WorldSpace;

/// What to ask next, what the gaps depend on, and which choice is regretted least.
///
/// @param space the worlds that were looked at, or drawn from
/// @param weighted whether worlds count by how likely they are; otherwise all count the same
/// @param idle decisions that were asked for and that nothing reads
/// @param complete whether all was looked at; otherwise somebody stopped it
/// @param robustness in turn and at once
/// @param regret empty if nobody can take a decision, or if there are too many worlds
public record Advice(
    WorldSpace space,
    Method method,
    boolean weighted,
    List<DecisionId> idle,
    boolean complete,
    Questions questions,
    Map<Mode, Robustness> robustness,
    Optional<Regret> regret) {

  public Advice {
    idle = List.copyOf(idle);
    robustness = Collections.unmodifiableMap(new EnumMap<>(robustness));
  }
}
