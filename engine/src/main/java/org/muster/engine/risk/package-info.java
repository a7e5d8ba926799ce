/// What becomes of force plans in many draws.
///
/// Start with [org.muster.engine.risk.RiskJob]. `Gates` says who comes if some do not keep their
/// word, `Fates` what is left of a plan then, `Findings` what that adds up to over all draws. The
/// rules are in `docs/worlds.md`, section 5. How likely what is stands in
/// `org.muster.model.chance`; it is drawn in `org.muster.engine.chance`.
@NullMarked
package org.muster.engine.risk;

import org.jspecify.annotations.NullMarked;
