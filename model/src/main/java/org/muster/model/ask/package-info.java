/// What to find out next, what a gap depends on, and which choice one would regret least.
///
/// Start with [org.muster.model.ask.Advice]. [org.muster.model.ask.Questions] rank the open
/// decisions by how much an answer would settle, [org.muster.model.ask.Robustness] tells in which
/// worlds lines have gaps, [org.muster.model.ask.Regret] compares what somebody can choose with the
/// best there would have been. Results only; reckoned in `org.muster.engine.ask`. The rules are in
/// `docs/worlds.md`.
@NullMarked
package org.muster.model.ask;

import org.jspecify.annotations.NullMarked;
