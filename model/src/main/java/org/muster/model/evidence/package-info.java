/// Who said what, when, and how sure that is: statements, their sources, meetings.
///
/// Start with [org.muster.model.evidence.Statement]. What a statement amounts to is a pledge
/// (`org.muster.model.pledge`); which of several statements stands on a date is decided in
/// `org.muster.engine.position`.
@NullMarked
package org.muster.model.evidence;

import org.jspecify.annotations.NullMarked;
