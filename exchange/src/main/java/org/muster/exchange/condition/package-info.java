/// Conditions as text: from the Common Expression Language to
/// [org.muster.model.condition.Condition].
///
/// Start with [org.muster.exchange.condition.ConditionReader]. A text is taken apart by the parser
/// of dev.cel (seen by `Parse` only), given a meaning and a type by `Lowering`, and is a
/// `Condition` from then on; CEL is never evaluated. Whether a condition holds is decided in
/// `org.muster.engine`. What users may write is told in `docs/conditions.md`.
@NullMarked
package org.muster.exchange.condition;

import org.jspecify.annotations.NullMarked;
