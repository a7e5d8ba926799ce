/// The main answer, put together from the engine's: who comes, what blocks the rest, what would
/// unlock it. Start with [org.muster.cli.plan.Plan].
@NullMarked
package org.muster.cli.plan;

import org.jspecify.annotations.NullMarked;
