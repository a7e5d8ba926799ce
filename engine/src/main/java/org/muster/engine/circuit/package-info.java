/// The conditions of all current pledges as one logical circuit, for all worlds and all moves.
///
/// Start with [org.muster.engine.circuit.Terms]. The circuit says what a condition is made of and
/// which parts conditions share; `engine.resolve` evaluates it for one world with reasons in mind,
/// `engine.slice` for many worlds at once. Nothing outside of the engine sees it.
@NullMarked
package org.muster.engine.circuit;

import org.jspecify.annotations.NullMarked;
