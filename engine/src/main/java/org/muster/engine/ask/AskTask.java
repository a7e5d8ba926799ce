package org.muster.engine.ask;

import java.util.Optional;
import java.util.SortedSet;
import org.muster.engine.sweep.SweepTask;
import org.muster.model.ask.Outcome;
import org.muster.model.condition.Clause;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.DecisionId;

/// What is to be found out: for which target, in which worlds.
///
/// @param sweep which worlds; the targets of its mission do not matter
/// @param outcome what packages are judged by
/// @param choose decisions somebody can take; empty for those that the coalition decides
/// @param maxSize the largest unlocks to look at, in moves
public record AskTask(
    SweepTask sweep,
    Clause target,
    Mode mode,
    Outcome outcome,
    Optional<SortedSet<DecisionId>> choose,
    int maxSize) {}
