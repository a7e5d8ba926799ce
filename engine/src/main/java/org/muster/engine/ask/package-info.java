/// What to find out next, what gaps depend on, and which choice would be regretted least.
///
/// Start with `Asking`: the value of each question, from how often the target holds with each
/// answer. What needs every world (`Margins`, `Sensitivity`, `Regrets`) works on the rows of a
/// whole table. The rules are in `docs/worlds.md`.
@NullMarked
package org.muster.engine.ask;

import org.jspecify.annotations.NullMarked;
