/// What comes out of many worlds: which are looked at, what is asked of each, and how often it
/// holds.
///
/// Start with [org.muster.model.sweep.Sweep]. A [org.muster.model.sweep.WorldSpace] is all
/// combinations of the options of some decisions; an [org.muster.model.sweep.Event] holds in a
/// world or not, a [org.muster.model.sweep.Figure] is a number in each. The rules are in
/// `docs/worlds.md`.
@NullMarked
package org.muster.model.sweep;

import org.jspecify.annotations.NullMarked;
