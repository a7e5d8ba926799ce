/// Who comes in a world: in turn, at once, and in every stable outcome.
///
/// Start with [org.muster.engine.resolve.Resolver]. Conditions are compiled once into a
/// `engine.circuit`; [org.muster.engine.resolve.Valuation] evaluates it for one world with reasons
/// in mind, [org.muster.engine.resolve.Lanes] for 64 moves a machine word, by `engine.slice`. What
/// the answer means is said in `org.muster.model.resolution`.
@NullMarked
package org.muster.engine.resolve;

import org.jspecify.annotations.NullMarked;
