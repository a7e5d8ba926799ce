/// The words of Muster: what a mission consists of and what its answers look like.
///
/// Start with [org.muster.model.mission.Mission] (what goes in) and
/// [org.muster.model.resolution.Resolution] (what comes out). No I/O, no algorithm: whether a
/// condition holds is decided in `org.muster.engine`, how a mission is written down in
/// `org.muster.exchange`.
@NullMarked
package org.muster.model;

import org.jspecify.annotations.NullMarked;
