/// What a nation asks for before its pledge counts. Start with
/// [org.muster.model.condition.Condition].
///
/// This package holds words only: what a condition *is*. Whether it holds is decided in
/// `org.muster.engine.resolve`; how it is written down, in `org.muster.exchange.condition`.
@NullMarked
package org.muster.model.condition;

import org.jspecify.annotations.NullMarked;
