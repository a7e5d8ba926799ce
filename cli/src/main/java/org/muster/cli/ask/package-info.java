/// What is asked: a mission with a date and choices, and what stands in the way of asking. Start
/// with [org.muster.cli.ask.Inquiry].
///
/// Knows the engine and the mission folder, but nothing of how answers are shown.
@NullMarked
package org.muster.cli.ask;

import org.jspecify.annotations.NullMarked;
